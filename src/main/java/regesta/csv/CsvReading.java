package regesta.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What became of a text that should be a table. */
public sealed interface CsvReading permits CsvTable, CsvReading.Broken {

  /**
   * The text cannot be read as a table: a quotation mark stands where none may, or is never closed.
   *
   * @param line in which the row begins, from 1
   */
  record Broken(long line) implements CsvReading {}

  /** Reads a table; its first line tells what stands between cells. */
  static CsvReading read(String text) {
    char separator = separator(text);
    CSVFormat format = CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(true)
        .get();
    try (var parser = CSVParser.parse(new StringReader(text), format)) {
      return table(text, separator, parser);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private static CsvReading table(String text, char separator, CSVParser parser) {
    var rows = new ArrayList<List<CsvTable.Cell>>();
    long linesRead = 0;
    try {
      for (CSVRecord row : parser) {
        linesRead = parser.getCurrentLineNumber();
        List<CsvTable.Cell> cells = cells(text, separator, row);
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
          rows.add(cells);
        }
      }
    } catch (UncheckedIOException e) {
      return new Broken(linesRead + 1);
    }
    return rows.isEmpty()
        ? new CsvTable(List.of(), List.of())
        : new CsvTable(rows.get(0), rows.subList(1, rows.size()));
  }

  private static List<CsvTable.Cell> cells(String text, char separator, CSVRecord row) {
    var cells = new ArrayList<CsvTable.Cell>();
    int offset = (int) row.getCharacterPosition();
    for (String value : row) {
      int end = end(text, separator, offset);
      boolean quoted = offset < end && text.charAt(offset) == '"';
      int length = quoted ? end - offset - 2 : end - offset;
      cells.add(new CsvTable.Cell(value.strip(), quoted ? offset + 1 : offset, length));
      offset = end + 1;
    }
    return cells;
  }

  /** Where the cell ends that begins there: before a separator, or at the end of the line. */
  private static int end(String text, char separator, int start) {
    int at = start;
    if (at < text.length() && text.charAt(at) == '"') {
      at = closingMark(text, at + 1) + 1;
    }
    while (at < text.length()
        && separator != text.charAt(at)
        && "\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.min(at, text.length());
  }

  /** The mark that is not one of a pair, which stand for a mark within the cell. */
  private static int closingMark(String text, int from) {
    int mark = text.indexOf('"', from);
    while (mark >= 0 && text.startsWith("\"\"", mark)) {
      mark = text.indexOf('"', mark + 2);
    }
    return mark < 0 ? text.length() : mark;
  }

  /** Spreadsheets of countries with a decimal comma put semicolons between cells. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char sought) {
    return line.chars().filter(c -> c == sought).count();
  }
}
