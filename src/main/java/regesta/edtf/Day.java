package regesta.edtf;

/**
 * A calendar day in the proleptic Gregorian calendar.
 *
 * @param year astronomical: 0 is the year before 1; up to 16 digits, so that a day near a year of
 *     15 digits is one too
 */
public record Day(long year, int month, int day) implements Comparable<Day> {

  private static final long FARTHEST_YEAR = 9_999_999_999_999_999L;
  private static final int DAYS_IN_400_YEARS = 146_097;
  private static final int DAYS_FROM_MARCH_0000_TO_1970 = 719_468;

  public Day {
    if (year > FARTHEST_YEAR || year < -FARTHEST_YEAR || month < 1 || month > 12) {
      throw new IllegalArgumentException("no such month: %s-%s".formatted(year, month));
    }
    if (day < 1 || day > lengthOfMonth(year, month)) {
      throw new IllegalArgumentException("no such day: %s-%s-%s".formatted(year, month, day));
    }
  }

  /** The day {@code epochDay} days after 1 January 1970. */
  public static Day ofEpochDay(long epochDay) {
    long days = Math.addExact(epochDay, DAYS_FROM_MARCH_0000_TO_1970);
    long cycle = Math.floorDiv(days, DAYS_IN_400_YEARS);
    int dayOfCycle = (int) Math.floorMod(days, (long) DAYS_IN_400_YEARS);
    int yearOfCycle =
        (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
    int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return new Day(cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
  }

  public static boolean isLeapYear(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** How many days the month has in that year. */
  public static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeapYear(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The first day of a month. */
  public static Day firstOf(long year, int month) {
    return new Day(year, month, 1);
  }

  /** The last day of a month. */
  public static Day lastOf(long year, int month) {
    return new Day(year, month, lengthOfMonth(year, month));
  }

  /** Days since 1 January 1970. */
  public long epochDay() {
    // Years counted from March put the leap day at their end.
    long marchYear = month <= 2 ? year - 1 : year;
    long cycle = Math.floorDiv(marchYear, 400);
    long yearOfCycle = Math.floorMod(marchYear, 400L);
    int monthFromMarch = month > 2 ? month - 3 : month + 9;
    long dayOfYear = (153L * monthFromMarch + 2) / 5 + day - 1;
    long dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return cycle * DAYS_IN_400_YEARS + dayOfCycle - DAYS_FROM_MARCH_0000_TO_1970;
  }

  public Day plusDays(long days) {
    return ofEpochDay(Math.addExact(epochDay(), days));
  }

  /** The same day of the month, or the last where that month is shorter. */
  public Day plusMonths(long months) {
    long total = Math.addExact(Math.addExact(year * 12, month - 1), months);
    long newYear = Math.floorDiv(total, 12);
    int newMonth = (int) Math.floorMod(total, 12L) + 1;
    return new Day(newYear, newMonth, Math.min(day, lengthOfMonth(newYear, newMonth)));
  }

  @Override
  public int compareTo(Day other) {
    if (year != other.year) {
      return Long.compare(year, other.year);
    }
    return month != other.month ? month - other.month : day - other.day;
  }

  /** ISO 8601: {@code 2013-10-03}, {@code -0044-03-15}, {@code +170002-01-01}. */
  @Override
  public String toString() {
    String sign = year < 0 ? "-" : year > 9999 ? "+" : "";
    String digits = String.valueOf(Math.abs(year));
    String padding = "0".repeat(Math.max(0, 4 - digits.length()));
    return sign + padding + digits + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
