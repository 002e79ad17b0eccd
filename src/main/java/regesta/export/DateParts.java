package regesta.export;

import java.util.Optional;
import java.util.OptionalInt;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;
import regesta.edtf.EdtfPart;

/**
 * What a date surely says in numbers: the year, and as far as they are known the month and the day.
 *
 * @param season spring to winter, 1 to 4, instead of a month
 */
record DateParts(long year, OptionalInt month, OptionalInt day, OptionalInt season) {
  private static final int SPRING = 21;
  private static final int WINTER = 24;

  /**
   * The parts of a date. Of days of which one is meant, these are the parts that all of them share;
   * what lasted from one date to another has none.
   */
  static Optional<DateParts> of(Edtf date) {
    if (date instanceof EdtfInterval) {
      return Optional.empty();
    }
    return date instanceof EdtfDate one && isWritten(one)
        ? Optional.of(written(one))
        : shared(date);
  }

  private static boolean isWritten(EdtfDate date) {
    return !date.hasUnspecifiedDigit()
        && !date.year().isLong()
        && date.year().significantDigits().isEmpty()
        && (date.season().isEmpty() || season(date).isPresent());
  }

  private static DateParts written(EdtfDate date) {
    return new DateParts(
        date.year().first(), number(date.month()), number(date.day()), season(date));
  }

  private static OptionalInt number(Optional<EdtfPart> part) {
    return part.map(EdtfPart::value).orElse(OptionalInt.empty());
  }

  /** Only of those seasons that name no hemisphere. */
  private static OptionalInt season(EdtfDate date) {
    int code = date.season().map(part -> part.season().code()).orElse(0);
    return code >= SPRING && code <= WINTER
        ? OptionalInt.of(code - SPRING + 1)
        : OptionalInt.empty();
  }

  private static Optional<DateParts> shared(Edtf date) {
    Optional<Day> last = date.span().last();
    return date.span()
        .first()
        .flatMap(first -> last.filter(end -> end.year() == first.year())
            .map(end -> new DateParts(
                first.year(),
                end.month() == first.month() ? OptionalInt.of(first.month()) : OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty())));
  }

  /** The year, month and day as ISO 8601 has them; a season is left out. */
  String iso() {
    String text = (year < 0 ? "-" : "") + digits(4, Math.abs(year));
    text += month.isPresent() ? "-" + digits(2, month.getAsInt()) : "";
    return text + (day.isPresent() ? "-" + digits(2, day.getAsInt()) : "");
  }

  /** A number with at least so many digits. */
  static String digits(int least, long number) {
    String text = Long.toString(number);
    return "0".repeat(Math.max(0, least - text.length())) + text;
  }
}
