package regesta.carry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import regesta.csv.CsvReading;
import regesta.csv.CsvTable;
import regesta.csv.CsvTable.Cell;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Happening.Form;
import regesta.propose.Happening.Given;

/** The cells of tables as values that have names. */
final class Tables {
  private Tables() {}

  /** Whether a table can be read, row by row; reports it if not. */
  static boolean isSound(CsvReading reading, SourceFile file, Problems problems) {
    if (reading instanceof CsvReading.Broken broken) {
      problems.report(Problem.error(
              "wrong-table",
              new Location(file, (int) broken.line(), 1, 1),
              "a quotation mark near here is not closed, or stands where none may")
          .withHint("put the whole cell in marks, and write `\"\"` for a mark within it"));
      return false;
    }
    var names = new HashSet<String>();
    for (Cell column : ((CsvTable) reading).header()) {
      if (!column.text().isEmpty() && !names.add(column.text())) {
        problems.report(Problem.error(
                "wrong-table",
                at(column, file),
                "the column `%s` stands twice".formatted(column.text()))
            .withHint("give one of them another name"));
        return false;
      }
    }
    return true;
  }

  /** The cells of a row that have a text, named for their columns; reports those without a name. */
  static List<Given> values(
      CsvTable table, List<Cell> row, SourceFile file, Form form, Losses losses) {
    var values = new ArrayList<Given>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (!cell.text().isEmpty()) {
        String name = i < table.header().size() ? table.header().get(i).text() : "";
        var given = new Given(
            name.isEmpty() ? "column " + (i + 1) : name, cell.text(), form, at(cell, file));
        if (name.isEmpty()) {
          losses.lost(given, "its column has no name");
        } else {
          values.add(given);
        }
      }
    }
    return values;
  }

  static Location at(List<Cell> row, SourceFile file) {
    return at(row.get(0), file);
  }

  static Location at(Cell cell, SourceFile file) {
    return file.at(cell.offset(), Math.max(1, cell.length()));
  }
}
