package regesta.site;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.carry.Imported;
import regesta.carry.TimelineJsTable;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.export.Exported;
import regesta.model.Chronology;
import regesta.model.CitedText;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.resolve.Drafts;
import regesta.site.TimelineReader.Seen;
import regesta.site.TimelineReader.Timeline;

/** Has the programs read the timelines that are made for them, and compares field by field. */
class TimelineReadersIT {
  /** Far from the zone of UTC on either side, where a day begins late or early. */
  private static final List<String> ZONES = List.of("America/Los_Angeles", "Pacific/Auckland");

  private static final String ZONE = "return Intl.DateTimeFormat().resolvedOptions().timeZone";

  private static final String WORD_JOINER = "\u2060";

  /** A year, a month or a day, or two of them; nothing about them is in doubt. */
  private static final Pattern EXACT =
      Pattern.compile("(DAY)(/DAY)?".replace("DAY", "(-?\\d{4}|Y\\d+)(-(0\\d|1[0-2])(-\\d\\d)?)?"));

  @TempDir
  private static Path folder = Path.of("");

  private static List<Built> sites = List.of();
  private static Chromium chromium;

  /** A chronology and what a build made of it. */
  record Built(String name, Chronology chronology, Path site) {
    static Built of(String name, Path project) throws Exception {
      Path site = folder.resolve(name);
      MadeSite.build(project, site, Drafts.LEFT_OUT);
      return new Built(
          name, Exported.of(project.resolve("content"), Optional.empty()).chronology(), site);
    }

