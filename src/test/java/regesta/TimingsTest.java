package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the table of a build's stages, whose numbers differ from run to run. */
class TimingsTest {
  private static final Pattern ROW =
      Pattern.compile("(.{18}) {1,}(\\d+\\.\\d\\d) +(\\d+\\.\\d\\d) +([\\d,]+) MB +([\\d,]+) MB");

  @Test
  void everyStageHasALineAndAllHaveOne() {
    var timings = new Timings();
    timings.begins(Stage.READ);
    byte[] used = new byte[5_000_000];
    timings.begins(Stage.WRITE);
    timings.ends();
    List<String> table = timings.table();
    assertEquals(
        "stage                seconds  of processors   allocated  heap after", table.get(0));
    assertEquals(
        List.of("read", "render and write", "all"),
        table.stream().skip(1).map(row -> row.substring(0, 18).strip()).toList());
    table.stream().skip(1).forEach(row -> assertTrue(ROW.matcher(row).matches(), row));
    assertTrue(table.stream().allMatch(row -> row.length() == table.get(0).length()));
    assertTrue(allocated(table.get(1)) * 1_000_000 >= used.length, table.toString());
    assertTrue(allocated(table.get(3)) >= allocated(table.get(1)), table.toString());
  }

  private static int allocated(String row) {
    var matcher = ROW.matcher(row);
    assertTrue(matcher.matches(), row);
    return Integer.parseInt(matcher.group(4).replace(",", ""));
  }
}
