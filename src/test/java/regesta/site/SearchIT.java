package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches a small site as readers do: over HTTP, where a worker answers, and from the disk, where
 * the page itself does.
 */
class SearchIT {
  private static final String ACTOR = "actors/mod-japan.html";
  private static final String MEETING = "entries/ministers-meet.html";
  private static final String EXERCISE = "entries/exercise.html";
  private static final String LETTER = "entries/hostile-title.html";
  private static final String SOURCE = "sources/asahi-2013-10-04.html";
  private static final String PAGE = "pages/method.html";
  private static final String TOPIC = "topics/cyber.html";

  /** What the status says of what stands in the field; before the answer to that, nothing. */
  private static final String SAID = """
      const said = document.querySelector('.search-status')?.textContent ?? '';
      const query = document.querySelector('[name=q]').value.trim();
      return said.includes('“' + query + '”') ? said : '';
      """;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final String FOUND = """
      return [...document.querySelectorAll('.results a')].map(link => link.getAttribute('href'))
      """;

  private static final String MARKED = """
      return [...document.querySelectorAll('.results li:first-child ' + arguments[0] + ' mark')]
        .map(mark => mark.textContent)
      """;

  private static final String FOCUSED = """
      return document.activeElement.getAttribute('href') ?? document.activeElement.name
      """;

  private static final String LOADED = """
      return performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)
        .filter(path => /minisearch|search-index|search\\/1/.test(path)).length
      """;

  @TempDir
  private static Path folder = Path.of("");

  private static Chromium chromium;
  private static SiteServer server;

  /** Where a page comes from. */
  enum Origin {
    HOST,
    DISK;

    String address(String path) {
      return this == HOST ? server.address(SiteServer.SUB + path) : folder.toUri() + path;
    }

