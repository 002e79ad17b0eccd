package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.edtf.Day;

class TimeScaleTest {
  private static final TimeScale FOUR_YEARS =
      new TimeScale(Day.firstOf(2013, 1), Day.lastOf(2016, 12));

  @ParameterizedTest
  @CsvSource({
    "2013, 1, 1, 0, 0.07",
    "2014, 1, 1, 24.98, 25.05",
    "2015, 1, 1, 49.97, 50.03",
    "2016, 12, 31, 99.93, 100",
    "2012, 12, 31, 0, 0",
    "2017, 1, 1, 100, 100"
  })
  void isTrueToDays(long year, int month, int day, double start, double end) {
    var at = new Day(year, month, day);
    assertEquals(start, FOUR_YEARS.start(at));
    assertEquals(end, FOUR_YEARS.end(at));
  }

  @Test
  void mayBeginFartherRight() {
    var scale = new TimeScale(FOUR_YEARS.first(), FOUR_YEARS.last(), 20);
    assertEquals(20, scale.start(Day.firstOf(2013, 1)));
    assertEquals(59.97, scale.start(Day.firstOf(2015, 1)));
    assertEquals(100, scale.end(Day.lastOf(2016, 12)));
  }

  @Test
  void holdsTheFarthestYears() {
    var scale = new TimeScale(Day.firstOf(-999_999_999_999_999L, 1), Day.lastOf(2026, 12));
    assertEquals(50, scale.start(Day.firstOf(-499_999_999_998_986L, 7)));
  }

  @Test
  void needsTime() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TimeScale(Day.lastOf(2016, 12), Day.firstOf(2013, 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TimeScale(FOUR_YEARS.first(), FOUR_YEARS.last(), 100));
  }
}
