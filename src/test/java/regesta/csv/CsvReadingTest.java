package regesta.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
  private static final List<String> PIECES =
      List.of("a", "\"", "\"\"", ",", ";", "\n", "\r\n", "<b>", "日本", "😀", " ", "'", "\\", "=1");

  private static CsvTable table(String text) {
    return assertInstanceOf(CsvTable.class, CsvReading.read(text));
  }

  private static List<String> texts(List<CsvTable.Cell> cells) {
    return cells.stream().map(CsvTable.Cell::text).toList();
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void seesWhatStandsBetweenCells(char separator) {
    CsvTable table = table("Year|Head|Text\n2015|A, b; c|x\n"
        .replace('|', separator)
        .replace("A, b; c", "\"A, b; c\""));
    assertEquals(List.of("Year", "Head", "Text"), texts(table.header()));
    assertEquals(List.of("2015", "A, b; c", "x"), texts(table.rows().get(0)));
  }

  @Test
  void knowsWhereCellsStand() {
    String text =
        "Year,Headline,Text\r\n2015,\"He said \"\"no\"\",\nthen left\",end\r\n\r\n,,\r\n16,b,c";
    CsvTable table = table(text);
    assertEquals(2, table.rows().size());
    for (List<CsvTable.Cell> row : table.rows()) {
      for (CsvTable.Cell cell : row) {
        String written = text.substring(cell.offset(), cell.offset() + cell.length());
        assertEquals(cell.text(), written.replace("\"\"", "\""));
      }
    }
  }

  @Test
  void readsWhatWasWritten() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<List<String>> rows = Stream.generate(() -> row(random)).limit(3).toList();
      CsvTable table = table(WrittenCsv.of(List.of("a", "b", "c"), rows.stream()));
      assertEquals(
          rows.stream().map(row -> row.stream().map(String::strip).toList()).toList(),
          table.rows().stream().map(CsvReadingTest::texts).toList());
    }
  }

  private static List<String> row(Random random) {
    return IntStream.range(0, 3)
        .mapToObj(column -> "x"
            + IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .reduce("", String::concat))
        .toList();
  }

  @Test
  void saysInWhichLineItBreaks() {
    var broken =
        assertInstanceOf(CsvReading.Broken.class, CsvReading.read("a,b\n1,2\n\"x\" y,3\n"));
    assertEquals(3, broken.line());
    assertInstanceOf(CsvReading.Broken.class, CsvReading.read("a,b\n\"never closed,2\n3,4\n"));
  }
}
