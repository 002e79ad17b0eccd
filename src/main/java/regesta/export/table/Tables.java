package regesta.export.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.LongFile;

/** The chronology in tables: a file for each, and one that describes them. */
public final class Tables {
  private static final DataFile PACKAGE = new DataFile(
      "data/datapackage.json",
      "application/json",
      "tables",
      "Tabular Data Package",
      List.of("Frictionless", "Open Data Editor", "CKAN"));

  private static final List<String> READERS = List.of("LibreOffice", "SQLite", "R", "pandas");

  private Tables() {}

  public static Export of(Chronology chronology) {
    List<Table<?>> tables = tables(chronology);
    Export description = Export.of(
        PACKAGE,
        () -> DataPackage.of(chronology, tables).indented().getBytes(StandardCharsets.UTF_8));
    return tables.stream().map(Tables::file).reduce(description, Export::with);
  }

  static List<Table<?>> tables(Chronology chronology) {
    return Stream.concat(
            EntryTables.of(chronology).stream(), RegisterTables.of(chronology).stream())
        .toList();
  }

  private static Export file(Table<?> table) {
    return Export.of(
        new DataFile(table.path(), "text/csv", "table-" + table.name(), "CSV", READERS),
        new LongFile(text -> Csv.write(table, text)));
  }
}
