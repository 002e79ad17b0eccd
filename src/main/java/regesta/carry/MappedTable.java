package regesta.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.csv.CsvReading;
import regesta.csv.CsvTable;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Carried;
import regesta.propose.Happening;
import regesta.propose.Happening.Form;

/** A table with a row for each event, and columns that a mapping names. */
public final class MappedTable {
  private MappedTable() {}

  /**
   * Reads a table.
   *
   * @param mapping what its user says of the columns; those that are called what we call them need
   *     no mapping
   */
  public static List<Happening> read(SourceFile file, Mapping mapping, Problems problems) {
    CsvReading reading = CsvReading.read(file.text());
    if (!Tables.isSound(reading, file, problems)) {
      return List.of();
    }
    CsvTable table = (CsvTable) reading;
    List<String> columns = table.header().stream().map(CsvTable.Cell::text).toList();
    mapping.checkNames(columns, problems);
    if (problems.hasErrors()) {
      return List.of();
    }
    Mapping whole = mapping.or(Mapping.ofEqualNames());
    if (columns.stream()
        .noneMatch(name -> whole.of(name).filter(Carried.DATE::equals).isPresent())) {
      problems.report(Problem.error("missing-field", file.whole(), "no column is the date")
          .withHint("say which one is, such as `--map date=%s`"
              .formatted(columns.isEmpty() ? "When" : columns.get(0))));
      return List.of();
    }
    var losses = new Losses(problems);
    var happenings = new ArrayList<Happening>();
    for (List<CsvTable.Cell> row : table.rows()) {
      MappedEvent.of(
              Tables.at(row, file),
              Tables.values(table, row, file, Form.WORDS, losses),
              whole,
              losses)
          .happening(Optional.empty(), problems)
          .ifPresent(happenings::add);
    }
    return happenings;
  }
}
