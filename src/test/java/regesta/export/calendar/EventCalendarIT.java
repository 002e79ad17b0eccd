package regesta.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.export.Exported;
import regesta.model.DataFile;

class EventCalendarIT {
  private static final String PATH = "data/chronology.ics";
  private static final Pattern KNOWN =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?(/\\d{4}-\\d\\d-\\d\\d)?");
  private static final String LONG = "語".repeat(60) + "𠮷".repeat(40);

  static Stream<Path> contents() {
    return Exported.contents();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void isACalendarOfTheEntriesWhoseDaysAreKnown(Path content) {
    for (Optional<String> base : List.of(Optional.<String>empty(), Optional.of(Exported.BASE))) {
      Exported exported = Exported.of(content, base);
      ICalendar calendar = calendar(exported);
      assertEquals(
          List.of(),
          calendar.validate(ICalVersion.V2_0).getWarnings().stream()
              // A calendar with nothing in it is what an empty chronology has.
              .filter(warning -> !calendar.getEvents().isEmpty())
              .toList());
      List<String> expected = exported.chronology().entries().stream()
          .filter(entry -> KNOWN.matcher(entry.date().text()).matches())
          .map(entry -> entry.entry().title())
          .toList();
      assertEquals(
          expected,
          calendar.getEvents().stream()
              .map(event -> event.getSummary().getValue())
              .toList());
      assertEquals(
          calendar.getEvents().size(),
          calendar.getEvents().stream()
              .map(event -> event.getUid().getValue())
              .distinct()
              .count());
      assertLinesAreFolded(exported.text(PATH));
    }
  }

  private static void assertLinesAreFolded(String text) {
    assertTrue(text.endsWith("END:VCALENDAR\r\n"));
    for (String line : text.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\r") || line.contains("\n"), line);
    }
  }

  @Test
  void holdsWholeDaysAndEndsWhenTheyAreOver() {
    ICalendar calendar = calendar(Exported.of(files(), Optional.empty()));
    assertEquals(
        List.of(
            "1960-02-28 to 1960-02-29 TENTATIVE",
            "1960-03-01 to 1960-03-02 CANCELLED",
            "1960-03-02 to 1960-03-03 CANCELLED",
            "1969-07-16 to 1969-07-25 CONFIRMED",
            "1969-07-20 to 1969-07-21 CONFIRMED"),
        calendar.getEvents().stream().map(EventCalendarIT::days).toList());
  }

  @Test
  void countsWhatIsLeftOut() {
    Exported exported = Exported.of(files(), Optional.empty());
    DataFile file = exported.export().dataFiles().stream()
        .filter(one -> one.path().equals(PATH))
        .findFirst()
        .orElseThrow();
    assertEquals(Optional.of(new DataFile.Share(5, 9)), file.share().get());
    ICalendar calendar = calendar(exported);
    assertEquals(
        "D, with; signs\\ data.calendar.share [5, 9]",
        unescaped(calendar.getExperimentalProperty("X-WR-CALDESC").getValue()));
    assertEquals(
        "D, with; signs\\ data.calendar.share [5, 9]",
        calendar.getDescriptions().get(0).getValue());
  }

  /** The parser does not know of what type the value of this property is. */
  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }

  @Test
  void keepsEverySignOfATextAndIdentifiesItForGood() {
    Map<String, String> files = files();
    VEvent event = event(Exported.of(files, Optional.of(Exported.BASE)), "Landing");
    assertEquals("landing@regesta.invalid", event.getUid().getValue());
    assertEquals(Exported.BASE + "entries/landing.html", event.getUrl().getValue());
    assertEquals("Sea, of; \\Tranquillity", event.getLocation().getValue());
    assertEquals(List.of("Moon, the"), event.getCategories().get(0).getValues());
    assertEquals(
        LONG + ", it; was \\so.\n\n[1] The Paper, [P], 1969-07-21, https://p.example/?a,b;c",
        event.getDescription().getValue());
    files.put(
        "site.yaml", files.get("site.yaml") + "id-authority: {domain: example.org, since: 2026}\n");
    assertEquals(
        "tag:example.org,2026:entries/landing",
        event(Exported.of(files, Optional.empty()), "Landing").getUid().getValue());
  }

  private static ICalendar calendar(Exported exported) {
    exported.assertStable(PATH);
    List<ICalendar> all = Biweekly.parse(exported.text(PATH)).all();
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static VEvent event(Exported exported, String title) {
    return calendar(exported).getEvents().stream()
        .filter(event -> event.getSummary().getValue().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String days(VEvent event) {
    return "%s to %s %s"
        .formatted(
            day(event.getDateStart()),
            day(event.getDateEnd()),
            event.getStatus().getValue());
  }

  private static String day(DateOrDateTimeProperty property) {
    assertFalse(property.getValue().hasTime());
    var parts = property.getValue().getRawComponents();
    return "%04d-%02d-%02d".formatted(parts.getYear(), parts.getMonth(), parts.getDate());
  }

  private static Map<String, String> files() {
    var files = new TreeMap<String, String>();
    files.put("site.yaml", "title: T\ndescription: 'D, with; signs\\'\n");
    files.put("topics/moon.md", "---\ntitle: Moon, the\n---\n");
    files.put("sources/p.md", """
        ---
        type: article
        title: P
        title-kind: supplied
        publisher: The Paper
        published: 1969-07-21
        url: https://p.example/?a,b;c
        ---
        """);
    files.put("entries/landing.md", """
        ---
        title: Landing
        date: 1969-07-20
        place: Sea, of; \\Tranquillity
        topics: moon
        sources: p
        ---
        %s, it; was \\\\so [@p].
        """.formatted(LONG));
    entry(files, "flight", "1969-07-16/1969-07-24", "happened");
    entry(files, "month", "1969-07", "happened");
    entry(files, "about", "1969-07-20~", "happened");
    entry(files, "open", "1969-07-20/..", "happened");
    entry(files, "ancient", "1066-10-14", "happened");
    entry(files, "planned", "1960-02-28", "planned");
    entry(files, "called-off", "1960-03-01", "planned\noutcome: cancelled");
    entry(files, "cancelled", "1960-03-02", "cancelled");
    return files;
  }

  private static void entry(Map<String, String> files, String slug, String date, String status) {
    files.put(
        "entries/" + slug + ".md",
        "---\ntitle: %s\ndate: %s\nstatus: %s\nsources: p\n---\nIt was [@p].\n"
            .formatted(slug, date, status));
  }
}
