package regesta.carry;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Entry;
import regesta.problem.SourceFile;

class TimelineJsTest {
  private static final String HEADER =
      "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,"
          + "Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";

  private static Imported table(String rows) {
    return Imported.of("sheet.csv", HEADER + rows, TimelineJsTable::read);
  }

  private static Imported json(String text) {
    return Imported.of("timeline.json", text, TimelineJsFile::read);
  }

  @Test
  void aRowBecomesADraft() {
    Imported imported = table("1815,12,10,,1852,11,27,,,Ada Lovelace,\"<p>She wrote <a"
        + " href=\"\"https://example.org/n\"\">notes</a>, &amp; <b>more</b>.</p><p>Second.</p>\","
        + "https://example.org/a.jpg,Commons,A portrait,,,People,#fff\n");
    Entry entry = imported.only();
    assertEquals("Ada Lovelace", entry.title());
    assertEquals("1815-12-10/1852-11-27", entry.date().value().text());
    assertEquals(List.of("She wrote notes, & more.", "Second."), Imported.words(entry));
    assertTrue(entry.upkeep().draft());
    assertEquals("people", entry.topics().get(0).target().value());
    assertEquals("People", imported.content().topics().get(0).title());
    String media = "is not carried, because an entry has no media; a page may show an image of"
        + " `images/`: ";
    assertEquals(
        List.of(
            "sheet.csv:2:136 not-carried: `Media` " + media + "https://example.org/a.jpg",
            "sheet.csv:2:162 not-carried: `Media Credit` " + media + "Commons",
            "sheet.csv:2:170 not-carried: `Media Caption` " + media + "A portrait",
            "sheet.csv:2:190 not-carried: `Background` " + media + "#fff"),
        imported.told());
  }

  @Test
  void aSourceThatNobodyNamesIsADraftToo() {
    Imported imported = table("2015,,,,,,,,,Title,Text,,,,,,,\n");
    assertTrue(imported.content().sources().get(0).upkeep().draft());
    assertTrue(imported.content().sources().get(0).title().startsWith(Entry.TO_WRITE));
    assertTrue(imported.proposal().files().get(0).text().contains("\n" + Entry.TO_WRITE));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          2015,,,,,,,,              | 2015
          2015,6,,,,,,,             | 2015-06
          "2,015",06,01,,,,,,       | 2015-06-01
          2015,6,1,15:30,,,,,       | 2015-06-01
          2015,6,1,3:30:05 PM,,,,,  | 2015-06-01T15:30:05
          -44,3,15,,,,,,            | -0043-03-15
          -1,,,,,,,,                | 0000
          2015,,,,2017,3,,,         | 2015/2017-03
          2015,6,1,,2015,6,1,,      | 2015-06-01
          1500,,,,,,,,circa 1500    | 1500~
          1520,,,,,,,,1520s         | 152X
          1520,,,,,,,,in his youth  | 1520
          """)
  void datesAreNoMorePrecise(String row, String date) {
    assertEquals(date, table(row + ",Title,,,,,,,,\n").only().date().value().text());
  }

  @Test
  void whatADateCannotHoldIsTold() {
    assertEquals(
        List.of(
            "sheet.csv:2:10 not-carried: `Time` is not carried, because a date has a time of"
                + " day only with hours, minutes and seconds: 15",
            "sheet.csv:2:10 not-carried: `Time` is not carried, because a date has a time of day"
                + " only with hours, minutes and seconds: 30"),
        table("2015,6,1,15:30,,,,,,Title,,,,,,,,\n").told());
    assertEquals(
        List.of("sheet.csv:2:13 not-carried: `Display Date` is not carried, because the date in"
            + " words says no less than `1520`: in his youth"),
        table("1520,,,,,,,,in his youth,Title,,,,,,,,\n").told());
  }

  @Test
  void partsOfNoDateAreTold() {
    assertEquals(
        List.of(
            "sheet.csv:2:10 not-carried: `End Month` is not carried, because it has no year: 3",
            "sheet.csv:2:15 not-carried: `Headline` has something that its text cannot hold: a link"
                + " to https://example.org/"),
        table("2015,,,,,3,,,,<a href='https://example.org/'>Title</a>,,,,,,,,\n")
            .told());
  }

  @Test
  void titlesErasAndRowsWithoutADateAreTold() {
    Imported imported = table("""
        ,,,,,,,,,Whole,,,,,,title,,
        1900,,,,1910,,,,,Era,,,,,,era,,
        ,,,,,,,,,Undated,,,,,,,,
        2015,,,,,,,,,Title,,,,,,,,
        """);
    assertEquals("Title", imported.only().title());
    assertEquals(
        List.of("2:10", "3:1", "3:9", "3:18", "4:10"),
        imported.proposal().problems().stream()
            .map(problem -> problem.at().line() + ":" + problem.at().column())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          2015,13,1 | 2:1 bad-date: `2015-13-01` is no date: `13` is neither a month (01 to 12) nor a part of a year (21 to 41)
          20l5,,    | 2:1 bad-date: `Year` is not a number: 20l5
          """)
  void aDateThatIsNoneStopsTheImport(String row, String message) {
    Imported imported = table(row + ",,,,,,,Title,,,,,,,,\n");
    assertEquals(List.of(), imported.proposal().files());
    assertEquals(List.of("sheet.csv:" + message), imported.told());
  }

