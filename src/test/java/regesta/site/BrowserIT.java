package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens one page of every kind as readers do: from the disk, from a host, on paper and phone. */
class BrowserIT {
  private static Chromium chromium;
  private static SiteServer server;
  private static PageChecks checks;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.startRecording();
    checks = new PageChecks(chromium);
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

  static List<String> pages() {
    return RenderedSite.onePageOfEveryKind();
  }

  /** The pages whose links are relative, so that they work wherever the folder lies. */
  static List<String> relativePages() {
    return pages().stream().filter(page -> !page.equals(RenderedSite.NOT_FOUND)).toList();
  }

  @Test
  void everyPageIsOfAKindThatIsOpened() {
    assertEquals(List.of(), RenderedSite.pagesOfNoKind());
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
    assertEquals("", checks.calm(address), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessible(String page) throws IOException {
    assertEquals("", checks.accessible(hosted(page)), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void needsNoHorizontalScrolling(String page) throws IOException {
    assertEquals("", checks.fits(hosted(page)), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameWithoutScripts(String page) throws IOException {
    assertEquals("", checks.readsWithoutScripts(hosted(page)), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadWithForcedColours(String page) throws IOException {
    assertEquals("", checks.readsWithForcedColours(hosted(page)), page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isStillForThoseWhoWantNoMotion(String page) throws IOException {
    assertEquals("", checks.still(hosted(page)), page);
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
