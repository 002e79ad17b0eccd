package regesta.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as RFC 4180 has them, in UTF-8 without a mark at its start.
 *
 * <p>Cells hold what the chronology says and nothing else, also where it begins with {@code =},
 * {@code +}, {@code -} or {@code @}, which spreadsheets take for formulas: a sign put before them
 * would be wrong in every quotation and in every year before our era.
 */
final class Csv {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private Csv() {}

  static <T> byte[] of(Table<T> table) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(table.columns().stream().map(Column::name));
      for (T row : table.rows().get()) {
        for (Column<T> column : table.columns()) {
          printer.print(column.value().apply(row).orElse(""));
        }
        printer.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
