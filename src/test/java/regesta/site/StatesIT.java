package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at pages in the states that readers bring them into. */
class StatesIT {
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
  void beginAfresh() throws IOException {
    chromium.setMedia("", Map.of());
    chromium.setWidth(1280);
  }

  /** What a reader does on a page. */
  enum State {
    HELP("index.html", "document.querySelector('.keys-open button').click()"),
    FILTER("index.html", "document.querySelector('.filter details').open = true"),
    FILTERED("index.html?status=said&words=a", ""),
    NOTHING_LEFT("index.html?words=xylophone", ""),
    UNKNOWN_CHOICE("index.html?actor=nobody", ""),
    SORTED("sources/index.html?sort=title", ""),
    LEGEND("index.html", "document.querySelector('.legend').open = true"),
    TABLE("index.html", "document.querySelector('.overview details').open = true"),
    CITATION_FORMATS(entry(), "document.querySelector('.citation-formats').open = true"),
    COPIED(entry(), "document.querySelector('.copy button').click()");

    private static String entry() {
      return RenderedSite.onePageOfEveryKind().get(2);
    }

    private final String page;
    private final String action;

    State(String page, String action) {
      this.page = page;
      this.action = action;
    }

    void enter() throws IOException {
      chromium.open(server.address("/" + page));
      chromium.run(action);
    }
  }

  @ParameterizedTest
  @EnumSource
  void isAccessible(State state) throws IOException {
    chromium.setScheme("light");
    chromium.setWidth(320);
    state.enter();
    assertEquals("", Axe.violations(chromium));
    chromium.setScheme("dark");
    assertEquals("", Axe.contrast(chromium), "dark");
  }

  @ParameterizedTest
  @EnumSource
  void needsNoHorizontalScrolling(State state) throws IOException {
    chromium.setWidth(320);
    state.enter();
    int narrow = neededWidth();
    chromium.enlarge();
    assertEquals(List.of(320, 320), List.of(narrow, neededWidth()));
  }

  /**
   * The colours that the switch brings are as good as those of the system's scheme: on pages of a
   * year, an entry and an actor.
   */
  @ParameterizedTest
  @CsvSource({"light, dark", "dark, light"})
  void aChosenThemeIsAccessible(String scheme, String theme) throws IOException {
    chromium.setScheme(scheme);
    chromium.open(server.address("/index.html"));
    try {
      chromium.run("""
          const select = document.querySelector('.theme select');
          select.value = arguments[0];
          select.dispatchEvent(new Event('change', { bubbles: true }));""", theme);
      for (String page : RenderedSite.onePageOfEveryKind().subList(1, 4)) {
        chromium.open(server.address("/" + page));
        String shown =
            chromium.run("return document.documentElement.dataset.theme").getAsString();
        assertEquals(theme, shown);
        assertEquals("", Axe.contrast(chromium), page);
      }
    } finally {
      chromium.run("localStorage.clear()");
    }
  }

  /** Enlarged to 400 per cent there is little room: what stays on top leaves most of it. */
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "who-with-whom.html", "search.html"})
  void whatStaysOnTopLeavesRoom(String page) throws IOException {
    chromium.enlarge();
    chromium.open(server.address("/" + page));
    int height = chromium.run("""
        scrollTo({ top: 2000, behavior: 'instant' });
        return Math.max(0, ...[...document.querySelectorAll('body *')]
          .filter(element => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
          .map(element => element.getBoundingClientRect())
          .filter(box => box.width > 160 && box.bottom > 0 && box.top < 256)
          .map(box => box.height))""").getAsInt();
    assertTrue(height <= 64, height + " of 256 px");
  }

  /** How marks are shown. */
  enum Colours {
    LIGHT("", Map.of("prefers-color-scheme", "light")),
    DARK("", Map.of("prefers-color-scheme", "dark")),
    FORCED("", Map.of("forced-colors", "active")),
    PRINT("print", Map.of());

    private final String media;
    private final Map<String, String> features;

    Colours(String media, Map<String, String> features) {
      this.media = media;
      this.features = features;
    }
  }

  /** The status is told by the shape of a mark too: without hues no two of them look the same. */
  @ParameterizedTest
  @EnumSource
  void noTwoMarksLookTheSame(Colours colours) throws IOException {
    chromium.setMedia(colours.media, colours.features);
    chromium.open(server.address("/index.html"));
    chromium.run("document.querySelector('.legend').open = true");
    List<String> marks = new ArrayList<>();
    for (String list : List.of("legend-shapes", "legend-fills")) {
      int items = chromium
          .run(
              "return document.querySelectorAll(`ul[aria-labelledby=${arguments[0]}] li`).length",
              list)
          .getAsInt();
      for (int i = 1; i <= items; i++) {
        marks.add("ul[aria-labelledby=%s] li:nth-child(%d) .mark".formatted(list, i));
      }
    }
    assertTrue(marks.size() > 15, marks.toString());
    var seen = new HashMap<String, String>();
    for (String mark : marks) {
      String like = seen.put(mark.substring(0, 30) + grey(mark), mark);
      assertEquals(null, like, mark + " looks the same");
    }
  }

  /** A mark is drawn at all: there is more than the ground in it. */
  private static String grey(String css) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(chromium.picture(css)));
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    int[] greys = Arrays.stream(pixels)
        .map(pixel -> (pixel >> 16 & 255) * 3 + (pixel >> 8 & 255) * 6 + (pixel & 255))
        .map(light -> light / 640)
        .toArray();
    assertTrue(Arrays.stream(pixels).distinct().count() > 1, css + " shows nothing");
    return Arrays.toString(greys);
  }

  @Test
  void aPrintedLegendIsUnfolded() throws IOException {
    chromium.open(server.address("/index.html"));
    chromium.setMedia("print", Map.of());
    boolean shown = chromium
        .run("return document.querySelector('.legend li').checkVisibility()")
        .getAsBoolean();
    assertTrue(shown);
  }

  private static int neededWidth() throws IOException {
    return chromium.run("return document.documentElement.scrollWidth").getAsInt();
  }
}
