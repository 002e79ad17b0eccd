package regesta.edtf;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads the year of a date. */
final class YearParser {
  private final Scanner scanner;

  YearParser(Scanner scanner) {
    this.scanner = scanner;
  }

  Optional<EdtfYear> year() {
    return scanner.take("Y") ? longYear() : fourDigitYear();
  }

  /** Level 0: Date; Level 1: Negative calendar year; Level 2: Unspecified digit. */
  private Optional<EdtfYear> fourDigitYear() {
    int start = scanner.position();
    String sign = scanner.take("-") ? "-" : "";
    String digits = scanner.takeWhile(c -> Digits.isDigitOrX((char) c), 4);
    if (digits.isEmpty() && sign.isEmpty()) {
      return scanner.wrong("a date begins with a year of four digits");
    }
    if (digits.length() < 4) {
      return scanner.wrong("a year has four digits");
    }
    if (Digits.isDigitOrX(scanner.peek())) {
      return scanner.wrong("a year of more than four digits begins with `Y`");
    }
    if (scanner.since(start).equals("-0000")) {
      return scanner.wrongSince(start, "the year 0 has no sign");
    }
    if (scanner.peek() == 'S' && digits.indexOf('X') >= 0) {
      return scanner.wrong("a year with an `X` cannot count significant digits");
    }
    return significantDigits()
        .map(count -> new EdtfYear(sign + digits, OptionalInt.empty(), count, Qualifier.NONE));
  }

  /** Level 1: Letter-prefixed calendar year; Level 2: Exponential year. */
  private Optional<EdtfYear> longYear() {
    int start = scanner.position();
    String sign = scanner.take("-") ? "-" : "";
    String digits = scanner.takeWhile(c -> Digits.isDigit((char) c), EdtfYear.MOST_DIGITS);
    if (digits.isEmpty()) {
      return scanner.wrong("digits should follow the `Y`");
    }
    if (digits.startsWith("0")) {
      return scanner.wrongSince(start, "a year after `Y` does not begin with 0");
    }
    if (Digits.isDigit(scanner.peek())) {
      return tooLong();
    }
    if (scanner.peek() == 'X') {
      return scanner.wrong("a year after `Y` cannot have an `X`");
    }
    Optional<OptionalInt> exponent = exponent();
    if (exponent.isEmpty()) {
      return Optional.empty();
    }
    int length = digits.length() + exponent.get().orElse(0);
    if (length > EdtfYear.MOST_DIGITS) {
      return tooLong();
    }
    if (length < 5) {
      return scanner.wrongSince(start - 1, "only a year of more than four digits begins with `Y`");
    }
    return significantDigits()
        .map(count -> new EdtfYear(sign + digits, exponent.get(), count, Qualifier.NONE));
  }

  private Optional<EdtfYear> tooLong() {
    return scanner.wrong("a year has at most %s digits".formatted(EdtfYear.MOST_DIGITS));
  }

  /** Level 2: Exponential year. Nothing if there is an {@code E} without a number. */
  private Optional<OptionalInt> exponent() {
    return count("E", "how many zeros the year has");
  }

  /** Level 2: Significant digits. Nothing if there is an {@code S} without a number. */
  private Optional<OptionalInt> significantDigits() {
    return count("S", "how many digits of the year are significant");
  }

  private Optional<OptionalInt> count(String letter, String meaning) {
    if (!scanner.take(letter)) {
      return Optional.of(OptionalInt.empty());
    }
    int start = scanner.position();
    String digits = scanner.takeWhile(c -> Digits.isDigit((char) c), 2);
    if (digits.isEmpty()) {
      return scanner.wrong("after `%s` comes %s".formatted(letter, meaning));
    }
    int count = Integer.parseInt(digits);
    boolean fits = !digits.startsWith("0") && count <= EdtfYear.MOST_DIGITS;
    return fits && !Digits.isDigit(scanner.peek())
        ? Optional.of(OptionalInt.of(count))
        : scanner.wrongSince(
            start, "the number after `%s` is from 1 to %s".formatted(letter, EdtfYear.MOST_DIGITS));
  }
}
