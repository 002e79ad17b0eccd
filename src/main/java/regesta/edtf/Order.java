package regesta.edtf;

import java.util.Optional;
import java.util.function.Function;

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

  /**
   * From the first day of the start to the last of the end; swapped if they are out of order.
   *
   * @param days those that a date is taken to have; no fewer than its span
   */
  static Span hull(
      Optional<EdtfDate> start, Optional<EdtfDate> end, Function<EdtfDate, Span> days) {
    Optional<Day> first = start.flatMap(date -> date.span().first());
    Optional<Day> last = end.flatMap(date -> date.span().last());
    boolean swapped =
        first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0;
    return new Span(
        (swapped ? end : start).map(days).flatMap(Span::first),
        (swapped ? start : end).map(days).flatMap(Span::last));
  }

  private static Span readings(EdtfDate date) {
    boolean placeless =
        date.season().filter(part -> part.season().kind() == Season.Kind.SEASON).isPresent();
    return placeless
        ? Span.of(Day.firstOf(date.year().first(), 1), Day.lastOf(date.year().last() + 1, 2))
        : date.widened();
  }
}
