package regesta.carry;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.csv.CsvReading;
import regesta.csv.CsvTable;
import regesta.export.Exported;
import regesta.model.CitedText;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;

/** Takes the table of entries that every site has back in, as an editor would. */
class TableRoundTripIT {
  private static final String TABLE = "data/entries.csv";

  /** What the table says beside what an entry's file does: it follows from other fields. */
  private static final Set<String> UNCARRIED = Set.of(
      "position",
      "date_first",
      "date_last",
      "date_uncertain",
      "date_approximate",
      "year",
      "stated",
      "plan",
      "reported",
      "lag_least",
      "lag_most",
      "milestone",
      "url");

  private static final Pattern COLUMN = Pattern.compile("`([^`]+)` is not carried");

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/readers/hard/content"})
  void entriesComeBackFieldByField(String content) {
    Exported exported = Exported.of(Path.of(content), Optional.of(Exported.BASE));
    String table = exported.text(TABLE);
    Imported imported = Imported.of(
        "entries.csv",
        table,
        (file, problems) ->
            MappedTable.read(file, Mapping.ofOptions(List.of(), problems), problems));
    Map<String, Entry> back = imported.content().entries().stream()
        .collect(toMap(entry -> entry.slug().value(), identity()));
    assertEquals(exported.chronology().entries().size(), back.size());
    for (LinkedEntry linked : exported.chronology().entries()) {
      String slug = linked.slug().value();
      Entry entry = Optional.ofNullable(back.get(slug)).orElseThrow();
      if (linked.entry().title().contains("<script>")) {
        assertTrue(imported.told().stream().anyMatch(TableRoundTripIT::tellsOfMarkup), slug);
      } else {
        assertEquals(linked.entry().title(), entry.title(), slug);
      }
      assertEquals(linked.date().text(), entry.date().value().text(), slug);
      assertEquals(linked.entry().status(), entry.status(), slug);
      assertEquals(linked.entry().place(), entry.place(), slug);
      linked
          .entry()
          .summary()
          .ifPresent(given -> assertEquals(Optional.of(given), entry.summary(), slug));
      assertEquals(letters(text(linked)), letters(String.join("", Imported.words(entry))), slug);
    }
    assertEquals(Set.of(), difference(columns(table), imported));
  }

  /** Cells with elements of HTML are HTML to the import, which tells what words cannot hold. */
  private static boolean tellsOfMarkup(String told) {
    return told.contains("`title` has something") && told.contains("<script>");
  }

  /** The columns with something in them that neither came back nor are told as lost. */
  private static Set<String> difference(Set<String> filled, Imported imported) {
    Set<String> told = imported.told().stream()
        .map(COLUMN::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .collect(toSet());
    var wrong = new TreeSet<>(told);
    wrong.removeAll(UNCARRIED);
    filled.stream()
        .filter(UNCARRIED::contains)
        .filter(column -> !told.contains(column))
        .forEach(wrong::add);
    return wrong;
  }

  /** The columns that have something in one of their cells. */
  private static Set<String> columns(String text) {
    CsvTable table = (CsvTable) CsvReading.read(text);
    return table.rows().stream()
        .flatMap(row -> IntStream.range(0, row.size())
            .filter(i -> !row.get(i).text().isBlank())
            .mapToObj(i -> table.header().get(i).text()))
        .collect(toSet());
  }

  private static String text(LinkedEntry linked) {
    return CitedText.of(
        linked.entry().body(),
        linked.sources().stream().map(CitedSource::source).toList());
  }

  /** Where a text is broken into lines is the table's own. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\[\\]]+", "");
  }
}
