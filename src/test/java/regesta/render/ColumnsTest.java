package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.edtf.Day;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "2013, 2013, 1, 12",
    "2010, 2015, 1, 72",
    "2010, 2016, 3, 28",
    "1997, 2025, 6, 58",
    "1945, 2016, 12, 72",
    "1900, 2025, 60, 26",
    "1500, 2025, 120, 53",
    "-999, 2026, 600, 61",
    "-4999, 2026, 1200, 71",
    "-20000, 2026, 6000, 46",
    "-299999999999999, 299999999999999, 120000000000000, 60"
  })
  void areAsShortAsLeavesRoom(long firstYear, long lastYear, long months, int count) {
    Columns columns = Columns.over(firstYear, lastYear);
    assertEquals(months, columns.step().months());
    assertEquals(count, columns.count());
  }

  @Test
  void areAtMost120AndHoldEachDayOnce() {
    var random = new Random(20131003);
    for (int i = 0; i < 2_000; i++) {
      long first = random.nextInt(10_000) - 5_000L;
      long last = first + (long) Math.pow(10, random.nextDouble() * 6);
      Columns columns = Columns.over(first, last);
      assertTrue(columns.count() <= 120, () -> columns.toString());
      assertTrue(columns.count() >= 12, () -> columns.toString());
      assertTrue(columns.start(0).compareTo(Day.firstOf(first, 1)) <= 0);
      assertTrue(columns.end(columns.count() - 1).compareTo(Day.lastOf(last, 12)) >= 0);
      for (int column = 1; column < columns.count(); column++) {
        assertEquals(columns.end(column - 1).plusDays(1), columns.start(column));
      }
      Day day = Day.firstOf(first + random.nextInt((int) (last - first + 1)), 1)
          .plusDays(random.nextInt(365));
      int held = columns.of(day);
      assertTrue(columns.start(held).compareTo(day) <= 0, day::toString);
      assertTrue(columns.end(held).compareTo(day) >= 0, day::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-0043, -99, 0",
    "-0099, -99, 0",
    "-0100, -199, -100",
    "0000, -99, 0",
    "0001, 1, 99",
    "0100, 100, 199",
    "1999, 1900, 1999"
  })
  void centuriesBeginAsPeopleCountThem(String year, long first, long last) {
    var century = new ColumnStep(1200);
    long index = century.index(Day.firstOf(Long.parseLong(year), 6));
    assertEquals(Day.firstOf(first, 1), century.first(index));
    assertEquals(Day.lastOf(last, 12), century.last(index));
  }

  @Test
  void daysOutsideBelongToNone() {
    Columns columns = Columns.over(2013, 2015);
    assertThrows(IllegalArgumentException.class, () -> columns.of(Day.lastOf(2012, 12)));
    assertThrows(IllegalArgumentException.class, () -> columns.of(Day.firstOf(2016, 1)));
  }
}
