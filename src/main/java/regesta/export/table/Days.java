package regesta.export.table;

import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;

/** The first and the last day that a date can mean, as cells hold them. */
final class Days {
  /** Most programs know no other days. */
  static final String RANGE = "; empty where there is none, and outside of the years 1 to 9999";

  private Days() {}

  static Optional<String> first(Edtf date) {
    return date.span().first().flatMap(Days::cell);
  }

  static Optional<String> last(Edtf date) {
    return date.span().last().flatMap(Days::cell);
  }

  private static Optional<String> cell(Day day) {
    return Optional.of(day).filter(one -> one.year() >= 1 && one.year() <= 9999).map(Day::toString);
  }
}
