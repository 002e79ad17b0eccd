package regesta.edtf;

import java.util.Optional;

/**
 * The days from one to another, both included.
 *
 * @param first empty where the beginning is open or unknown
 * @param last empty where the end is open or unknown
 */
public record Span(Optional<Day> first, Optional<Day> last) {

  public Span {
    if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0) {
      throw new IllegalArgumentException(
          "ends before it begins: %s, %s".formatted(first.get(), last.get()));
    }
  }

  public static Span of(Day first, Day last) {
    return new Span(Optional.of(first), Optional.of(last));
  }

  /** Whether it is a single day. */
  public boolean isOneDay() {
    return first.isPresent() && first.equals(last);
  }

  /** Whether all its days are in one month. */
  public boolean isInOneMonth() {
    return first
        .flatMap(
            begin -> last.filter(end -> begin.year() == end.year() && begin.month() == end.month()))
        .isPresent();
  }

  public boolean covers(Day day) {
    return first.map(begin -> begin.compareTo(day) <= 0).orElse(true)
        && last.map(end -> end.compareTo(day) >= 0).orElse(true);
  }

  /** Whether every day of {@code other} is in this; a side without a bound reaches for ever. */
  public boolean covers(Span other) {
    boolean begins = first.isEmpty() || other.first.filter(this::covers).isPresent();
    boolean ends = last.isEmpty() || other.last.filter(this::covers).isPresent();
    return begins && ends;
  }

  /** Whether a day is in both; a side without a bound reaches for ever. */
  public boolean meets(Span other) {
    return !isBefore(other) && !other.isBefore(this);
  }

  /** Whether the last day of this lies before the first of {@code other}, both being known. */
  public boolean isBefore(Span other) {
    return last.isPresent()
        && other.first.isPresent()
        && last.get().compareTo(other.first.get()) < 0;
  }

  /** The day to sort by: the first, or the last where there is no first. */
  public Optional<Day> anchor() {
    return first.isPresent() ? first : last;
  }
}
