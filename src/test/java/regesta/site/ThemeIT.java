package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chooses a theme in a browser, against the system's and on paper. */
class ThemeIT {
  private static final String LIGHT = "rgb(253, 252, 249)";
  private static final String DARK = "rgb(23, 22, 20)";
  private static final String WHITE = "rgb(255, 255, 255)";

  private static final String CHOOSE = """
      const select = document.querySelector('.theme select');
      select.value = arguments[0];
      select.dispatchEvent(new Event('change', { bubbles: true }));""";

  /** The colour of the first meta that counts, as a browser chooses it. */
  private static final String BROWSER_COLOUR = """
      return [...document.querySelectorAll('meta[name="theme-color"]')]
        .find(meta => matchMedia(meta.media).matches).content""";

  private static Chromium chromium;
  private static SiteServer server;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = SiteServer.start();
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
  void useNoTheme() throws IOException {
    chromium.setWidth(1280);
    chromium.open(home());
  }

  @AfterEach
  void forget() throws IOException {
    chromium.setMedia("", Map.of());
    chromium.open(home());
    chromium.run("localStorage.clear()");
  }

  @ParameterizedTest
  @CsvSource({
    "light, system, light",
    "dark,  system, dark",
    "light, light,  light",
    "dark,  light,  light",
    "light, dark,   dark",
    "dark,  dark,   dark"
  })
  void theChoiceWins(String scheme, String theme, String shown) throws IOException {
    chromium.setScheme(scheme);
    chromium.run(CHOOSE, theme);
    assertEquals(shown.equals("dark") ? DARK : LIGHT, paper());
    assertEquals(
        shown.equals("dark") ? "#171614" : "#fdfcf9",
        chromium.run(BROWSER_COLOUR).getAsString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theChoiceIsRemembered(boolean onDisk) throws IOException {
    String address =
        onDisk ? RenderedSite.folder().resolve("about.html").toUri().toString() : about();
    chromium.setScheme("light");
    chromium.open(address);
    chromium.run(CHOOSE, "dark");
    chromium.open("about:blank");
    chromium.open(address);
    assertEquals(DARK, paper());
    assertEquals("dark", choice());
    chromium.run(CHOOSE, "system");
    chromium.open(address);
    assertEquals(LIGHT, paper());
    assertEquals("system", choice());
    chromium.run("localStorage.clear()");
  }

  @Test
  void aPageThatBackBringsUpFollows() throws IOException {
    chromium.setScheme("light");
    chromium.open(about());
    chromium.run(CHOOSE, "dark");
    chromium.goBack();
    assertEquals(DARK, paper());
    assertEquals("dark", choice());
  }

  /**
   * The theme is there before the page has a body, and no control moves the page when it appears.
   * What is allowed is less than one line moves: the faces of letters differ by a hair when they
   * arrive.
   */
  @Test
  void nothingFlashesOrMoves() throws IOException {
    chromium.run(CHOOSE, "dark");
    chromium.block(List.of("*.woff2")); // what late fonts move is another test's
    chromium.prepare("""
        window.themes = [];
        new MutationObserver(() => {
          if (document.body && !themes.length) themes.push(document.documentElement.dataset.theme);
        }).observe(document, { childList: true, subtree: true });
        window.moved = 0;
        window.movers = [];
        new PerformanceObserver(list => list.getEntries().forEach(shift => {
          moved += shift.value;
          movers.push(...shift.sources.map(source => source.node?.className));
        }))
          .observe({ type: 'layout-shift', buffered: true });""");
    for (String page : RenderedSite.onePageOfEveryKind()) {
      if (page.equals(RenderedSite.NOT_FOUND)) {
        continue; // its links are for the site's own address
      }
      for (int width : new int[] {390, 1280}) {
        chromium.setWidth(width);
        chromium.open(server.address("/" + page));
        JsonElement moved =
            chromium.runUntilDone("const done = arguments[0]; document.fonts.ready.then(() =>"
                + " requestAnimationFrame(() => setTimeout(() => done(window.moved), 50)))");
        assertEquals("[\"dark\"]", chromium.run("return window.themes").toString(), page);
        assertTrue(
            moved.getAsDouble() < 0.01,
            page + " moves by " + moved + " at " + width + ": " + chromium.run("return movers"));
      }
    }
    chromium.block(List.of());
  }

  @Test
  void withoutStorageTheChoiceHoldsForThePage() throws IOException {
    chromium.prepare("""
        if (location.search === '?forbidden') {
          Object.defineProperty(window, 'localStorage', {
            get() { throw new DOMException('forbidden', 'SecurityError'); } });
        }""");
    chromium.complaints();
    chromium.setScheme("light");
    chromium.open(home() + "?forbidden");
    assertEquals(LIGHT, paper());
    chromium.run(CHOOSE, "dark");
    assertEquals(DARK, paper());
    assertEquals("", chromium.complaints());
  }

  @Test
  void paperIsWhite() throws IOException {
    chromium.run(CHOOSE, "dark");
    chromium.setMedia("print", Map.of("prefers-color-scheme", "dark"));
    assertEquals(WHITE, paper());
    assertEquals(
        "rgb(0, 0, 0)",
        chromium.run("return getComputedStyle(document.body).color").getAsString());
    assertEquals(
        0, chromium.run("return document.querySelector('.theme').offsetHeight").getAsInt());
  }

  @Test
  void withoutScriptsNoControlIsShown() throws IOException {
    chromium.setScripts(Chromium.Scripts.OFF);
    try {
      for (String page : RenderedSite.onePageOfEveryKind()) {
        chromium.open(server.address("/" + page));
        String shown = chromium
            .run("return [...document.querySelectorAll('button, input, select, dialog')]"
                + ".filter(control => control.checkVisibility())"
                + ".map(control => control.outerHTML).join()")
            .getAsString();
        assertEquals("", shown, page);
      }
    } finally {
      chromium.setScripts(Chromium.Scripts.ON);
    }
  }

  private static String paper() throws IOException {
    return chromium
        .run("return getComputedStyle(document.body).backgroundColor")
        .getAsString();
  }

  private static String choice() throws IOException {
    return chromium.run("return document.querySelector('.theme select').value").getAsString();
  }

  private static String home() {
    return server.address("/index.html");
  }

  private static String about() {
    return server.address("/about.html");
  }
}
