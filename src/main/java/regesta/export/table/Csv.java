package regesta.export.table;

import java.nio.charset.StandardCharsets;
import regesta.csv.CsvText;

/** Writes tables in UTF-8, without a mark at their start. */
final class Csv {
  private Csv() {}

  static <T> byte[] of(Table<T> table) {
    return CsvText.of(
            table.columns().stream().map(Column::name).toList(),
            table.rows().get().stream()
                .map(row -> table.columns().stream()
                    .map(column -> column.value().apply(row).orElse(""))
                    .toList()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
