package regesta.export.card;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.Span;

/**
 * The whole time of a chronology as a line, true to scale, from the first day of its first year to
 * the last of its last.
 *
 * @param columns how many entries stand in each of as many equal parts of the time
 */
record TimeRule(long firstYear, long lastYear, List<Integer> columns) {
  private static final int COLUMNS = 96;

  TimeRule {
    columns = List.copyOf(columns);
  }

  /** Empty if there is nothing that has a place in time. */
  static Optional<TimeRule> of(List<Edtf> dates) {
    List<Long> years = dates.stream()
        .map(TimeRule::anchor)
        .flatMap(Optional::stream)
        .map(Day::year)
        .sorted()
        .toList();
    if (years.isEmpty()) {
      return Optional.empty();
    }
    var empty = new TimeRule(years.get(0), years.get(years.size() - 1), List.of());
    int[] counts = new int[COLUMNS];
    dates.stream()
        .flatMap(date -> anchor(date).stream())
        .forEach(day -> counts[(int) Math.min(COLUMNS - 1, empty.start(day) * COLUMNS)]++);
    return Optional.of(new TimeRule(
        empty.firstYear, empty.lastYear, Arrays.stream(counts).boxed().toList()));
  }

  /** The day by which an entry stands in the order of time. */
  private static Optional<Day> anchor(Edtf date) {
    Span span = date.span();
    return span.first().or(span::last);
  }

  /** The share of the time that lies before what a date can mean; 0 if its start is open. */
  double start(Edtf date) {
    return date.span().first().map(this::start).orElse(0.0);
  }

  /** The share of the time up to the end of what a date can mean; 1 if its end is open. */
  double end(Edtf date) {
    return date.span()
        .last()
        .map(day -> start(day) + 1 / days())
        .map(share -> Math.min(1, share))
        .orElse(1.0);
  }

  /** The number of entries in the fullest column. */
  int most() {
    return columns.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private double start(Day day) {
    double before = (double) day.epochDay() - Day.firstOf(firstYear, 1).epochDay();
    return Math.min(1, Math.max(0, before / days()));
  }

  private double days() {
    return (double) Day.lastOf(lastYear, 12).epochDay()
        - Day.firstOf(firstYear, 1).epochDay()
        + 1;
  }
}
