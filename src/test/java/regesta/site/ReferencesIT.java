package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows references with the keyboard, without scripts: from a text to its sources and back, and
 * from the table of who appears with whom to the entries.
 */
class ReferencesIT {
  private static final String ENTER = "\uE007";
  private static final String WHO_WITH_WHOM = "who-with-whom.html";

  /** For a page that is where it scrolls to at once. */
  private static final Map<String, String> STILL = Map.of("prefers-reduced-motion", "reduce");

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
  void withoutScripts() throws IOException {
    chromium.setScripts(Chromium.Scripts.OFF);
    chromium.setWidth(1280);
    chromium.setMedia("", STILL);
  }

  @AfterEach
  void asUsual() throws IOException {
    chromium.setMedia("", Map.of());
    chromium.setScripts(Chromium.Scripts.ON);
  }

  private static void open(String page) throws IOException {
    chromium.open(server.address(RenderedSite.basePath().orElse("/") + page));
  }

  /** The entry with most ways from its sources back to its text. */
  private static String entryWithCitations() {
    return RenderedSite.documents().entrySet().stream()
        .filter(page -> page.getKey().startsWith("entries/"))
        .max(Comparator.comparing(page -> page.getValue().select(".back a").size()))
        .orElseThrow()
        .getKey();
  }

  /** Presses Enter on the first element that {@code css} finds. */
  private static void follow(String css) throws IOException {
    chromium.run("document.querySelector(arguments[0]).focus()", css);
    chromium.press(ENTER);
  }

  private static String text(String script, Object... arguments) throws IOException {
    return chromium.run(script, arguments).getAsString();
  }

  private static JsonElement target(String question) throws IOException {
    return chromium.run("const target = document.querySelector(':target'); return " + question);
  }

  /** Waits for the page to show what its address names. */
  private static boolean targetIsOnScreen() throws IOException, InterruptedException {
    boolean seen = false;
    for (int i = 0; i < 100 && !seen; i++) {
      seen = target("!!target && target.checkVisibility()"
              + " && target.getBoundingClientRect().top >= 0"
              + " && target.getBoundingClientRect().top < innerHeight")
          .getAsBoolean();
      Thread.sleep(seen ? 0 : 20);
    }
    return seen;
  }

  @Test
  void aCitationLeadsToItsSourceAndBack() throws Exception {
    open(entryWithCitations());
    follow(".text .cite a");
    assertTrue(targetIsOnScreen(), "the source is not to be seen");
    follow(":target .back a");
    assertTrue(targetIsOnScreen(), "the citation is not to be seen");
    assertEquals(
        text("return document.querySelector('.text .cite a').id"),
        target("target.id").getAsString());
  }

  /** The quotations that are hardest to find: long, or with signs that mean something else. */
  private static List<Element> quotations() {
    return RenderedSite.documents().values().stream()
        .flatMap(page -> page.select(".sources .quotation:has(.passage)").stream())
        .sorted(Comparator.comparing((Element quotation) ->
                quotation.text().length() + 100 * quotation.text().split("[-,&:'%]").length)
            .reversed())
        .limit(12)
        .toList();
  }

  @Test
  void aPassageIsFoundByItsAddress(@TempDir Path folder) throws Exception {
    assertFalse(quotations().isEmpty());
    for (Element quotation : quotations()) {
      String words = quotation.select("blockquote").text();
      String address = quotation.select(".passage a").attr("href");
      // The words run on, and stand far below the top.
      Path page = Files.writeString(
          folder.resolve("page.html"),
          "<!doctype html><meta charset=utf-8><title>Page</title>"
              + "<p style='height: 200vh'>Another text.</p><p>Before "
              + Entities.escape(words) + " after.</p><p style='height: 200vh'>");
      chromium.open("about:blank");
      chromium.open(page.toUri() + address.substring(address.indexOf("#:~:")));
      assertTrue(isScrolled(), "not found: " + address);
    }
  }

  private static boolean isScrolled() throws IOException, InterruptedException {
    boolean scrolled = false;
    for (int i = 0; i < 100 && !scrolled; i++) {
      scrolled = chromium.run("return scrollY > 0").getAsBoolean();
      Thread.sleep(scrolled ? 0 : 20);
    }
    return scrolled;
  }

  @Test
  void everyWayBackIsLargeEnoughToTouch() throws IOException {
    chromium.setWidth(390);
    open(entryWithCitations());
    String small = text("""
            return [...document.querySelectorAll('.back a')].map(link => link.getBoundingClientRect())
              .filter(box => box.width < 24 || box.height < 24).map(box => box.width + 'x' + box.height)
              .join(' ')""");
    assertEquals("", small);
  }

  @Test
  void aNumberOfTheTableLeadsToTheSharedEntries() throws Exception {
    open(WHO_WITH_WHOM);
    String count = text("return document.querySelector('.matrix td a').textContent");
    follow(".matrix td a");
    assertTrue(targetIsOnScreen(), "the shared entries are not to be seen");
    int listed = target("target.querySelectorAll('a').length").getAsInt();
    assertEquals(Math.min(Integer.parseInt(count), 10), listed);
  }

  @Test
  void onANarrowScreenTheTableScrollsAndThePageDoesNot() throws IOException {
    chromium.setWidth(320);
    open(WHO_WITH_WHOM);
    assertEquals(
        320, chromium.run("return document.documentElement.scrollWidth").getAsInt());
    assertTrue(
        chromium
            .run(
                "const table = document.querySelector('.table'); table.focus();"
                    + " return document.activeElement === table && table.scrollWidth > table.clientWidth")
            .getAsBoolean(),
        "the table cannot be scrolled with the keyboard");
    String left = "return document.querySelector('.matrix tbody tr:last-child th')"
        + ".getBoundingClientRect().left";
    int before = chromium.run(left).getAsInt();
    chromium.run("document.querySelector('.table').scrollLeft = 200");
    assertEquals(before, chromium.run(left).getAsInt(), "the names scroll away");
  }

  @Test
  void numbersAreReadWithForcedColours() throws IOException {
    chromium.setMedia("", Map.of("forced-colors", "active"));
    open(WHO_WITH_WHOM);
    String style = "return getComputedStyle(document.querySelector('.matrix .shade-%s %s'))['%s']";
    String paper = text(style.formatted("4", "", "backgroundColor"));
    assertEquals(paper, text("return getComputedStyle(document.body).backgroundColor"));
    assertNotEquals(paper, text(style.formatted("4", "a", "color")));
  }

  @Test
  void paperBearsTheNameOfTheSiteAndNoWaysBack() throws IOException {
    chromium.setMedia("print", Map.of());
    open(entryWithCitations());
    String site = text("return document.querySelector('.site-name').textContent");
    assertEquals(
        '"' + site + '"',
        text("return getComputedStyle(document.documentElement)"
            + ".getPropertyValue('--running-title')"));
    assertEquals("none", text("return getComputedStyle(document.querySelector('.back')).display"));
  }
}