  @Test
  void readsJson() {
    Imported imported = json("""
        {"title": {"text": {"headline": "All"}}, "scale": "human",
         "events": [
          {"unique_id": "moon", "start_date": {"year": 1969, "month": "7", "day": ""},
           "end_date": null, "group": "A & B",
           "text": {"headline": "<b>Moon</b> landing", "text": "One<br>two.<script>x()</script>"},
           "media": {"url": "https://example.org/m"}, "autolink": false}]}
        """);
    Entry entry = imported.only();
    assertEquals("Moon landing", entry.title());
    assertEquals("1969-07", entry.date().value().text());
    assertEquals("moon", entry.slug().value());
    assertEquals(List.of("One two."), Imported.words(entry));
    assertEquals(
        List.of(
            "1:34 `title.text.headline` is not carried, because a title is no event",
            "1:52 `scale` is not carried, because a chronology has no place for it: human",
            "5:57 `events[0].text.text` has something that its text cannot hold: <script>",
            "6:22 `events[0].media.url` is not carried, because an entry has no media",
            "6:59 `events[0].autolink` is not carried, because an entry has no place for it: false"),
        imported.proposal().problems().stream()
            .map(problem -> "%s:%s %s"
                .formatted(
                    problem.at().line(),
                    problem.at().column(),
                    problem.message().split(";")[0]))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          {"events": [}            | 1:13 wrong-json
          {"items": []}            | 1:1 other-form
          []                       | 1:1 other-form
          """)
  void saysWhatIsNoTimeline(String text, String message) {
    Imported imported = json(text);
    assertEquals(List.of(), imported.proposal().files());
    String told = imported.told().stream().collect(joining());
    assertTrue(told.startsWith("timeline.json:" + message), told);
    assertTrue(imported.proposal().problems().get(0).hint().isPresent());
  }

  /** Every value is in a file or in the report, whatever a timeline holds. */
  @Test
  void nothingIsLostSilently() {
    var places = List.of(
        "unique_id",
        "group",
        "display_date",
        "autolink",
        "media",
        "other",
        "background.color",
        "background.url",
        "media.url",
        "media.caption",
        "media.credit",
        "media.thumbnail",
        "media.alt",
        "media.link",
        "text.headline",
        "text.text",
        "text.other",
        "start_date.hour",
        "start_date.format",
        "start_date.display_date",
        "end_date.month",
        "end_date.display_date");
    for (String place : places) {
      String[] names = place.split("\\.");
      String inner = names.length == 1 ? "\"tok9z\"" : "{\"%s\": \"tok9z\"}".formatted(names[1]);
      String start = names[0].equals("start_date")
          ? "{\"year\": 1969, \"%s\": \"tok9z\"}".formatted(names[1])
          : "{\"year\": 1969}";
      String event = names[0].equals("start_date")
          ? "\"start_date\": " + start
          : "\"start_date\": %s, \"%s\": %s".formatted(start, names[0], inner);
      Imported imported = json("{\"events\": [{" + event + "}]}");
      String all = imported.told() + imported.proposal().files().toString();
      assertTrue(all.contains("tok9z"), place);
    }
  }

  @Test
  void whatIsThereAlreadyIsNotMadeAgain() {
    var file = new SourceFile(
        "content",
        "entries/moon.md",
        "---\ntitle: Moon\ndate: 1969-07\nsources: nyt\ndraft: true\n---\nText [@nyt].\n");
    var source = new SourceFile("content", "sources/nyt.md", "---\ntype: book\ntitle: N\n---\n");
    Imported imported = Imported.of(
        List.of(file, source),
        "t.json",
        "{\"events\":[{\"start_date\":{\"year\":1969,\"month\":7},\"text\":{\"headline\":\"Moon\"}}]}",
        TimelineJsFile::read);
    assertEquals(List.of(), imported.proposal().files());
    assertEquals(
        List.of("t.json:1:12 not-carried: `content/entries/moon.md` has this date and this title"
            + " already"),
        imported.told());
  }
}