    String search(String query) {
      return address("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
  }

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    MadeSite.build("search", folder);
    server = SiteServer.start(folder, SiteServer.SUB);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void beginCalmly() throws IOException {
    chromium.setWidth(1280);
    chromium.setScheme("light");
    chromium.complaints();
  }

  static Stream<Arguments> queries() {
    List<Arguments> queries = List.of(
        arguments("ministers", List.of(MEETING, ACTOR)), // a word of a title before one like it
        arguments("MINISTERS tokyo", List.of(MEETING)), // in any case, with another
        arguments("minis", List.of(MEETING, ACTOR)), // the beginning of a word
        arguments("named spring", List.of(MEETING)), // in the text alone
        arguments("comittee", List.of(MEETING)), // mistyped
        arguments("yokusuka", List.of(EXERCISE, MEETING)), // mistyped, in a title first
        arguments("boeisho", List.of(ACTOR)), // an alias, without its accents
        arguments("ministry of defense", List.of(ACTOR)), // the name itself
        arguments("Cyber defence", List.of(TOPIC, MEETING)), // the same title first
        arguments("us", List.of(EXERCISE)), // written "U.S."
        arguments("mod", List.of(ACTOR, PAGE)), // the same name before a title with it
        arguments("2025", List.of(EXERCISE)), // a word of its date
        arguments("防衛", List.of(SOURCE, ACTOR)), // within longer words
        arguments("防衛省", List.of(ACTOR, SOURCE)), // its name before a quotation of it
        arguments("国防総省", List.of(SOURCE)), // in a quotation alone
        arguments("委", List.of(SOURCE)), // one character
        arguments("省", List.of(ACTOR, SOURCE)), // the last of its word
        arguments("ボウエイショウ", List.of(ACTOR)), // the reading, in other kana
        arguments("防空", List.of()), // one of two characters is not enough
        arguments("asahi", List.of(SOURCE)));
    return Stream.of(Origin.values())
        .flatMap(origin -> queries.stream()
            .map(query -> arguments(origin, query.get()[0], query.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsAQueryInTheAddress(Origin origin, String query, List<String> pages) throws IOException {
    chromium.open(origin.search(query));
    answer();
    assertEquals(pages, found());
    assertEquals("", chromium.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void saysHowManyAndMarksTheWords(Origin origin) throws IOException {
    chromium.open(origin.search("ministers committee"));
    assertEquals("1 result for “ministers committee”", answer());
    assertEquals("[\"Ministers\"]", run(MARKED, "h2").toString());
    assertEquals("[\"ministers\",\"committee\"]", run(MARKED, ".extract").toString());
    assertEquals("entry · 3 October 2013", chromium.visibleText(".results .meta"));

    chromium.open(origin.search("防衛省"));
    answer();
    assertEquals("[\"防衛省\"]", run(MARKED, ".also").toString());
    assertEquals(
        "ja",
        run("return document.querySelector('.also span').closest('[lang]').lang")
            .getAsString());
  }

  @ParameterizedTest
  @EnumSource
  void fallsBackToSomeOfTheWords(Origin origin) throws IOException {
    chromium.open(origin.search("yokosuka xylophone"));
    assertEquals(
        "Nothing has all words of “yokosuka xylophone”; 2 results have some of them", answer());
  }

  @ParameterizedTest
  @EnumSource
  void saysWhenNothingIsFoundAndWhatToTry(Origin origin) throws IOException {
    chromium.open(origin.search("xylophone"));
    String said = answer();
    assertTrue(said.startsWith("Nothing found for “xylophone”. Try fewer words"), said);
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @EnumSource
  void titlesStayText(Origin origin) throws IOException {
    chromium.open(origin.search("letter"));
    answer();
    assertEquals(List.of(LETTER), found());
    assertEquals(
        "A letter is signed <img src=x onerror=\"document.title=1\">,"
            + " </script><script>document.title=2</script> & sealed",
        chromium.visibleText(".results h2"));
    assertEquals(
        0,
        run("return document.querySelectorAll('.results :is(img, script)').length")
            .getAsInt());
    assertEquals("Search – A chronology to search", run("return document.title").getAsString());
    chromium.open(origin.search("<img src=x onerror=\"document.title=3\">"));
    answer();
    assertEquals("Search – A chronology to search", run("return document.title").getAsString());
    assertEquals("", chromium.complaints());
  }

  @ParameterizedTest
  @EnumSource
  void loadsOnlyWhenItIsUsed(Origin origin) throws IOException {
    chromium.open(origin.address("search.html"));
    assertEquals(0, run(LOADED).getAsInt());
    assertEquals(
        0, run("return document.querySelectorAll('.results li').length").getAsInt());
    focusField();
    chromium.type("tokyo");
    answer();
    assertEquals(List.of(MEETING), found());
    boolean inPage = run("return typeof self.regesta === 'object'").getAsBoolean();
    assertEquals(origin == Origin.DISK, inPage, "a worker answers where there is one");
  }

  /** A line that was broken once may be back when the reader goes on typing. */
  @ParameterizedTest
  @EnumSource
  void loadsAgainAfterAFailure(Origin origin) throws IOException {
    chromium.open(origin.address("search.html"));
    run("delete self.Worker"); // what a worker loads cannot be blocked
    chromium.block(List.of("*/search/1.js"));
    try {
      focusField();
      chromium.type("tok");
      String said = chromium.runUntilDone("""
              const done = arguments[0];
              const wait = () => {
                const said = document.querySelector('.search-status').textContent;
                if (said.includes('could not')) done(said); else setTimeout(wait, 20);
              };
              wait()""").getAsString();
      assertTrue(said.contains("tried again"), said);
    } finally {
      chromium.block(List.of());
    }
    chromium.type("yo");
    answer();
    assertEquals(List.of(MEETING), found());
  }

  @ParameterizedTest
  @EnumSource
  void announcesWhenTypingPauses(Origin origin) throws IOException {
    chromium.open(origin.search("tokyo"));
    answer();
    String spoken = "return document.querySelector('.search-spoken').textContent";
    chromium.runUntilDone("setTimeout(arguments[0], 500)");
    assertEquals("1 result for “tokyo”", run(spoken).getAsString());
    focusField();
    chromium.runUntilDone("""
        const done = arguments[0];
        const field = document.activeElement;
        const spoken = document.querySelector('.search-spoken');
        window.announced = 0;
        new MutationObserver(() => announced++).observe(spoken, { childList: true });
        for (const letter of 'yokosuka') {
          field.value = field.value === 'tokyo' ? letter : field.value + letter;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        setTimeout(done, 700);""");
    assertEquals("2 results for “yokosuka”", answer());
    assertEquals("2 results for “yokosuka”", run(spoken).getAsString());
    assertEquals(1, run("return announced").getAsInt());
  }

  @ParameterizedTest
  @EnumSource
  void worksWithTheKeyboardAlone(Origin origin) throws IOException {
    chromium.open(origin.address("search.html"));
    focusField();
    chromium.type("yokosuka");
    answer();
    List<String> pages = found();
    assertEquals(2, pages.size());
    chromium.type(Chromium.Key.DOWN);
    assertEquals(pages.get(0), focused());
    chromium.type(Chromium.Key.DOWN + Chromium.Key.DOWN);
    assertEquals(pages.get(1), focused());
    chromium.type(Chromium.Key.UP + Chromium.Key.UP);
    assertEquals("q", focused());
    chromium.type(Chromium.Key.DOWN + Chromium.Key.ESCAPE);
    assertEquals("q", focused());
    assertEquals(List.of(), found());
    assertEquals(
        "", run("return document.querySelector('.search-status').textContent").getAsString());
    chromium.type("tokyo");
    answer();
    chromium.type(Chromium.Key.DOWN + Chromium.Key.ENTER);
    assertEquals("Ministers meet in Tokyo", chromium.visibleText("h1"));
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheQueryInTheAddress(Origin origin) throws IOException {
    chromium.open(origin.address("search.html"));
    focusField();
    chromium.type("防衛" + Chromium.Key.ENTER);
    answer();
    chooseKind("source");
    assertEquals("?q=%E9%98%B2%E8%A1%9B&kind=source", query());
    run("location.reload()");
    answer();
    assertEquals(List.of(SOURCE), found());
    assertEquals("防衛", run("return document.querySelector('[name=q]').value").getAsString());
    chooseKind("");
    answer();
    assertEquals(List.of(SOURCE, ACTOR), found());
  }

  /** Waits for the answer too: what was found before is not what was chosen now. */
  private static void chooseKind(String kind) throws IOException {
    chromium.runUntilDone("""
        const [value, done] = arguments;
        const kind = document.querySelector('[name=kind]');
        kind.value = value;
        const answered = new MutationObserver(() => done(true));
        answered.observe(document.querySelector('.results'), { childList: true });
        kind.dispatchEvent(new Event('change'));
        """, kind);
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownKindIsAnyKind(Origin origin) throws IOException {
    chromium.open(origin.search("tokyo") + "&kind=dragon");
    answer();
    assertEquals(List.of(MEETING), found());
    assertEquals("?q=tokyo", query());
  }

  @Test
  void theFieldForUnknownAddressesLeadsToTheSearch() throws IOException {
    chromium.open(server.address(SiteServer.SUB + SiteServer.UNKNOWN + "deep/down.html"));
    focusField();
    chromium.type("tokyo" + Chromium.Key.ENTER);
    answer();
    assertEquals(List.of(MEETING), found());
    assertEquals("", chromium.complaints());
  }

  @Test
  void withoutScriptsThePageSaysSoAndLeadsOn() throws IOException {
    chromium.setScripts(Chromium.Scripts.OFF);
    try {
      chromium.open(Origin.HOST.search("tokyo"));
      String text = chromium.visibleText("main");
      assertTrue(text.contains("Searching needs JavaScript"), text);
      assertTrue(text.contains("Actors\nTopics\nYears\nSources"), text);
      assertFalse(isVisible("form"), "a field that does nothing is not shown");
      chromium.open(server.address(SiteServer.SUB + SiteServer.UNKNOWN));
      assertFalse(isVisible("form"), "a field that does nothing is not shown");
    } finally {
      chromium.setScripts(Chromium.Scripts.ON);
    }
  }

  @Test
  void resultsAreAccessible() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(320, 1280)) {
        chromium.setScheme(scheme);
        chromium.setWidth(width);
        chromium.open(Origin.HOST.search("防衛 cyber ministry yokosuka"));
        answer();
        assertFalse(found().isEmpty());
        assertEquals("", Axe.violations(chromium), scheme);
        assertTrue(run("return document.documentElement.scrollWidth").getAsInt() <= width);
      }
    }
  }

  private static JsonElement run(String script, Object... arguments) throws IOException {
    return chromium.run(script, arguments);
  }

  private static String answer() throws IOException {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (System.nanoTime() < end) {
      String said = run(SAID).getAsString();
      if (!said.isEmpty()) {
        return said;
      }
    }
    return fail("the search does not answer");
  }

  private static List<String> found() throws IOException {
    return StreamSupport.stream(run(FOUND).getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  private static String focused() throws IOException {
    return run(FOCUSED).getAsString();
  }

  private static String query() throws IOException {
    return run("return location.search").getAsString();
  }

  private static void focusField() throws IOException {
    run("document.querySelector('[name=q]').focus()");
  }

  private static boolean isVisible(String css) throws IOException {
    return run("return document.querySelector(arguments[0]).checkVisibility()", css)
        .getAsBoolean();
  }
}
