package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks lists, opens the help and copies citations with the keyboard alone. */
class KeyboardIT {
  private static final String DOWN = "\uE015";
  private static final String UP = "\uE013";
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";
  private static final String SPACE = " ";

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
  void openHome() throws IOException {
    chromium.setWidth(1280);
    chromium.open(server.address("/index.html"));
    chromium.run("localStorage.clear()");
    chromium.open(server.address("/index.html"));
  }

  @Test
  void walksTheEntries() throws IOException {
    List<String> titles = titles();
    chromium.press("j");
    assertEquals(titles.get(0), focused());
    chromium.press("j", "j", "k", DOWN, DOWN, UP);
    assertEquals(titles.get(2), focused());
    assertTrue(
        chromium.run("return document.activeElement.matches(':focus-visible')").getAsBoolean());
    chromium.press(ENTER);
    assertEquals(titles.get(2), chromium.visibleText("h1"));
  }

  /** On a phone, on a desk, and enlarged to 400 per cent. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280, 320})
  void whatIsFocusedIsInSight(int width) throws IOException {
    chromium.setWidth(width);
    if (width == 320) {
      chromium.enlarge();
    }
    chromium.open(server.address("/index.html"));
    int presses = titles().size() + 2;
    assertEquals("", outOfSight("j", presses), "forwards");
    assertEquals(titles().get(titles().size() - 1), focused());
    assertEquals("", outOfSight("k", presses), "backwards");
    assertEquals(titles().get(0), focused());
  }

  @Test
  void beginsWhereTheReaderIs() throws IOException {
    chromium.run("document.querySelectorAll('.entry')[20].scrollIntoView({ behavior: 'instant' })");
    chromium.press("j");
    assertTrue(titles().indexOf(focused()) >= 19, focused());
  }

  @Test
  void walksOnlyWhatTheFilterLeaves() throws IOException {
    chromium.open(server.address("/index.html?status=said"));
    chromium.press("j", "j");
    assertEquals(titles().get(1), focused());
    assertFalse(
        chromium.run("return !!document.activeElement.closest('[hidden]')").getAsBoolean());
  }

  @Test
  void arrowsScrollUntilAListIsWalked() throws IOException {
    chromium.press(DOWN);
    assertEquals("BODY", chromium.run("return document.activeElement.tagName").getAsString());
  }

  @Test
  void keysAreLettersInAField() throws IOException {
    chromium.press("/");
    assertEquals("words", chromium.run("return document.activeElement.name").getAsString());
    chromium.press("j", "?", "/");
    assertEquals("j?/", chromium.run("return document.activeElement.value").getAsString());
    assertFalse(helpIsOpen());
  }

  @Test
  void keysWithModifiersAreTheBrowsers() throws IOException {
    chromium.run("""
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }))""");
    assertEquals("BODY", chromium.run("return document.activeElement.tagName").getAsString());
  }

  @Test
  void helpOpensAndCloses() throws IOException {
    chromium.press("?");
    assertTrue(helpIsOpen());
    chromium.press("j");
    assertTrue(chromium
        .run("return document.querySelector('dialog').contains(document.activeElement)")
        .getAsBoolean());
    chromium.press(ESCAPE);
    assertFalse(helpIsOpen());
    chromium.run("document.querySelector('.keys-open button').focus()");
    chromium.press(ENTER);
    assertTrue(helpIsOpen());
    chromium.run("document.querySelector('dialog button').focus()");
    chromium.press(ENTER);
    assertFalse(helpIsOpen());
  }

  @Test
  void keysCanBeSwitchedOffForGood() throws IOException {
    chromium.press("?");
    chromium.run("document.querySelector('dialog input').focus()");
    chromium.press(SPACE, ESCAPE, "j", "?");
    assertFalse(helpIsOpen());
    chromium.open(server.address("/about.html"));
    chromium.press("?");
    assertFalse(helpIsOpen());
    chromium.run("document.querySelector('.keys-open button').click()");
    chromium.run("document.querySelector('dialog input').click()");
    chromium.run("document.querySelector('dialog button').click()");
    chromium.press("?");
    assertTrue(helpIsOpen());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void copiesTheCitation(boolean allowed) throws IOException {
    String entry = RenderedSite.pages().stream()
        .filter(page -> page.matches("entries/(?!index).*"))
        .findFirst()
        .orElseThrow();
    chromium.open(
        allowed
            ? server.address("/" + entry)
            : RenderedSite.folder().resolve(entry).toUri().toString());
    // The system's clipboard is out of reach here, so this one stands in for it.
    chromium.run(
        allowed
            ? "Object.defineProperty(navigator, 'clipboard', { value: {"
                + " writeText: async text => { window.copied = text } } })"
            : "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
                + "document.execCommand = () => { window.copied = getSelection() + '';"
                + " return false }");
    chromium.run("document.querySelector('.copy button').focus()");
    chromium.press(ENTER);
    assertEquals(
        chromium.visibleText(".citation"), chromium.run("return window.copied").getAsString());
    assertEquals(
        allowed ? "Copied" : "Selected: now copy it", chromium.visibleText(".copy output"));
  }

  @Test
  void nothingMovesSmoothlyForThoseWhoWantNoMotion() throws IOException {
    chromium.setMedia("", Map.of("prefers-reduced-motion", "reduce"));
    assertEquals(
        "auto",
        chromium
            .run("return getComputedStyle(document.documentElement).scrollBehavior")
            .getAsString());
    chromium.setMedia("", Map.of());
  }

  /** On narrow screens the year stays in sight above its entries. */
  @Test
  void yearsStick() throws IOException {
    chromium.setWidth(390);
    chromium.open(server.address("/index.html"));
    chromium.run("document.querySelectorAll('.year .entry:nth-child(5)')[0]"
        + ".scrollIntoView({ behavior: 'instant' })");
    int top = chromium
        .run("return document.querySelector('.year:has(.entry:nth-child(5)) .year-heading')"
            + ".getBoundingClientRect().top")
        .getAsInt();
    assertEquals(0, top);
  }

  private static List<String> titles() throws IOException {
    return chromium
        .run("return [...document.querySelectorAll('.entry:not([hidden]) .title')]"
            + ".map(title => title.innerText).join('\\n')")
        .getAsString()
        .lines()
        .toList();
  }

  private static String focused() throws IOException {
    return chromium.run("return document.activeElement.innerText").getAsString();
  }

  /** What is not wholly in the window, or lies below something else, when a key is pressed on. */
  private static String outOfSight(String key, int presses) throws IOException {
    return chromium.run("""
            const [key, presses] = arguments;
            const hidden = [];
            for (let i = 0; i < presses; i++) {
              document.activeElement.dispatchEvent(
                new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
              const link = document.activeElement;
              const box = link.getBoundingClientRect();
              const inside = box.top >= 0 && box.bottom <= innerHeight;
              const upon = document.elementFromPoint(box.left + 5, box.top + 3);
              if (!inside || !link.contains(upon)) hidden.push(link.innerText);
            }
            return hidden.join('\\n');""", key, presses).getAsString();
  }

  private static boolean helpIsOpen() throws IOException {
    return chromium.run("return document.querySelector('dialog.keys').open").getAsBoolean();
  }
}