    String text(String path) {
      try {
        return Files.readString(site.resolve(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    sites = List.of(
        Built.of("ours", Path.of("").toAbsolutePath()),
        Built.of("hard", Path.of("src/test/resources/readers/hard")));
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
  }

  static List<Built> sites() {
    return sites;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void markwhenReadsEachField(Built built) throws IOException {
    for (Timeline timeline : read(TimelineReader.MARKWHEN, built)) {
      assertEquals(built.chronology().settings().title(), timeline.title());
      assertEquals(built.chronology().settings().description(), timeline.description());
      List<LinkedEntry> entries = built.chronology().entries().stream()
          .filter(entry -> first(entry.date()).year() > 0 && last(entry.date()).year() <= 9999)
          .toList();
      assertEquals(entries.size(), timeline.entries().size());
      for (int i = 0; i < entries.size(); i++) {
        LinkedEntry entry = entries.get(i);
        Seen seen = timeline.entries().get(i);
        String slug = entry.slug().value();
        assertEquals(shown(entry.entry().title()), shown(seen.title()), slug);
        assertEquals(written(first(entry.date())), seen.start(), slug);
        assertEquals(written(last(entry.date()).plusDays(1)), seen.end(), slug);
        assertEquals(tags(entry), seen.groups(), slug);
        String text = String.join(" ", seen.more());
        assertTellsStatusAndDate(built, entry, text);
        assertTells(body(entry), text);
        for (Source source : sources(entry)) {
          assertTells(source.title(), text);
          assertTrue(text.contains(source.url().orElse("")), text);
        }
      }
    }
  }

  private static List<String> tags(LinkedEntry entry) {
    return entry.topics().stream()
        .map(topic -> topic.slug().value().replace('-', '_'))
        .map(slug -> slug.matches("\\d+") ? "_" + slug : slug)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void visTimelineReadsEachField(Built built) throws IOException {
    for (Timeline timeline : read(TimelineReader.VIS_TIMELINE, built)) {
      Map<String, Seen> items = byId(built, timeline);
      for (LinkedEntry entry : built.chronology().entries()) {
        String slug = entry.slug().value();
        Seen seen = Optional.ofNullable(items.get(slug)).orElseThrow();
        assertEquals(entry.entry().title(), seen.title());
        assertEquals(written(first(entry.date())), seen.start(), slug);
        if (!seen.end().isEmpty() || !first(entry.date()).equals(last(entry.date()))) {
          assertEquals(written(last(entry.date()).plusDays(1)), seen.end(), slug);
        }
        assertEquals(
            entry.topics().stream().limit(1).map(topic -> topic.slug().value()).toList(),
            seen.groups(),
            slug);
        String status = Keyword.of(entry.entry().status());
        assertEquals(
            status + (isExact(entry.date()) ? "" : " imprecise"), seen.more().get(0), slug);
        assertTells(dateWords(built, entry), seen.more().get(1));
        assertEquals(entry.date().text(), seen.more().get(2));
        Optional<String> base = built.chronology().settings().baseUrl();
        assertEquals(
            base.map(url -> url + "entries/" + slug + ".html").orElse(""),
            seen.more().get(3));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void timelineJsReadsEachField(Built built) throws IOException {
    for (Timeline timeline : read(TimelineReader.TIMELINEJS, built)) {
      assertEquals(built.chronology().settings().title(), timeline.title());
      assertEquals(built.chronology().settings().description(), timeline.description());
      Map<String, Seen> slides = byId(built, timeline);
      for (LinkedEntry entry : built.chronology().entries()) {
        String slug = entry.slug().value();
        Seen seen = Optional.ofNullable(slides.get(slug)).orElseThrow();
        assertEquals(entry.entry().title(), seen.title());
        assertDate(entry.date(), seen);
        assertEquals(
            entry.topics().stream().limit(1).map(Topic::title).toList(), seen.groups(), slug);
        assertEquals(Keyword.of(entry.entry().status()), seen.more().get(0), slug);
        assertEquals(
            isExact(entry.date()) ? "" : entry.date().text(), seen.more().get(2), slug);
        String text = seen.more().get(3);
        assertTellsStatusAndDate(built, entry, seen.more().get(1) + " " + text);
        assertTells(body(entry), text);
        sources(entry).forEach(source -> assertTells(source.title(), text));
        assertEquals(
            sources(entry).stream().map(Source::url).flatMap(Optional::stream).toList(),
            seen.more().subList(4, seen.more().size()),
            slug);
      }
    }
  }

  /** The import has of a spreadsheet what the program itself has of it. */
  @Test
  void timelineJsReadsASheetAsTheImportDoes() throws IOException {
    Path sheet = Path.of("src/test/resources/readers/sheet.csv");
    Map<String, Entry> imported = Imported.of(
            "sheet.csv", Files.readString(sheet), TimelineJsTable::read)
        .content()
        .entries()
        .stream()
        .collect(toMap(Entry::title, identity()));
    Files.copy(sheet, sites.get(0).site().resolve("data/sheet.csv"));
    for (Timeline timeline : read(TimelineReader.TIMELINEJS_SHEET, sites.get(0))) {
      assertEquals(imported.size(), timeline.entries().size());
      for (Seen seen : timeline.entries()) {
        Entry entry = Optional.ofNullable(imported.get(seen.title())).orElseThrow();
        assertDate(entry.date().value(), seen);
        assertEquals(seen.groups().size(), entry.topics().size(), seen.title());
        assertTells(seen.more().get(3), String.join(" ", Imported.words(entry)));
      }
    }
  }

  /** It is drawn over all days that the date can mean, and no part of it is made up. */
  private static void assertDate(Edtf date, Seen seen) {
    assertEquals(written(first(date)), written(day(seen.start(), false)), seen.id());
    String end = seen.end().isEmpty() ? seen.start() : seen.end();
    assertEquals(written(last(date)), written(day(end, true)), seen.id());
    if (isExact(date)) {
      String numbers = seen.start() + (seen.end().isEmpty() ? "" : "/") + seen.end();
      assertEquals(separators(date.text()), separators(numbers), seen.id());
    }
  }

  private static String separators(String date) {
    return date.replaceAll("[^/-]", "");
  }

  /** A day of TimelineJS, which counts no year 0, as the first or the last that it can be. */
  private static Day day(String text, boolean isLast) {
    boolean isBefore = text.startsWith("-");
    String[] parts = text.substring(isBefore ? 1 : 0).split("-");
    long year = isBefore ? 1 - Long.parseLong(parts[0]) : Long.parseLong(parts[0]);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : isLast ? 12 : 1;
    int day =
        parts.length > 2 ? Integer.parseInt(parts[2]) : isLast ? Day.lengthOfMonth(year, month) : 1;
    return new Day(year, month, day);
  }

  /** What a program reads without a complaint and without seeing marks that are none. */
  private static List<Timeline> read(TimelineReader reader, Built built) throws IOException {
    var timelines = new ArrayList<Timeline>();
    try (SiteServer server = SiteServer.start(built.site(), SiteServer.SUB)) {
      for (String zone : ZONES) {
        chromium.setTimeZone(zone);
        assertEquals(zone, chromium.run(ZONE).getAsString());
        Timeline timeline = reader.read(chromium, server, built.site());
        assertEquals(List.of(), timeline.errors());
        assertEquals(
            List.of(),
            timeline.entries().stream()
                .filter(seen -> !seen.misread().isEmpty())
                .toList());
        timelines.add(timeline);
      }
    }
    return timelines;
  }

  /** Each entry once; a program that has an id twice fails here. */
  private static Map<String, Seen> byId(Built built, Timeline timeline) {
    Map<String, Seen> entries = timeline.entries().stream().collect(toMap(Seen::id, identity()));
    assertEquals(built.chronology().entries().size(), entries.size());
    return entries;
  }

  private static void assertTellsStatusAndDate(Built built, LinkedEntry entry, String text) {
    if (entry.entry().status() != Status.HAPPENED) {
      assertTells(Keyword.of(entry.entry().status()), text);
    }
    if (!isExact(entry.date())) {
      assertTells(dateWords(built, entry), text);
    }
  }

  /** What the page of an entry says of its date. */
  private static String dateWords(Built built, LinkedEntry entry) {
    Element date = Jsoup.parse(built.text("entries/" + entry.slug() + ".html"))
        .select(".dates dd")
        .get(0);
    date.select("code, .visually-hidden").remove();
    return date.text();
  }

  /** Where a text is broken into lines and words is the form's own. */
  private static void assertTells(String part, String text) {
    assertTrue(letters(text).contains(letters(part)), () -> part + "\nis not in\n" + text);
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}\\[\\]#]+", "");
  }

  private static String shown(String text) {
    return text.replace(WORD_JOINER, "");
  }

  private static boolean isExact(Edtf date) {
    return EXACT.matcher(date.text()).matches();
  }

  private static Day first(Edtf date) {
    return date.span().first().or(() -> date.span().last()).orElseThrow();
  }

  private static Day last(Edtf date) {
    return date.span().last().or(() -> date.span().first()).orElseThrow();
  }

  private static String written(Day day) {
    return "%s%04d-%02d-%02d"
        .formatted(day.year() < 0 ? "-" : "", Math.abs(day.year()), day.month(), day.day());
  }

  private static List<Source> sources(LinkedEntry entry) {
    return entry.sources().stream().map(CitedSource::source).toList();
  }

  private static String body(LinkedEntry entry) {
    return CitedText.of(entry.entry().body(), sources(entry));
  }
}
