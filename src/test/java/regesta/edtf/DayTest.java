package regesta.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

  @Test
  void countsDaysAsTheJavaCalendarDoes() {
    for (long epochDay = -800_000; epochDay <= 800_000; epochDay += 17) {
      LocalDate expected = LocalDate.ofEpochDay(epochDay);
      Day day = Day.ofEpochDay(epochDay);
      assertEquals(expected, LocalDate.of((int) day.year(), day.month(), day.day()));
      assertEquals(epochDay, day.epochDay());
    }
  }

  @Test
  void countsDaysOfYearsThatJavaDoesNotKnow() {
    var random = new SplittableRandom(20190204L);
    for (int i = 0; i < 20_000; i++) {
      long year = random.nextLong(-999_999_999_999_999L, 1_000_000_000_000_000L);
      int month = random.nextInt(1, 13);
      Day day = new Day(year, month, random.nextInt(1, Day.lengthOfMonth(year, month) + 1));
      assertEquals(day, Day.ofEpochDay(day.epochDay()));
      assertEquals(day.epochDay() + 1, day.plusDays(1).epochDay());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 1, 31, 1, 2013-02-28",
    "2012, 1, 31, 1, 2012-02-29",
    "2013, 12, 3, 1, 2014-01-03",
    "2013, 1, 3, -1, 2012-12-03",
    "0, 1, 1, -1, -0001-12-01",
    "-1, 12, 31, 2, 0000-02-29",
    "9999, 12, 1, 1, +10000-01-01"
  })
  void addsMonths(long year, int month, int day, long months, String expected) {
    assertEquals(expected, new Day(year, month, day).plusMonths(months).toString());
  }

  @Test
  void refusesDaysThatDoNotExist() {
    assertThrows(IllegalArgumentException.class, () -> new Day(2013, 2, 29));
    assertThrows(IllegalArgumentException.class, () -> new Day(1900, 2, 29));
    assertThrows(IllegalArgumentException.class, () -> new Day(2013, 13, 1));
    assertThrows(IllegalArgumentException.class, () -> new Day(Long.MIN_VALUE, 1, 1));
  }
}
