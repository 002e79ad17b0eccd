package regesta.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes tables as RFC 4180 has them, with quotation marks where Commons CSV puts them, which looks
 * at each character by several calls.
 *
 * <p>Cells hold what they are given and nothing else, also where that begins with {@code =},
 * {@code +}, {@code -} or {@code @}, which spreadsheets take for formulas: a sign put before them
 * would be wrong in every quotation and in every year before our era.
 */
public final class CsvText {
  private static final String LINE_END = "\r\n";

  private CsvText() {}

  /** Writes rows in their order, the header first. */
  public static void write(List<String> header, Stream<List<String>> rows, Appendable text)
      throws IOException {
    write(header, text);
    for (List<String> row : (Iterable<List<String>>) rows::iterator) {
      write(row, text);
    }
  }

  private static void write(List<String> row, Appendable text) throws IOException {
    boolean first = true;
    for (String cell : row) {
      text.append(first ? "" : ",");
      if (isQuoted(cell, first)) {
        text.append('"');
        text.append(cell.indexOf('"') >= 0 ? cell.replace("\"", "\"\"") : cell);
        text.append('"');
      } else {
        text.append(cell);
      }
      first = false;
    }
    text.append(LINE_END);
  }

  /**
   * Whether a cell stands in quotation marks: if it has a character that would end it, and where
   * readers have stumbled: over an empty cell that begins a row, a sign up to {@code #} at the
   * start, and a space at the end.
   */
  private static boolean isQuoted(String cell, boolean first) {
    if (cell.isEmpty()) {
      return first;
    }
    return cell.charAt(0) <= '#'
        || cell.charAt(cell.length() - 1) <= ' '
        || cell.indexOf(',') >= 0
        || cell.indexOf('"') >= 0
        || cell.indexOf('\n') >= 0
        || cell.indexOf('\r') >= 0;
  }
}
