package regesta.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as RFC 4180 has them.
 *
 * <p>Cells hold what they are given and nothing else, also where that begins with {@code =},
 * {@code +}, {@code -} or {@code @}, which spreadsheets take for formulas: a sign put before them
 * would be wrong in every quotation and in every year before our era.
 */
public final class CsvText {
  private CsvText() {}

  /** Writes rows in their order, the header first. */
  public static void write(List<String> header, Stream<List<String>> rows, Appendable text)
      throws IOException {
    var printer = new CSVPrinter(text, CSVFormat.RFC4180);
    printer.printRecord(header);
    for (List<String> row : (Iterable<List<String>>) rows::iterator) {
      printer.printRecord(row);
    }
  }
}
