package regesta.export.calendar;

import java.time.LocalDate;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfInterval;
import regesta.edtf.Span;

/**
 * The days that a calendar can hold an entry on without claiming more than is known: one known day,
 * or from one known day to another.
 *
 * @param last included
 */
record CalendarDays(LocalDate first, LocalDate last) {
  /** Programs disagree on the calendar of earlier years (ISO 8601 has them by agreement only). */
  private static final long FIRST_YEAR = 1583;

  /** RFC 5545, section 3.3.4: a date has four digits for the year. */
  private static final long LAST_YEAR = 9999;

  /** The days of a date, unless it is vague, qualified, open at an end, or a set. */
  static Optional<CalendarDays> of(Edtf date) {
    if (date instanceof EdtfDate one) {
      return day(one).map(day -> new CalendarDays(day, day));
    }
    if (date instanceof EdtfInterval lasted) {
      Optional<LocalDate> first = lasted.start().date().flatMap(CalendarDays::day);
      Optional<LocalDate> last = lasted.end().date().flatMap(CalendarDays::day);
      return first.flatMap(from -> last.map(to -> new CalendarDays(from, to)));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(EdtfDate date) {
    return Optional.of(date)
        .filter(one -> !one.isQualified() && !one.hasUnspecifiedDigit())
        .map(EdtfDate::span)
        .filter(Span::isOneDay)
        .flatMap(Span::first)
        .filter(day -> day.year() >= FIRST_YEAR && day.year() <= LAST_YEAR)
        .map(CalendarDays::localDate);
  }

  private static LocalDate localDate(Day day) {
    return LocalDate.of((int) day.year(), day.month(), day.day());
  }
}
