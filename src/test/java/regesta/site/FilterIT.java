package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import regesta.resolve.Drafts;

/** Narrows lists down in a browser, and shares what is left by its address. */
class FilterIT {
  /** The titles that are left, in order. */
  private static final String TITLES = """
      return [...document.querySelectorAll('.entry .title, .bibliography .what > a')]
        .filter(title => title.getClientRects().length > 0).map(title => title.textContent)""";

  private static final String ENTER = """
      const [name, value] = arguments;
      const field = document.querySelector('.filter').elements[name];
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));""";

  @TempDir
  private static Path folder = Path.of("");

  private static Chromium chromium;
  private static SiteServer server;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    MadeSite.build("lists-to-narrow-down", folder.resolve("site"));
    server = SiteServer.start(folder.resolve("site"), SiteServer.SUB);
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
  void widen() throws IOException {
    chromium.setWidth(1280);
  }

  /** Where the site lies. */
  enum Place {
    DISK,
    HOST;

    String address(String page) {
      return this == DISK ? folder.resolve("site").toUri() + page : server.address("/" + page);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          words  | launch second     | The second launch
          words  | LAUNCH SECOND     | The second launch
          words  | cafe              | Talks in a Café
          words  | emile speaks      | A commander speaks
          words  | きぼう              | A module named きぼう
          words  | told of 2000-06   | A landing
          words  | ferry weighed     | The third launch
          words  | きほう              |
          words  | 宇宙 second         | The second launch
          words  | ｓｅｃｏｎｄ             | The second launch
          actor  | emile-durand      | A commander speaks, Talks in a Café
          status | said              | A commander speaks
          status | planned           | A landing, A station
          status | overdue           | A landing
          from   | 2002              | A station
          to     | 1999              | The countdown is held
          """)
  void narrowsDown(String name, String value, String left) throws IOException {
    chromium.open(Place.DISK.address("index.html"));
    chromium.run(ENTER, name, value);
    List<String> titles = left == null ? List.of() : List.of(left.split(", "));
    assertEquals(titles, titles());
    String said = titles.isEmpty()
        ? "None of the 14 entries fits."
        : "%d of 14 entries".formatted(titles.size());
    assertEquals(said, found());
  }

  @Test
  void everyChoiceCounts() throws IOException {
    chromium.open(Place.DISK.address("index.html"));
    assertEquals("14 entries", found());
    chromium.run(ENTER, "topic", "launches");
    chromium.run(ENTER, "actor", "jaxa");
    chromium.run(ENTER, "from", "2000");
    chromium.run(ENTER, "words", "launch");
    assertEquals(List.of("The first launch", "The second launch"), titles());
  }

  /** What each letter leaves is seen at once; those who listen are told when the typing pauses. */
  @Test
  void announcesWhenTypingPauses() throws IOException {
    chromium.open(Place.DISK.address("index.html"));
    chromium.run("""
        window.announced = [];
        const output = document.querySelector('.filter-found output');
        new MutationObserver(() => announced.push(output.value))
          .observe(output, { childList: true, characterData: true, subtree: true });
        document.querySelector('.filter').elements.words.focus()""");
    chromium.press("t", "h", "i", "r", "d");
    assertEquals("1 of 14 entries", found());
    chromium.runUntilDone("setTimeout(arguments[0], 500)");
    assertEquals(List.of("1 of 14 entries"), texts(chromium.run("return announced")));
  }

  @Test
  void yearsWithoutEntriesGo() throws IOException {
    chromium.open(Place.DISK.address("index.html"));
    chromium.run(ENTER, "actor", "emile-durand");
    String years = "return [...document.querySelectorAll(arguments[0])]"
        + ".filter(year => year.getClientRects().length > 0).map(year => year.textContent)";
    assertEquals(List.of("2000"), texts(chromium.run(years, ".year-heading")));
    assertEquals(List.of("2000"), texts(chromium.run(years, ".year-menu a")));
  }

  @ParameterizedTest
  @EnumSource
  void anAddressRestoresTheView(Place place) throws IOException {
    chromium.open(place.address("index.html?other=1"));
    chromium.run(ENTER, "words", "きぼう");
    chromium.run(ENTER, "actor", "jaxa");
    String shared = address();
    assertEquals(
        place.address("index.html?other=1&words=") + encoded("きぼう") + "&actor=jaxa", shared);
    chromium.open("about:blank");
    chromium.open(shared);
    assertEquals(List.of("A module named きぼう"), titles());
    assertEquals("1 of 14 entries", found());
  }

  @ParameterizedTest
  @EnumSource
  void backComesToTheView(Place place) throws IOException {
    chromium.open(place.address("about.html"));
    chromium.open(place.address("index.html"));
    chromium.run(ENTER, "status", "said");
    chromium.run("document.querySelector('.entry:not([hidden]) .title a').click()");
    chromium.goBack();
    assertEquals(List.of("A commander speaks"), titles());
    chromium.goBack();
    assertTrue(address().endsWith("about.html"), "each change is a step of its own: " + address());
  }

  @Test
  void whatIsUnknownIsLeftOutAndTold() throws IOException {
    chromium.open(Place.DISK.address("index.html?actor=nobody&from=x&status=said"));
    assertEquals(List.of("A commander speaks"), titles());
    assertEquals("1 of 14 entries Nothing here goes by “nobody, x”, so it was left out.", found());
  }

  @ParameterizedTest
  @EnumSource
  void oneButtonClearsAll(Place place) throws IOException {
    chromium.open(place.address("index.html?words=nothing&status=said&from=2001"));
    assertEquals(List.of(), titles());
    chromium.run("document.querySelector('.filter-found button').click()");
    assertEquals(14, titles().size());
    assertEquals("14 entries", found());
    assertEquals(place.address("index.html"), address());
    assertEquals("words", chromium.run("return document.activeElement.name").getAsString());
    assertFalse(clearIsVisible());
  }

  @Test
  void aPlaceThatIsFilteredAwayComesBack() throws IOException {
    chromium.open(Place.DISK.address("index.html?status=said"));
    chromium.runUntilDone(
        "const done = arguments[0]; addEventListener('hashchange', () => setTimeout(done));"
            + "location.hash = 'y2002'");
    assertEquals(14, titles().size());
  }

  @Test
  void aYearIsNarrowedDownWithoutYears() throws IOException {
    chromium.open(Place.DISK.address("years/2000.html?words=third"));
    assertEquals(List.of("The third launch"), titles());
    assertFalse(chromium
        .run("return 'from' in document.querySelector('.filter').elements")
        .getAsBoolean());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ''            | The star, A report on launches, 打ち上げの記録, Zero to ten
          sort=title     | A report on launches, The star, Zero to ten, 打ち上げの記録
          sort=publisher | A report on launches, Zero to ten, 打ち上げの記録, The star
          sort=entries   | The star, A report on launches, 打ち上げの記録, Zero to ten
          language=ja    | 打ち上げの記録
          type=report    | A report on launches
          words=zero     | Zero to ten
          words=star&sort=title | The star
          """)
  void sourcesAreSortedAndNarrowedDown(String query, String left) throws IOException {
    chromium.open(Place.HOST.address("sources/index.html?" + query));
    assertEquals(List.of(left.split(", ")), titles());
  }

