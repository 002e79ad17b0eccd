package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the overview of the home page as readers do, on a screen of any width. */
class StripsIT {
  private static final String OVERLAPS = """
      const shown = [...document.querySelectorAll('.overview > svg text, .flag circle')]
        .filter(element => element.getClientRects().length > 0)
        .map(element => [element, element.getBoundingClientRect()]);
      const pairs = shown.flatMap(([a, one], i) => shown.slice(i + 1)
        .filter(([b, other]) => a.parentNode !== b.parentNode || a.tagName === b.tagName)
        .filter(([b, other]) => one.left < other.right && other.left < one.right
          && one.top < other.bottom && other.top < one.bottom)
        .map(([b]) => a.outerHTML + ' ' + b.outerHTML));
      return shown.length < 5 ? 'too little is shown' : pairs.join('\\n');
      """;

  private static final String OUTSIDE = """
      return [...document.querySelectorAll('.overview > svg :is(use, text, circle)')]
        .filter(element => element.getClientRects().length > 0)
        .filter(element => {
          const box = element.getBoundingClientRect();
          return box.left < 0 || box.right > innerWidth;
        })
        .map(element => element.outerHTML).join('\\n');
      """;

  private static final String FOCUSABLE = """
      return [...document.querySelectorAll('.overview > svg a')].map(link => link.tabIndex)
        .filter(index => index >= 0).length;
      """;

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

  private static void openHome(int width) throws IOException {
    chromium.setScheme("light");
    chromium.setWidth(width);
    chromium.open(server.address("/index.html"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1024, 1280, 1440})
  void labelsNeverStandOverOneAnother(int width) throws IOException {
    openHome(width);
    assertEquals("", chromium.run(OVERLAPS).getAsString());
    assertEquals("", chromium.run(OUTSIDE).getAsString());
  }

  @Test
  void leadsToTheYears() throws IOException {
    openHome(1280);
    String target = chromium.run("""
            const box = [...document.querySelectorAll('.way')].at(-1).getBoundingClientRect();
            document.elementFromPoint(box.left + box.width / 2, box.bottom - 25).closest('a')
              .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
            return document.querySelector(location.hash + ' .year-heading').textContent.trim();
            """).getAsString();
    assertTrue(target.matches("[0-9]+"), target);
  }

  @Test
  void theKeyboardPassesTheDrawingAndReachesItsTable() throws IOException {
    openHome(1280);
    assertEquals(0, chromium.run(FOCUSABLE).getAsInt());
    assertNotEquals(0, chromium.run("""
                document.querySelector('.overview summary').click();
                return document.querySelectorAll('.overview tbody th a').length;
                """).getAsInt());
  }
}
