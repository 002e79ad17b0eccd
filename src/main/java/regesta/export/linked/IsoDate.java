package regesta.export.linked;

import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;

/** Dates where schema.org wants ISO 8601: only those that nothing is in doubt about. */
final class IsoDate {
  private IsoDate() {}

  /** A year, a month or a day, no more precise than it is known. */
  static Optional<String> known(Edtf date) {
    return date instanceof EdtfDate one ? plain(one).map(EdtfDate::text) : Optional.empty();
  }

  /** A day, with its time if that is known too. */
  static Optional<String> day(Edtf date) {
    return date instanceof EdtfDate one ? day(one) : Optional.empty();
  }

  /** The day on which something began that is known to the day. */
  static Optional<String> firstDay(Edtf date) {
    return date instanceof EdtfInterval interval
        ? interval.start().date().flatMap(IsoDate::day)
        : day(date);
  }

  /** The day on which something ended that lasted. */
  static Optional<String> lastDay(Edtf date) {
    return date instanceof EdtfInterval interval
        ? interval.end().date().flatMap(IsoDate::day)
        : Optional.empty();
  }

  /** The first date of a term, as precise as it is known. */
  static Optional<String> start(Edtf term) {
    return term instanceof EdtfInterval interval
        ? interval.start().date().flatMap(IsoDate::known)
        : Optional.empty();
  }

  static Optional<String> end(Edtf term) {
    return term instanceof EdtfInterval interval
        ? interval.end().date().flatMap(IsoDate::known)
        : Optional.empty();
  }

  /** A year as ISO 8601-2 writes it, astronomical, with a {@code Y} if it has over four digits. */
  static String year(long year) {
    String digits = String.valueOf(Math.abs(year));
    String sign = year < 0 ? "-" : "";
    return digits.length() > 4
        ? "Y" + sign + digits
        : sign + "0".repeat(4 - digits.length()) + digits;
  }

  private static Optional<String> day(EdtfDate date) {
    return plain(date).filter(one -> one.day().isPresent()).map(EdtfDate::text);
  }

  /** ISO 8601 writes other years only by agreement, and nothing else of what EDTF can say. */
  private static Optional<EdtfDate> plain(EdtfDate date) {
    boolean plain = !date.isQualified()
        && !date.hasUnspecifiedDigit()
        && date.season().isEmpty()
        && !date.year().isLong()
        && !date.year().isNegative()
        && date.year().significantDigits().isEmpty();
    return Optional.of(date).filter(one -> plain);
  }
}
