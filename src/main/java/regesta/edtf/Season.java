package regesta.edtf;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part of a year that is no month (Level 1: Seasons; Level 2: Sub-year groupings).
 *
 * <p>The specification does not say when a season is. By our convention a season that depends on no
 * place, and one of the north, begins with March, June, September or December; one of the south six
 * months later. A season belongs to the year that its first month lies in.
 */
public enum Season {
  SPRING(21, Kind.SEASON, 3, 3),
  SUMMER(22, Kind.SEASON, 6, 3),
  AUTUMN(23, Kind.SEASON, 9, 3),
  WINTER(24, Kind.SEASON, 12, 3),
  NORTHERN_SPRING(25, Kind.NORTHERN_SEASON, 3, 3),
  NORTHERN_SUMMER(26, Kind.NORTHERN_SEASON, 6, 3),
  NORTHERN_AUTUMN(27, Kind.NORTHERN_SEASON, 9, 3),
  NORTHERN_WINTER(28, Kind.NORTHERN_SEASON, 12, 3),
  SOUTHERN_SPRING(29, Kind.SOUTHERN_SEASON, 9, 3),
  SOUTHERN_SUMMER(30, Kind.SOUTHERN_SEASON, 12, 3),
  SOUTHERN_AUTUMN(31, Kind.SOUTHERN_SEASON, 3, 3),
  SOUTHERN_WINTER(32, Kind.SOUTHERN_SEASON, 6, 3),
  FIRST_QUARTER(33, Kind.QUARTER, 1, 3),
  SECOND_QUARTER(34, Kind.QUARTER, 4, 3),
  THIRD_QUARTER(35, Kind.QUARTER, 7, 3),
  FOURTH_QUARTER(36, Kind.QUARTER, 10, 3),
  FIRST_QUADRIMESTER(37, Kind.QUADRIMESTER, 1, 4),
  SECOND_QUADRIMESTER(38, Kind.QUADRIMESTER, 5, 4),
  THIRD_QUADRIMESTER(39, Kind.QUADRIMESTER, 9, 4),
  FIRST_HALF(40, Kind.HALF, 1, 6),
  SECOND_HALF(41, Kind.HALF, 7, 6);

  /** What a year is divided into. */
  public enum Kind {
    SEASON,
    NORTHERN_SEASON,
    SOUTHERN_SEASON,
    QUARTER,
    QUADRIMESTER,
    HALF;

    /** Whether the months are only our convention, so that a season may begin a month earlier. */
    public boolean isSeason() {
      return compareTo(SOUTHERN_SEASON) <= 0;
    }
  }

  private final int code;
  private final Kind kind;
  private final int firstMonth;
  private final int months;

  Season(int code, Kind kind, int firstMonth, int months) {
    this.code = code;
    this.kind = kind;
    this.firstMonth = firstMonth;
    this.months = months;
  }

  /** The season that is written {@code code} in place of a month. */
  public static Optional<Season> ofCode(int code) {
    return Arrays.stream(values()).filter(season -> season.code == code).findFirst();
  }

  /** What is written in place of a month, 21 to 41. */
  public int code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  /** Its place among those of its kind, from 1 (spring, the first quarter) on. */
  public int number() {
    return (int)
        Arrays.stream(values()).filter(s -> s.kind == kind && s.code <= code).count();
  }

  /** Its days in a year; the winter of 2024 ends in February 2025. */
  public Span span(long year) {
    Day first = Day.firstOf(year, firstMonth);
    return Span.of(first, first.plusMonths(months).plusDays(-1));
  }

  /** The span with a month more on both sides if this is a season, and as it is if not. */
  Span widened(long year) {
    if (!kind.isSeason()) {
      return span(year);
    }
    Day first = Day.firstOf(year, firstMonth);
    return Span.of(first.plusMonths(-1), first.plusMonths(months + 1L).plusDays(-1));
  }
}
