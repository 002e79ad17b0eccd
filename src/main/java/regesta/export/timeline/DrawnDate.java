package regesta.export.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;

/**
 * A date as programs draw it that know years, months and days, and nothing of doubt.
 *
 * @param end of what lasted, or of the days that an imprecise date can mean
 * @param isWhole whether this says all that the date says
 */
record DrawnDate(Point start, Optional<Point> end, boolean isWhole) {

  /** A year, a month or a day. */
  record Point(long year, OptionalInt month, OptionalInt day) {
    static Point of(Day day) {
      return new Point(day.year(), OptionalInt.of(day.month()), OptionalInt.of(day.day()));
    }

    Day first() {
      return new Day(year, month.orElse(1), day.orElse(1));
    }

    Day last() {
      int lastMonth = month.orElse(12);
      return new Day(year, lastMonth, day.orElse(Day.lengthOfMonth(year, lastMonth)));
    }
  }

  static DrawnDate of(Edtf date) {
    return plainly(date).orElseGet(() -> spanned(date));
  }

  /** The last day that it is drawn on; of what has no end, of its start. */
  Day last() {
    return end.orElse(start).last();
  }

  private static Optional<DrawnDate> plainly(Edtf date) {
    boolean whole = !date.isQualified() && date.timeOfDay().isEmpty();
    if (date instanceof EdtfDate one) {
      return point(one).map(start -> new DrawnDate(start, Optional.empty(), whole));
    }
    if (date instanceof EdtfInterval interval) {
      Optional<Point> end = interval.end().date().flatMap(DrawnDate::point);
      return interval
          .start()
          .date()
          .flatMap(DrawnDate::point)
          .filter(start -> end.isPresent())
          .map(start -> new DrawnDate(start, end, whole));
    }
    return Optional.empty();
  }

  /** A date whose every digit is known. */
  private static Optional<Point> point(EdtfDate date) {
    boolean known = !date.hasUnspecifiedDigit()
        && date.season().isEmpty()
        && date.year().significantDigits().isEmpty();
    return known
        ? Optional.of(new Point(
            date.year().first(),
            date.month().map(part -> part.value()).orElse(OptionalInt.empty()),
            date.day().map(part -> part.value()).orElse(OptionalInt.empty())))
        : Optional.empty();
  }

  /** From the first to the last day; an entry has at least one of them. */
  private static DrawnDate spanned(Edtf date) {
    Optional<Day> first = date.span().first();
    Optional<Day> last = date.span().last();
    return new DrawnDate(
        Point.of(first.or(() -> last).orElseThrow()),
        first.isEmpty() ? Optional.empty() : last.map(Point::of),
        false);
  }
}
