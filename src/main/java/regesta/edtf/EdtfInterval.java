package regesta.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lasted from one date to another. */
public record EdtfInterval(Endpoint start, Endpoint end) implements Edtf {

  /** Where an interval starts or ends. */
  public sealed interface Endpoint {
    /** The date, unless the end is open or unknown. */
    Optional<EdtfDate> date();

    String text();
  }

  /** At a date, which has no time of day. */
  public record Dated(EdtfDate at) implements Endpoint {

    public Dated {
      if (at.time().isPresent()) {
        throw new IllegalArgumentException("a time of day in an interval: " + at.text());
      }
    }

    @Override
    public Optional<EdtfDate> date() {
      return Optional.of(at);
    }

    @Override
    public String text() {
      return at.text();
    }
  }

  /** At no date. */
  public enum Undated implements Endpoint {
    /** No end is meant: it lasts, or has always been. */
    OPEN(".."),
    /** There is an end, but nobody knows when. */
    UNKNOWN("");

    private final String text;

    Undated(String text) {
      this.text = text;
    }

    @Override
    public Optional<EdtfDate> date() {
      return Optional.empty();
    }

    @Override
    public String text() {
      return text;
    }
  }

  public EdtfInterval {
    if (start == Undated.UNKNOWN && end == Undated.UNKNOWN) {
      throw new IllegalArgumentException("an interval of which nothing is known");
    }
    if (Order.isReversed(start.date(), end.date())) {
      throw new IllegalArgumentException("ends before it starts");
    }
  }

  @Override
  public String text() {
    return start.text() + "/" + end.text();
  }

  @Override
  public Span span() {
    return Order.hull(start.date(), end.date(), EdtfDate::span);
  }

  @Override
  public Span widened() {
    return Order.hull(start.date(), end.date(), EdtfDate::widened);
  }

  @Override
  public Optional<Span> certain() {
    Optional<Day> lastStart = start.date().flatMap(date -> date.widened().last());
    Optional<Day> firstEnd = end.date().flatMap(date -> date.widened().first());
    Optional<Day> from = start == Undated.UNKNOWN ? firstEnd : lastStart;
    Optional<Day> to = end == Undated.UNKNOWN ? lastStart : firstEnd;
    boolean nothingKnown =
        start == Undated.UNKNOWN && from.isEmpty() || end == Undated.UNKNOWN && to.isEmpty();
    boolean nothingCertain =
        from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
    return nothingKnown || nothingCertain ? Optional.empty() : Optional.of(new Span(from, to));
  }

  @Override
  public List<EdtfDate> dates() {
    return Stream.of(start, end).flatMap(endpoint -> endpoint.date().stream()).toList();
  }

  @Override
  public Optional<EdtfTime> timeOfDay() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text();
  }
}
