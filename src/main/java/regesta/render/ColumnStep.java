package regesta.render;

import java.util.stream.Stream;
import regesta.edtf.Day;

/**
 * How much time one column of a strip holds: a part of a year, a year, or 5, 10, 50, 100 years and
 * so on. Columns of several years begin where people count them from, at 1990 and at 100 BC, so
 * that the one which begins with AD 1 is a year shorter: there was no year 0.
 */
record ColumnStep(long months) {
  static final ColumnStep MONTH = new ColumnStep(1);
  static final ColumnStep QUARTER = new ColumnStep(3);
  static final ColumnStep HALF = new ColumnStep(6);
  static final ColumnStep YEAR = new ColumnStep(12);

  /** From the shortest to one in which all years that can be written fit a few times. */
  static Stream<ColumnStep> all() {
    Stream<Long> years = Stream.iterate(
            1L, last -> last < 1_000_000_000_000_000L, last -> last * 10)
        .flatMap(power -> Stream.of(power, power * 5));
    return Stream.concat(
        Stream.of(MONTH, QUARTER, HALF), years.map(number -> new ColumnStep(number * 12)));
  }

  boolean isPartOfYear() {
    return months < 12;
  }

  /** How many years it holds, where it holds whole ones. */
  long years() {
    return months / 12;
  }

  /** The number of the column that holds a day, counted from one at some place in the past. */
  long index(Day day) {
    if (isPartOfYear()) {
      return Math.floorDiv(day.year() * 12 + day.month() - 1, months);
    }
    boolean counted = years() == 1 || day.year() > 0;
    return Math.floorDiv(counted ? day.year() : day.year() - 1, years());
  }

  /** The first day of a column. */
  Day first(long index) {
    if (isPartOfYear()) {
      long month = index * months;
      return Day.firstOf(Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1);
    }
    boolean counted = years() == 1 || index > 0;
    return Day.firstOf(index * years() + (counted ? 0 : 1), 1);
  }

  /** The last day of a column. */
  Day last(long index) {
    return first(index + 1).plusDays(-1);
  }
}
