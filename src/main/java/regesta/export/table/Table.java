package regesta.export.table;

import java.util.List;
import java.util.function.Supplier;

/**
 * A table, and what its columns mean.
 *
 * @param <T> what a row tells of
 * @param name of its file: {@code entries}
 * @param title what a row is
 * @param key the columns that together tell a row from all others
 * @param references the columns that name a row of another table
 */
record Table<T>(
    String name,
    String title,
    List<Column<T>> columns,
    List<String> key,
    List<Reference> references,
    Supplier<List<T>> rows) {

  Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /** A column that holds the slug of another table's row. */
  record Reference(String column, String table) {}

  /** The path of its file, below the site's folder. */
  String path() {
    return "data/" + fileName();
  }

  String fileName() {
    return name + ".csv";
  }
}
