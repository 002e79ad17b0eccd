package regesta.edtf;

import java.util.Optional;

/** The two ends of an interval or of a range in a set. */
final class Order {
  private Order() {}

  /**
   * Whether the end lies before the start in every reading. A season that depends on no place can
   * be any part of its year: autumn comes before summer in the south.
   */
  static boolean isReversed(Optional<EdtfDate> start, Optional<EdtfDate> end) {
    return start.isPresent()
        && end.isPresent()
        && readings(end.get()).isBefore(readings(start.get()));
  }

  /** From the first day of the start to the last of the end; swapped if they are out of order. */
  static Span hull(Optional<Span> start, Optional<Span> end) {
    Optional<Day> first = start.flatMap(Span::first);
    Optional<Day> last = end.flatMap(Span::last);
    if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0) {
      return new Span(end.flatMap(Span::first), start.flatMap(Span::last));
    }
    return new Span(first, last);
  }

  private static Span readings(EdtfDate date) {
    boolean placeless =
        date.season().filter(part -> part.season().kind() == Season.Kind.SEASON).isPresent();
    return placeless
        ? Span.of(Day.firstOf(date.year().first(), 1), Day.lastOf(date.year().last() + 1, 2))
        : date.widened();
  }
}
