package regesta.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Where words stand in time.
 *
 * @param today the day on which the text was published
 * @param tense whether the words look back or ahead
 */
record Moment(LocalDate today, Tense tense) {
  /** Farther away, a day of a month would have been given its year. */
  private static final int FARTHEST_WITHOUT_YEAR = 330;

  /** The day of a month whose year is not given. */
  String day(int month, int dayOfMonth) {
    LocalDate one = today.withDayOfMonth(1).withMonth(month);
    LocalDate here = one.withDayOfMonth(Math.min(dayOfMonth, one.lengthOfMonth()));
    LocalDate back = here.isAfter(today.plusDays(1)) ? here.minusYears(1) : here;
    LocalDate ahead = here.isBefore(today) ? here.plusYears(1) : here;
    long sinceBack = Math.abs(ChronoUnit.DAYS.between(back, today));
    long toAhead = ChronoUnit.DAYS.between(today, ahead);
    LocalDate nearest = sinceBack <= toAhead ? back : ahead;
    LocalDate meant = switch (tense) {
      case PAST -> sinceBack <= FARTHEST_WITHOUT_YEAR ? back : nearest;
      case FUTURE -> toAhead <= FARTHEST_WITHOUT_YEAR ? ahead : nearest;
      case PRESENT, UNKNOWN -> nearest;
    };
    return "%s-%02d".formatted(YearMonth.from(meant), dayOfMonth);
  }

  /** A month whose year is not given. */
  YearMonth month(int month) {
    YearMonth now = YearMonth.from(today);
    YearMonth here = now.withMonth(month);
    YearMonth back = here.isAfter(now) ? here.minusYears(1) : here;
    YearMonth ahead = here.isBefore(now) ? here.plusYears(1) : here;
    boolean nearerAhead = now.until(ahead, ChronoUnit.MONTHS) < back.until(now, ChronoUnit.MONTHS);
    return switch (tense) {
      case PAST -> back;
      case FUTURE -> ahead;
      case PRESENT, UNKNOWN -> nearerAhead ? ahead : back;
    };
  }

  /** "Last April": not this month, and not longer ago than a year. */
  YearMonth lastMonthNamed(int month) {
    YearMonth here = YearMonth.from(today).withMonth(month);
    return here.isBefore(YearMonth.from(today)) ? here : here.minusYears(1);
  }

  YearMonth nextMonthNamed(int month) {
    YearMonth here = YearMonth.from(today).withMonth(month);
    return here.isAfter(YearMonth.from(today)) ? here : here.plusYears(1);
  }

  /** A day of the week; reports name their own day so, too. */
  LocalDate weekday(DayOfWeek name) {
    return today.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(name)
            : TemporalAdjusters.previousOrSame(name));
  }

  /** "Last Friday": the latest one, or, if that lies in this week, perhaps the one before. */
  String lastWeekday(DayOfWeek name) {
    LocalDate latest = today.with(TemporalAdjusters.previous(name));
    return latest.isBefore(monday())
        ? latest.toString()
        : "[%s,%s]".formatted(latest.minusWeeks(1), latest);
  }

  /** "Next Friday": the first one, or, if that lies in this week, perhaps the one after. */
  String nextWeekday(DayOfWeek name) {
    LocalDate first = today.with(TemporalAdjusters.next(name));
    return first.isBefore(monday().plusWeeks(1))
        ? "[%s,%s]".formatted(first, first.plusWeeks(1))
        : first.toString();
  }

  String weekdayOfWeek(DayOfWeek name, int weeks) {
    return monday().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(name)).toString();
  }

  /** One day of the week so many weeks from now, whether weeks begin on Sundays or on Mondays. */
  String week(int weeks) {
    return oneOf(firstOfWeek().plusWeeks(weeks), lastOfWeek().plusWeeks(weeks));
  }

  /** A day of this week that is not over. */
  String laterThisWeek() {
    return oneOf(today, lastOfWeek());
  }

  String earlierThisWeek() {
    return oneOf(firstOfWeek(), today);
  }

  /** The weekend so many weeks from that of this week. */
  String weekend(int weeks) {
    LocalDate saturday = monday().plusWeeks(weeks).with(DayOfWeek.SATURDAY);
    return oneOf(saturday, saturday.plusDays(1));
  }

  YearMonth thisMonth() {
    return YearMonth.from(today);
  }

  int year() {
    return today.getYear();
  }

  static String oneOf(LocalDate first, LocalDate last) {
    return first.equals(last) ? first.toString() : "[%s..%s]".formatted(first, last);
  }

  private LocalDate monday() {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Of the two beginnings that this week can have, the earlier one. */
  private LocalDate firstOfWeek() {
    LocalDate sunday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return sunday.isBefore(monday()) ? sunday : monday();
  }

  private LocalDate lastOfWeek() {
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return sunday.isAfter(saturday) ? sunday : saturday;
  }
}
