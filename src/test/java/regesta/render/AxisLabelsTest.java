package regesta.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.render.Strip.Axis;
import regesta.render.Strip.Label;

class AxisLabelsTest {
  private static final List<Integer> WIDTHS = List.of(288, 560, 900);

  private final AxisLabels labels =
      new AxisLabels(DateMessages.english(), DateWords.withYears(DateMessages.english()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1997 | 2025 | 1997 2005 2010 2015 2025",
        "2013 | 2014 | 2013 2014",
        "1900 | 2025 | 1900 1920 1940 1960 1980 2025",
        "-999 | 2025 | 1000 BC AD 1 1000 2025",
        "-4 | 5 | 5 BC AD 1 AD 5"
      })
  void areRoundYearsAndBothEnds(long first, long last, String expected) {
    Axis narrow = labels.years(Columns.over(first, last).scale(0), first, last).get(0);
    assertEquals(expected, narrow.labels().stream().map(Label::text).collect(joining(" ")));
  }

  @Test
  void neverStandOverOneAnother() {
    var random = new Random(20131003);
    for (int i = 0; i < 1_000; i++) {
      long first = random.nextInt(10_000) - 5_000L;
      long last = first + 1 + (long) Math.pow(10, random.nextDouble() * 12);
      assertApart(labels.years(Columns.over(first, last).scale(0), first, last));
    }
  }

  @Test
  void monthsHaveRoom() {
    List<Axis> axes = labels.months(Columns.over(2013, 2013).scale(20));
    assertEquals(6, axes.get(0).labels().size());
    assertEquals(12, axes.get(2).labels().size());
    assertApart(axes);
  }

  private static void assertApart(List<Axis> axes) {
    for (int i = 0; i < axes.size(); i++) {
      double free = 0;
      for (Label label : axes.get(i).labels()) {
        double width = label.text().length() * 6.5 / WIDTHS.get(i) * 100;
        double start = label.last() ? label.x() - width : label.x();
        assertTrue(start >= free, axes.get(i)::toString);
        free = start + width;
      }
      assertTrue(free <= 100, axes.get(i)::toString);
    }
  }
}
