package regesta.edtf;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongFunction;

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
    if (day.isPresent() && year.first() == year.last()) {
      OptionalInt knownMonth = month.get().value();
      OptionalInt knownDay = day.get().value();
      if (knownMonth.isPresent() && knownDay.isPresent()) {
        return known(year.first(), knownMonth.getAsInt(), knownDay.getAsInt());
      }
    }
    var possible = new Matcher(year, month.get(), day);
    return possible.first().flatMap(first -> possible.last().map(last -> Span.of(first, last)));
  }

  /** Nearly every date is written in full, and needs no search. */
  private static Optional<Span> known(long year, int month, int day) {
    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= Day.lengthOfMonth(year, month);
    if (!exists) {
      return Optional.empty();
    }
    var only = Optional.of(new Day(year, month, day));
    return Optional.of(new Span(only, only));
  }

  /** From the first day of the season in the first possible year to its last day in the last. */
  static Span ofSeason(EdtfYear year, LongFunction<Span> days) {
    return new Span(days.apply(year.first()).first(), days.apply(year.last()).last());
  }

  /** At most ten thousand years have to be tried, and only for a leap day more than one. */
  private record Matcher(EdtfYear year, EdtfPart month, Optional<EdtfPart> day) {

    Optional<Day> first() {
      for (long y = year.first(); y <= year.last(); y++) {
        for (int m = 1; m <= 12; m++) {
          int days = possibleDays(y, m);
          for (int d = 1; d <= days; d++) {
            if (fits(d)) {
              return Optional.of(new Day(y, m, d));
            }
          }
        }
      }
      return Optional.empty();
    }

    Optional<Day> last() {
      for (long y = year.last(); y >= year.first(); y--) {
        for (int m = 12; m >= 1; m--) {
          for (int d = possibleDays(y, m); d >= 1; d--) {
            if (fits(d)) {
              return Optional.of(new Day(y, m, d));
            }
          }
        }
      }
      return Optional.empty();
    }

    /** How many days the month has; none if it does not fit. */
    private int possibleDays(long y, int m) {
      return month.matches(m) && year.matches(y) ? Day.lengthOfMonth(y, m) : 0;
    }

    private boolean fits(int d) {
      return day.map(part -> part.matches(d)).orElse(true);
    }
  }
}
