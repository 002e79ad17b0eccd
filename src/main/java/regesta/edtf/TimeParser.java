package regesta.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads what follows the {@code T} of a date (Level 0: Date and Time). */
final class TimeParser {
  /** The farthest that clocks on Earth are behind and ahead of UTC, in minutes. */
  private static final int FARTHEST_BEHIND = 12 * 60;

  private static final int FARTHEST_AHEAD = 14 * 60;

  private final Scanner scanner;

  TimeParser(Scanner scanner) {
    this.scanner = scanner;
  }

  Optional<EdtfTime> time() {
    Optional<Integer> hour = number("hour", 23);
    Optional<Integer> minute =
        hour.flatMap(h -> colon("minutes")).flatMap(c -> number("minute", 59));
    Optional<Integer> second =
        minute.flatMap(m -> colon("seconds")).flatMap(c -> number("second", 59));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    LocalTime clock = LocalTime.of(hour.orElseThrow(), minute.orElseThrow(), second.get());
    if (scanner.peek() == '.' || scanner.peek() == ',') {
      return scanner.wrong("a time ends with whole seconds");
    }
    if (Qualifier.isSymbol(scanner.peek())) {
      return scanner.wrong("a time of day cannot be qualified");
    }
    return offset().map(offset -> new EdtfTime(clock, offset));
  }

  /** {@code Z}, hours, or hours and minutes; or none. */
  private Optional<Optional<ZoneOffset>> offset() {
    if (scanner.take("Z")) {
      return Optional.of(Optional.of(ZoneOffset.UTC));
    }
    if (scanner.peek() != '+' && scanner.peek() != '-') {
      return Optional.of(Optional.empty());
    }
    int start = scanner.position();
    int sign = scanner.takeWhile(c -> true, 1).equals("-") ? -1 : 1;
    Optional<Integer> hours = number("hour", 23);
    Optional<Integer> minutes =
        hours.flatMap(h -> scanner.take(":") ? number("minute", 59) : Optional.of(0));
    return minutes.flatMap(m -> offset(start, sign, hours.orElseThrow() * 60 + m));
  }

  private Optional<Optional<ZoneOffset>> offset(int start, int sign, int minutes) {
    if (sign < 0 && minutes == 0) {
      return scanner.wrongSince(start, "no difference from UTC is written `Z` or `+00:00`");
    }
    if (minutes > (sign < 0 ? FARTHEST_BEHIND : FARTHEST_AHEAD)) {
      return scanner.wrongSince(start, "no clock differs from UTC by more than -12:00 or +14:00");
    }
    return Optional.of(Optional.of(ZoneOffset.ofTotalSeconds(sign * minutes * 60)));
  }

  private Optional<Boolean> colon(String next) {
    return scanner.take(":")
        ? Optional.of(true)
        : scanner.wrong("here should be `:` and the %s".formatted(next));
  }

  private Optional<Integer> number(String unit, int greatest) {
    int start = scanner.position();
    String digits = scanner.takeWhile(c -> Digits.isDigit((char) c), 2);
    if (digits.length() < 2) {
      return scanner.wrong("here should be the %s in two digits".formatted(unit));
    }
    int number = Integer.parseInt(digits);
    return number <= greatest
        ? Optional.of(number)
        : scanner.wrongSince(start, "there is no %s %s".formatted(unit, digits));
  }
}
