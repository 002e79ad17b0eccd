package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens one page of every kind as readers do: from the disk, from a host, on paper and phone. */
class BrowserIT {
  private static final List<Integer> WIDTHS = List.of(390, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");

  /** What no page may fail at: levels A and AA of WCAG 2.0 to 2.2. */
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

  private static final String RUN_AXE = """
      const [rules, done] = arguments;
      axe.run({ runOnly: { type: 'tag', values: rules } })
        .then(found => done(found.violations.flatMap(violation => violation.nodes.map(node =>
          violation.id + ': ' + node.html + ' ' + node.failureSummary)).join('\\n')))
        .catch(error => done('axe failed: ' + error));
      """;

  private static final String HIDE_ENHANCEMENTS = """
      document.querySelectorAll('[data-enhancement]')
        .forEach(element => element.style.display = 'none');
      """;

  private static String axe = "";
  private static Chromium chromium;
  private static SiteServer server;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = SiteServer.start();
    try (InputStream script = BrowserIT.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
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

  static List<String> pages() {
    return RenderedSite.onePageOfEveryKind();
  }

  /** The pages whose links are relative, so that they work wherever the folder lies. */
  static List<String> relativePages() {
    return pages().stream().filter(page -> !page.equals(RenderedSite.NOT_FOUND)).toList();
  }

  @ParameterizedTest
  @MethodSource("relativePages")
  void opensFromTheDisk(String page) throws IOException {
    assertOpensCalmly(page, onDisk(page));
  }

  @ParameterizedTest
  @MethodSource("relativePages")
  void opensBelowAPath(String page) throws IOException {
    assertOpensCalmly(page, server.address(SiteServer.SUB + page));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void opensFromAHost(String page) throws IOException {
    assertOpensCalmly(page, hosted(page));
  }

  private static void assertOpensCalmly(String page, String address) throws IOException {
    chromium.complaints();
    chromium.setWidth(1280);
    chromium.setScheme("light");
    chromium.open(address);
    assertFalse(chromium.visibleText("h1").isBlank(), page + " has no visible heading");
    assertEquals("", chromium.complaints(), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessible(String page) throws IOException {
    var found = new ArrayList<String>();
    for (String scheme : SCHEMES) {
      for (int width : WIDTHS) {
        chromium.setScheme(scheme);
        chromium.setWidth(width);
        chromium.open(hosted(page));
        chromium.run(axe);
        String violations = chromium.runUntilDone(RUN_AXE, RULES).getAsString();
        violations.lines().map(line -> scheme + ", " + width + ": " + line).forEach(found::add);
      }
    }
    assertEquals("", String.join("\n", found), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void needsNoHorizontalScrolling(String page) throws IOException {
    var found = new ArrayList<String>();
    for (int width : List.of(320, 390, 1280)) {
      chromium.setWidth(width);
      chromium.open(hosted(page));
      int needed = chromium.run("return document.documentElement.scrollWidth").getAsInt();
      if (needed > width) {
        found.add("needs %d of %d px".formatted(needed, width));
      }
    }
    assertEquals("", String.join("\n", found), page);
  }

  /** Controls that only a script can serve are marked {@code data-enhancement}, and left out. */
  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameWithoutScripts(String page) throws IOException {
    chromium.setWidth(1280);
    chromium.open(hosted(page));
    chromium.run(HIDE_ENHANCEMENTS);
    String withScripts = chromium.visibleText("main");
    chromium.setScripts(Chromium.Scripts.OFF);
    try {
      chromium.open(hosted(page));
      chromium.run(HIDE_ENHANCEMENTS);
      assertEquals(withScripts, chromium.visibleText("main"), page);
    } finally {
      chromium.setScripts(Chromium.Scripts.ON);
    }
    assertFalse(withScripts.isBlank(), page + " has no visible text");
  }

  private static String onDisk(String page) {
    return RenderedSite.folder().resolve(page).toUri().toString();
  }

  /**
   * Where the page is served. The one for unknown addresses stands in for a page deep down, if the
   * site knows its own address.
   */
  private static String hosted(String page) {
    Optional<String> base = RenderedSite.basePath();
    boolean unknown = page.equals(RenderedSite.NOT_FOUND) && base.isPresent();
    String path = unknown ? SiteServer.UNKNOWN + "deep/down.html" : page;
    return server.address(base.orElse("/") + path);
  }
}
