package regesta.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Entry;
import regesta.problem.SourceFile;

class MappedTableTest {
  static Imported table(String text, String... options) {
    return Imported.of(
        "table.csv",
        text,
        (file, problems) ->
            MappedTable.read(file, Mapping.ofOptions(List.of(options), problems), problems));
  }

  @Test
  void columnsAreMapped() {
    Imported imported = table(
        "When;Headline;Body;Who;Link;Extra\n2015-06;\"A; B\";One.;Gen Nakatani;https://x.example/;?\n",
        "date=When",
        "title=headline",
        "text=Body",
        "source-url=Link",
        "actors=Who");
    Entry entry = imported.only();
    assertEquals("A; B", entry.title());
    assertEquals("2015-06", entry.date().value().text());
    assertEquals(List.of("One."), Imported.words(entry));
    assertEquals(
        List.of(
            "table.csv:2:21 not-carried: no actor is called `Gen Nakatani`",
            "table.csv:2:53 not-carried: `Extra` is not carried, because nothing says what it is: ?"),
        imported.told().stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          date=Wen    | --map:1:1 unknown-field: no column is called `Wen`
          datum=When  | --map:1:1 unknown-field: nothing is called `datum`
          date        | --map:1:1 wrong-value: `--map` takes two names
          title=When  | table.csv:1:1 missing-field: no column is the date
          """)
  void aWrongMappingIsTold(String option, String message) {
    Imported imported = table("When,Title\n2015,A\n", option);
    assertEquals(List.of(), imported.proposal().files());
    assertEquals(message, imported.told().get(imported.told().size() - 1));
  }

  @Test
  void rowsWithWrongDatesAreAllTold() {
    Imported imported = table("date,title\n2015,A\nsoon,B\n2015-02-30,C\n");
    assertEquals(List.of(), imported.proposal().files());
    assertEquals(
        List.of(3, 4),
        imported.proposal().problems().stream().map(one -> one.at().line()).toList());
  }

  @Test
  void aKnownSourceIsNamed() {
    var known = new SourceFile(
        "content",
        "sources/star.md",
        "---\ntype: book\ntitle: N\nurl: https://example.org/1\n---\n");
    Imported imported = Imported.of(
        List.of(known),
        "t.csv",
        """
        date,title,source,source-url,source-title
        2015,A,star,
        2016,B,,https://example.org/1,Other
        2017,C,no,
        """,
        (file, problems) ->
            MappedTable.read(file, Mapping.ofOptions(List.of(), problems), problems));
    assertEquals(
        List.of("star", "star", "source-to-find"),
        List.of("A", "B", "C").stream()
            .map(title -> Optional.ofNullable(imported.entries().get(title)).orElseThrow())
            .map(entry -> entry.sources().get(0).source().target().value())
            .toList());
    assertEquals(
        List.of(
            "t.csv:3:31 not-carried: `source-title` is not carried, because the source is there"
                + " already: Other",
            "t.csv:4:8 not-carried: no source has the slug `no`"),
        imported.told());
  }
}
