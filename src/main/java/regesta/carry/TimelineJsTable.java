package regesta.carry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import regesta.csv.CsvReading;
import regesta.csv.CsvTable;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Happening;
import regesta.propose.Happening.Form;
import regesta.propose.Happening.Given;

/** The spreadsheet of TimelineJS, saved as CSV. */
public final class TimelineJsTable {
  private TimelineJsTable() {}

  public static List<Happening> read(SourceFile file, Problems problems) {
    CsvReading reading = CsvReading.read(file.text());
    var happenings = new ArrayList<Happening>();
    if (Tables.isSound(reading, file, problems)) {
      CsvTable table = (CsvTable) reading;
      if (isOfTimelineJs(table)) {
        for (List<CsvTable.Cell> row : table.rows()) {
          var values = new LinkedHashMap<String, Given>();
          Tables.values(table, row, file, Form.HTML, new Losses(problems))
              .forEach(given -> values.put(given.name(), given));
          TimelineJsEvent.read(Tables.at(row, file), values, problems).ifPresent(happenings::add);
        }
      } else {
        problems.report(Problem.error("other-form", file.whole(), "this is no table of TimelineJS")
            .withHint("its columns are `Year`, `Headline` and so on; for other tables there is"
                + " `import csv`"));
      }
    }
    return happenings;
  }

  private static boolean isOfTimelineJs(CsvTable table) {
    Set<String> columns = new TreeSet<>();
    table.header().forEach(cell -> columns.add(cell.text()));
    return columns.contains(TimelineJsEvent.HEADLINE)
        && (columns.contains(TimelineJsEvent.YEAR) || columns.contains("Start Date"));
  }
}
