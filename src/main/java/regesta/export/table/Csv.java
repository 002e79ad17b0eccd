package regesta.export.table;

import java.io.IOException;
import java.io.Writer;
import regesta.csv.CsvText;

/** Writes tables in UTF-8, without a mark at their start. */
final class Csv {
  private Csv() {}

  static <T> void write(Table<T> table, Writer text) throws IOException {
    CsvText.write(
        table.columns().stream().map(Column::name).toList(),
        table.rows().get().stream()
            .map(row -> table.columns().stream()
                .map(column -> column.value().apply(row).orElse(""))
                .toList()),
        text);
  }
}
