package regesta.render;

import regesta.edtf.Day;

/**
 * Days along a line, true to scale: a day further on in time is that much further right.
 *
 * @param left where the first day begins, in percent of the drawing's width; the last ends at 100
 */
record TimeScale(Day first, Day last, double left) {

  TimeScale {
    if (first.compareTo(last) > 0 || left < 0 || left >= 100) {
      throw new IllegalArgumentException("no scale: %s to %s".formatted(first, last));
    }
  }

  TimeScale(Day first, Day last) {
    this(first, last, 0);
  }

  /** Where a day begins, in percent; of a day outside the scale, the nearer end. */
  double start(Day day) {
    return at((double) day.epochDay() - first.epochDay());
  }

  /** Where a day ends, in percent; of a day outside the scale, the nearer end. */
  double end(Day day) {
    return at((double) day.epochDay() - first.epochDay() + 1);
  }

  /** How long the scale is, in years. */
  double years() {
    return days() / 365.2425;
  }

  private double days() {
    return (double) last.epochDay() - first.epochDay() + 1;
  }

  private double at(double days) {
    double share = Math.min(1, Math.max(0, days / days()));
    return rounded(left + share * (100 - left));
  }

  /** Two decimals are a tenth of a pixel on the widest screen. */
  static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
