package regesta.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/** Compares what we write with what Commons CSV writes. */
class CsvTextTest {
  private static final List<String> CELLS = List.of(
      "",
      "plain words",
      ",",
      "a,b",
      "\"",
      "a\"b\"\"",
      "\n",
      "a\r\nb",
      "a\r",
      "a ",
      "a\t",
      "=1+1",
      "-1",
      "\\",
      "\\\"",
      "語",
      "a語",
      "𠮷",
      "\u2028",
      "a\u00a0",
      "null",
      "\u0000",
      "x".repeat(10_000) + "\"");

  @Test
  void quotesWhatCommonsCsvQuotes() throws IOException {
    var cells = new ArrayList<>(CELLS);
    IntStream.rangeClosed(0, 0x180).forEach(c -> cells.add(String.valueOf((char) c)));
    IntStream.rangeClosed(0, 0x180).forEach(c -> cells.add((char) c + "b"));
    IntStream.rangeClosed(0, 0x180).forEach(c -> cells.add("a" + (char) c + "b"));
    IntStream.rangeClosed(0, 0x180).forEach(c -> cells.add("a" + (char) c));
    var rows = new ArrayList<List<String>>();
    for (String cell : cells) {
      rows.add(List.of(cell));
      rows.add(List.of("a", cell));
      rows.add(List.of(cell, "", cell));
    }
    rows.add(List.of());
    for (List<String> row : rows) {
      assertEquals(byCommonsCsv(row), WrittenCsv.of(row, Stream.of()));
    }
    assertEquals("\"\",a,,\"b\"\"\"\r\n", WrittenCsv.of(List.of("", "a", "", "b\""), Stream.of()));
  }

  private static String byCommonsCsv(List<String> row) throws IOException {
    var text = new StringBuilder();
    new CSVPrinter(text, CSVFormat.RFC4180).printRecord(row);
    return text.toString();
  }
}
