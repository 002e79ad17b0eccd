package regesta.edtf;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several dates (Level 2: Set representation).
 *
 * @param members at least one
 */
public record EdtfSet(Kind kind, List<Member> members) implements Edtf {

  /** What is said of the members. */
  public enum Kind {
    /** One of them, nobody knows which: {@code [1667,1668]}. */
    ONE_OF,
    /** Each of them: <code>&#123;1667,1668&#125;</code>. */
    ALL_OF
  }

  /** A date, or a range of dates, of a set. */
  public sealed interface Member {
    String text();

    /** The first date, unless everything up to the last belongs to the set. */
    Optional<EdtfDate> first();

    /** The last date, unless everything from the first on belongs to the set. */
    Optional<EdtfDate> last();
  }

  /** One date, which has no time of day. */
  public record Single(EdtfDate date) implements Member {

    public Single {
      requireNoTime(date);
    }

    @Override
    public String text() {
      return date.text();
    }

    @Override
    public Optional<EdtfDate> first() {
      return Optional.of(date);
    }

    @Override
    public Optional<EdtfDate> last() {
      return Optional.of(date);
    }
  }

  /** All dates from one to another: {@code 1670..1672}, {@code ..1984}, {@code 1760-12..}. */
  public record Range(Optional<EdtfDate> first, Optional<EdtfDate> last) implements Member {

    public Range {
      first.ifPresent(EdtfSet::requireNoTime);
      last.ifPresent(EdtfSet::requireNoTime);
      if (first.isEmpty() && last.isEmpty() || Order.isReversed(first, last)) {
        throw new IllegalArgumentException("a range without dates, or the last before the first");
      }
    }

    @Override
    public String text() {
      return first.map(EdtfDate::text).orElse("") + ".."
          + last.map(EdtfDate::text).orElse("");
    }
  }

  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an empty set");
    }
  }

  @Override
  public String text() {
    String list = members.stream().map(Member::text).collect(joining(","));
    return kind == Kind.ONE_OF ? "[" + list + "]" : "{" + list + "}";
  }

  @Override
  public Span span() {
    return hull(EdtfDate::span);
  }

  @Override
  public Span widened() {
    return hull(EdtfDate::widened);
  }

  @Override
  public Optional<Span> certain() {
    return Optional.of(span()).filter(Span::isOneDay);
  }

  @Override
  public List<EdtfDate> dates() {
    return members.stream().flatMap(EdtfSet::datesOf).toList();
  }

  @Override
  public Optional<EdtfTime> timeOfDay() {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text();
  }

  private Span hull(Function<EdtfDate, Span> days) {
    List<Span> spans = members.stream()
        .map(member -> Order.hull(member.first(), member.last(), days))
        .toList();
    boolean endless = spans.stream().anyMatch(span -> span.last().isEmpty());
    boolean beginningless = spans.stream().anyMatch(span -> span.first().isEmpty());
    Stream<Day> firsts = spans.stream().flatMap(span -> span.first().stream());
    Stream<Day> lasts = spans.stream().flatMap(span -> span.last().stream());
    return new Span(
        beginningless ? Optional.empty() : firsts.min(naturalOrder()),
        endless ? Optional.empty() : lasts.max(naturalOrder()));
  }

  private static Stream<EdtfDate> datesOf(Member member) {
    return member instanceof Single single
        ? Stream.of(single.date())
        : Stream.concat(member.first().stream(), member.last().stream());
  }

  private static void requireNoTime(EdtfDate date) {
    if (date.time().isPresent()) {
      throw new IllegalArgumentException("a time of day in a set: " + date.text());
    }
  }
}
