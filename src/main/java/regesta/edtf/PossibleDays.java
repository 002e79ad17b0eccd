package regesta.edtf;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The days of the calendar that fit the parts of a date. */
final class PossibleDays {
  private PossibleDays() {}

  /** The first and the last, or nothing if no day fits, as in {@code 2013-02-30}. */
  static Optional<Span> of(
      EdtfYear year,
      Optional<EdtfPart> month,
      Optional<EdtfPart> day,
      Optional<EdtfSeason> season) {
    if (season.isPresent()) {
      return Optional.of(ofSeason(year, season.get().season()::span));
    }
    if (month.isEmpty()) {
      return Optional.of(Span.of(Day.firstOf(year.first(), 1), Day.lastOf(year.last(), 12)));
    }
    var possible = new Matcher(year, month.get(), day);
    return possible.first().flatMap(first -> possible.last().map(last -> Span.of(first, last)));
  }

  /** From the first day of the season in the first possible year to its last day in the last. */
  static Span ofSeason(EdtfYear year, LongFunction<Span> days) {
    return new Span(days.apply(year.first()).first(), days.apply(year.last()).last());
  }

  /** At most ten thousand years have to be tried, and only for a leap day more than one. */
  private record Matcher(EdtfYear year, EdtfPart month, Optional<EdtfPart> day) {

    Optional<Day> first() {
      return LongStream.rangeClosed(year.first(), year.last())
          .filter(year::matches)
          .boxed()
          .flatMap(y -> upwards(12).filter(month::matches).boxed().flatMap(m -> first(y, m).stream()))
          .findFirst();
    }

    Optional<Day> last() {
      return LongStream.rangeClosed(-year.last(), -year.first())
          .map(y -> -y)
          .filter(year::matches)
          .boxed()
          .flatMap(
              y -> downwards(12).filter(month::matches).boxed().flatMap(m -> last(y, m).stream()))
          .findFirst();
    }

    private Optional<Day> first(long y, int m) {
      return upwards(Day.lengthOfMonth(y, m))
          .filter(this::dayMatches)
          .mapToObj(d -> new Day(y, m, d))
          .findFirst();
    }

    private Optional<Day> last(long y, int m) {
      return downwards(Day.lengthOfMonth(y, m))
          .filter(this::dayMatches)
          .mapToObj(d -> new Day(y, m, d))
          .findFirst();
    }

    private boolean dayMatches(int number) {
      return day.map(part -> part.matches(number)).orElse(true);
    }

    private static IntStream upwards(int last) {
      return IntStream.rangeClosed(1, last);
    }

    private static IntStream downwards(int last) {
      return IntStream.iterate(last, n -> n >= 1, n -> n - 1);
    }
  }
}
