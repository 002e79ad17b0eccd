package regesta.export.timeline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.carry.Imported;
import regesta.carry.TimelineJsFile;
import regesta.export.Exported;
import regesta.model.CitedText;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.Slug;
import regesta.model.Status;
import regesta.model.Topic;

class TimelinesIT {
  private static final String TIMELINEJS = "data/timelinejs.json";
  private static final String MARKWHEN = "data/timeline.mw";
  private static final String VIS = "data/vis-items.json";

  /** The line of an event, as Markwhen's own parser has it for EDTF. */
  private static final Pattern EVENT =
      Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:/(\\d{4}(?:-\\d{2}){0,2}))?: (.+)");

  /** What starts an event there, by this or its other grammars, or a property of one. */
  private static final Pattern LIKE_EVENT = Pattern.compile(
      "(?i)\\s*(?:\\d|now|by|before|after|every|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
          + "|[\\w.-]+:\\s|#{1,6}\\s|//|---|- |\\[).*:.*");

  private static final List<Exported> ALL = Exported.contents()
      .map(content -> Exported.of(content, Optional.of(Exported.BASE)))
      .toList();

  static List<Exported> all() {
    return ALL;
  }

  private static Exported entry(String date, String title, String text) {
    return Exported.of(
        Map.of(
            "site.yaml", "title: 'T \"<i>'\ndescription: D & D\n",
            "topics/space.md", "---\ntitle: Space, <b>and & more\n---\n",
            "sources/s.md", "---\ntype: book\ntitle: S\nurl: https://example.org/?a=1&b=2\n---\n",
            "entries/e.md",
                "---\ntitle: '%s'\ndate: '%s'\nstatus: planned\ntopics: space\nsources: s\n---\n%s [@s].\n"
                    .formatted(title, date, text)),
        Optional.empty());
  }

  // Field by field, there and back.

  @ParameterizedTest
  @MethodSource("all")
  void entriesComeBackFromTimelineJs(Exported exported) {
    Content content =
        Imported.of("t.json", exported.text(TIMELINEJS), TimelineJsFile::read).content();
    Map<String, Entry> back =
        content.entries().stream().collect(toMap(entry -> entry.slug().value(), entry -> entry));
    Map<Slug, String> topics = content.topics().stream().collect(toMap(Topic::slug, Topic::title));
    for (LinkedEntry linked : TimelineJs.drawable(exported.chronology())) {
      Entry entry = Optional.ofNullable(back.get(linked.slug().value())).orElseThrow();
      assertEquals(linked.entry().title(), entry.title());
      assertEquals(linked.date().text(), entry.date().value().text());
      assertEquals(linked.entry().status(), entry.status());
      assertEquals(
          linked.topics().stream().limit(1).map(Topic::title).toList(),
          entry.topics().stream().map(topic -> topics.get(topic.target())).toList());
      assertEquals(text(linked), text(entry), linked.slug().value());
    }
    assertEquals(TimelineJs.drawable(exported.chronology()).size(), back.size());
  }

  /** The letters of a text; where it is broken into lines is the form's own. */
  private static String text(LinkedEntry linked) {
    return letters(CitedText.of(
        linked.entry().body(),
        linked.sources().stream().map(CitedSource::source).toList()));
  }

  /**
   * Without the status at its start and the sources at its end, which the form has no field for.
   */
  private static String text(Entry entry) {
    List<String> words = Imported.words(entry);
    int first = entry.status() == Status.HAPPENED ? 0 : 1;
    return letters(String.join("", words.subList(first, words.size() - 1)));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\[\\]]+", "");
  }

  // Each by a reader of its own.

  @ParameterizedTest
  @MethodSource("all")
  void timelineJsHasWhatItAsksFor(Exported exported) {
    JsonNode timeline = exported.json(TIMELINEJS);
    assertFalse(timeline.at("/title/text/headline").asText().isEmpty());
    var ids = new TreeSet<String>();
    for (JsonNode event : timeline.get("events")) {
      assertTrue(ids.add(event.get("unique_id").asText()));
      assertDate(event.get("start_date"));
      if (event.has("end_date")) {
        assertDate(event.get("end_date"));
      }
      assertEquals(event.has("edtf"), event.has("display_date"));
      String html = event.at("/text/text").asText();
      assertEquals(
          Set.of(),
          Jsoup.parseBodyFragment(html).body().getAllElements().stream()
              .map(element -> element.normalName())
              .filter(name -> !Set.of("body", "p", "a", "br").contains(name))
              .collect(toSet()));
    }
  }

  private static void assertDate(JsonNode date) {
    assertTrue(date.get("year").isIntegralNumber() && date.get("year").asLong() != 0);
    assertTrue(!date.has("day") || date.has("month"));
    LocalDate.of(2000, date.path("month").asInt(1), date.path("day").asInt(1));
  }

  @ParameterizedTest
  @MethodSource("all")
  void markwhenSeesEachEntryOnce(Exported exported) {
    var titles = new ArrayList<String>();
    for (String line : exported.text(MARKWHEN).split("\n\n", 2)[1].split("\n")) {
      var event = EVENT.matcher(line);
      if (event.matches()) {
        titles.add(event.group(3).replaceAll(" #\\w+", "").replace("\u2060", ""));
      } else {
        assertFalse(LIKE_EVENT.matcher(line).matches(), line);
      }
    }
    assertEquals(
        exported.chronology().entries().stream()
            .filter(one -> {
              var date = DrawnDate.of(one.date());
              return date.start().first().year() > 0 && date.last().year() < 10_000;
            })
            .map(one -> one.entry().title())
            .toList(),
        titles);
  }

  @ParameterizedTest
  @MethodSource("all")
  void visItemsAreMomentsOrRanges(Exported exported) {
    JsonNode items = exported.json(VIS);
    assertTrue(items.isArray());
    long ids = StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get("id").asText())
        .distinct()
        .count();
    assertEquals(items.size(), ids);
    for (JsonNode item : items) {
      LocalDate start = LocalDate.parse(item.get("start").asText());
      assertEquals(item.has("end"), item.get("type").asText().equals("range"));
      if (item.has("end")) {
        assertTrue(LocalDate.parse(item.get("end").asText()).isAfter(start));
      }
    }
  }

  // Dates, no more precise than they are.

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013-10-03              | 2013-10-3                 | exact
          2013-10                 | 2013-10                   | exact
          2013                    | 2013                      | exact
          1997/2015-03            | 1997 to 2015-3            | exact
          2013-10-03~             | 2013-10-3                 | vague
          2013?                   | 2013                      | vague
          2025-22                 | 2025-6-1 to 2025-8-31     | vague
          2015-05-3X              | 2015-5-30 to 2015-5-31    | vague
          198X                    | 1980-1-1 to 1989-12-31    | vague
          [2013-09-22..2013-09-28]| 2013-9-22 to 2013-9-28    | vague
          [..2025-08-31]          | 2025-8-31                 | vague
          2026-10-01/..           | 2026-10-1                 | vague
          2015-06-01T10:30:00     | 2015-6-1                  | vague
          -0043-03-15             | -44-3-15                  | exact
          0000                    | -1                        | exact
          """)
  void imprecisionIsShown(String date, String drawn, String precision) {
    JsonNode event = entry(date, "T", "Text").json(TIMELINEJS).at("/events/0");
    String end = event.has("end_date") ? " to " + numbers(event.get("end_date")) : "";
    assertEquals(drawn, numbers(event.get("start_date")) + end);
    assertEquals(precision.equals("vague"), event.has("display_date"));
    assertEquals(precision.equals("vague") ? date : "", event.path("edtf").asText());
  }

  private static String numbers(JsonNode date) {
    String month = date.has("month") ? "-" + date.get("month").asText() : "";
    String day = date.has("day") ? "-" + date.get("day").asText() : "";
    return date.get("year").asText() + month + day;
  }

  @Test
  void signsStayTextAndPlansStayPlans() {
    Exported exported = entry("2015", "A <script>: \"#x\" & 日本 😀", "12 May: #one, `<b>`");
    JsonNode event = exported.json(TIMELINEJS).at("/events/0");
    assertEquals(
        "A &lt;script&gt;: &quot;#x&quot; &amp; 日本 😀",
        event.at("/text/headline").asText());
    assertEquals(
        "Space, &amp;lt;b&amp;gt;and &amp;amp; more", event.get("group").asText());
    assertTrue(event.at("/text/text").asText().startsWith("<p>status.planned"));
    Imported back = Imported.of("t.json", exported.text(TIMELINEJS), TimelineJsFile::read);
    assertEquals("A <script>: \"#x\" & 日本 😀", back.content().entries().get(0).title());
    assertEquals("Space, <b>and & more", back.content().topics().get(0).title());
    assertEquals("""
        title: "T \\"\\u003ci\\u003e"
        description: "D \\u0026 D"

        2015: A <script>: "#x" & 日本 😀 #space
        status.planned []
        ~12 May: #~one, <b> [1].
        ~[1] S, https://example.org/?a=1&b=2
        """, exported.text(MARKWHEN).replace('\u2060', '~'));
  }
}