  @Test
  void sourcesReturnToTheirOrder() throws IOException {
    chromium.open(Place.DISK.address("sources/index.html?sort=title"));
    assertEquals("A report on launches", titles().get(0));
    chromium.run(ENTER, "sort", "");
    assertEquals("The star", titles().get(0));
    assertEquals(Place.DISK.address("sources/index.html"), address());
  }

  /** Of one year, one status and no actor: nothing but words tells them apart. */
  @Test
  void entriesThatAreAlikeAreFoundByWords() throws Exception {
    Path site = folder.resolve("alike");
    MadeSite.build("entries-all-alike", site);
    chromium.open(site.toUri() + "years/1969.html");
    chromium.run(ENTER, "words", "thing 12");
    assertEquals(List.of("Thing 12"), titles());
    assertTrue(chromium.run("return !document.querySelector('.filter details')").getAsBoolean());
  }

  @Test
  void aPartOfALongListIsNarrowedDown() throws Exception {
    LongChronology.write(folder.resolve("long"), 700);
    MadeSite.build(folder.resolve("long"), folder.resolve("parts"), Drafts.LEFT_OUT);
    chromium.open(folder.resolve("parts").toUri() + "actors/actor-00/2000.html");
    int all = titles().size();
    chromium.run(ENTER, "status", "said");
    int left = titles().size();
    assertTrue(0 < left && left < all, left + " of " + all);
    assertEquals("%d of %d entries".formatted(left, all), found());
  }

  @Test
  void choicesFoldOnNarrowScreensOnly() throws IOException {
    String visible = "return document.querySelector('#filter-actor').checkVisibility()";
    chromium.open(Place.DISK.address("index.html"));
    assertTrue(chromium.run(visible).getAsBoolean());
    chromium.setWidth(320);
    chromium.open(Place.DISK.address("index.html"));
    assertFalse(chromium.run(visible).getAsBoolean());
    chromium.open(Place.DISK.address("index.html?actor=jaxa"));
    assertTrue(chromium.run(visible).getAsBoolean());
    int needed = chromium.run("return document.documentElement.scrollWidth").getAsInt();
    assertEquals(320, needed);
  }

  private static List<String> titles() throws IOException {
    return texts(chromium.run(TITLES));
  }

  private static List<String> texts(JsonElement list) {
    return StreamSupport.stream(list.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  private static String found() throws IOException {
    return chromium
        .run("return document.querySelector('.filter-found span').textContent")
        .getAsString();
  }

  private static boolean clearIsVisible() throws IOException {
    return chromium
        .run("return document.querySelector('.filter-found button').checkVisibility()")
        .getAsBoolean();
  }

  private static String address() throws IOException {
    return chromium.run("return location.href").getAsString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
