package regesta.render;

import regesta.edtf.Day;

/**
 * The columns of a strip, side by side without gaps, each of one step.
 *
 * @param first the index of the first in terms of the step
 * @param count at most {@link #MOST}
 */
record Columns(ColumnStep step, long first, int count) {
  /** A strip 288 pixels wide, on the narrowest screen, leaves four to each column. */
  static final int MOST = 72;

  /** The columns that hold all of some years, of the shortest step that is not too many. */
  static Columns over(long firstYear, long lastYear) {
    return ColumnStep.all()
        .filter(step -> count(step, firstYear, lastYear) <= MOST)
        .findFirst()
        .map(step -> of(step, firstYear, lastYear))
        .orElseThrow();
  }

  /** The columns of one step that hold all of some years. */
  static Columns of(ColumnStep step, long firstYear, long lastYear) {
    return new Columns(
        step,
        step.index(Day.firstOf(firstYear, 1)),
        Math.toIntExact(count(step, firstYear, lastYear)));
  }

  private static long count(ColumnStep step, long firstYear, long lastYear) {
    return step.index(Day.lastOf(lastYear, 12)) - step.index(Day.firstOf(firstYear, 1)) + 1;
  }

  /** Which column holds a day, from 0; a day outside of them all belongs to none. */
  int of(Day day) {
    long column = step.index(day) - first;
    if (column < 0 || column >= count) {
      throw new IllegalArgumentException("not within the columns: " + day);
    }
    return (int) column;
  }

  Day start(int column) {
    return step.first(first + column);
  }

  Day end(int column) {
    return step.last(first + column);
  }

  /** The scale that begins with the first column and ends with the last. */
  TimeScale scale(double left) {
    return new TimeScale(start(0), end(count - 1), left);
  }
}
