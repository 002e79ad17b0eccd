package regesta.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import regesta.csv.CsvText;

/** Writes tables in UTF-8, without a mark at their start. */
final class Csv {
  private Csv() {}

  static <T> void write(Table<T> table, Writer text) throws IOException {
    CsvText.write(
        table.columns().stream().map(Column::name).toList(),
        table.rows().get().stream().map(row -> cells(table.columns(), row)),
        text);
  }

  private static <T> List<String> cells(List<Column<T>> columns, T row) {
    var cells = new ArrayList<String>(columns.size());
    for (Column<T> column : columns) {
      cells.add(column.value().apply(row).orElse(""));
    }
    return cells;
  }
}
