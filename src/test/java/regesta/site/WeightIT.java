package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.resolve.Drafts;

/** Weighs what a browser loads on a first visit, and watches that nothing moves meanwhile. */
class WeightIT {
  /** What the home page of 150 entries, its style and its scripts may have when compressed. */
  private static final int HOME = 60 * 1024;

  private static final int FONTS = 120 * 1024;

  private static final String LOADED = """
      const done = arguments[0];
      document.fonts.ready.then(() => setTimeout(() => done(
        [location, ...performance.getEntriesByType('resource').map(entry => entry.name)]
          .map(String).join('\\n')), 50));
      """;

  private static final String WATCH = """
      window.moved = 0;
      new PerformanceObserver(list => list.getEntries().forEach(shift => moved += shift.value))
        .observe({ type: 'layout-shift', buffered: true });
      """;

  /** Asks when the fonts of the text have come, and what they moved has moved. */
  private static final String MOVED = """
      const done = arguments[0];
      const fonts = () => performance.getEntriesByType('resource')
        .filter(entry => entry.name.endsWith('.woff2')).length;
      const used = () => [...document.fonts].some(face =>
        face.family.includes('Regesta Serif') && face.status === 'loaded')
        && !('late' in document.documentElement.dataset);
      const wait = () => fonts() > 1
        ? setTimeout(() => done({ moved, fonts: fonts(), used: used() }), 200)
        : setTimeout(wait, 20);
      wait();
      """;

  @TempDir
  private static Path folder = Path.of("");

  private static Chromium chromium;
  private static SiteServer server;
  private static Path site;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start();
    site = folder.resolve("site");
    LongChronology.write(folder, 150);
    MadeSite.build(folder, site, Drafts.LEFT_OUT);
    server = SiteServer.start(site, SiteServer.SUB);
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

  @Test
  void aFirstVisitOfTheHomePageIsLight() throws IOException {
    List<Path> loaded = loaded("index.html");
    assertTrue(loaded.size() >= 5, "too little is loaded: " + loaded);
    int text = 0;
    for (Path file : loaded) {
      text += file.toString().matches(".*\\.(html|css|js)") ? compressed(file) : 0;
    }
    assertTrue(text <= HOME, text + " bytes of " + loaded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "entries/entry-00003.html",
        "actors/actor-00.html",
        "sources/source-00003.html",
        "who-with-whom.html"
      })
  void fontsOfAFirstVisitAreLight(String page) throws IOException {
    int fonts = 0;
    List<Path> loaded = loaded(page);
    for (Path file : loaded) {
      fonts += file.toString().endsWith(".woff2") ? (int) Files.size(file) : 0;
    }
    assertTrue(fonts > 0 && fonts <= FONTS, fonts + " bytes of " + loaded);
  }

  static List<String> ownPages() {
    return RenderedSite.onePageOfEveryKind().stream()
        .filter(page -> page.matches("index.html|(entries|actors|sources)/(?!index).*"))
        .toList();
  }

  /** Fonts that come late wait for the next page: no line breaks anew while it is read. */
  @ParameterizedTest
  @MethodSource("ownPages")
  void lateFontsMoveNothing(String page) throws IOException {
    chromium.prepare(WATCH);
    for (int width : new int[] {390, 768, 1280}) {
      chromium.setWidth(width);
      chromium.forget();
      try (SiteServer slow = SiteServer.start()) {
        slow.delayFonts(Duration.ofMillis(400));
        assertMovesNothing(slow.address("/" + page));
        JsonObject next = assertMovesNothing(slow.address("/about.html"));
        assertTrue(next.get("used").getAsBoolean(), "is not set in its own faces");
      }
    }
  }

  private static JsonObject assertMovesNothing(String address) throws IOException {
    chromium.open(address);
    JsonObject found = chromium.runUntilDone(MOVED).getAsJsonObject();
    assertEquals(0, found.get("moved").getAsDouble(), address + " " + found);
    return found;
  }

  /** The files that the browser has loaded for a page when all is there. */
  private static List<Path> loaded(String page) throws IOException {
    chromium.setWidth(1280);
    chromium.forget();
    chromium.open(server.address("/" + page));
    JsonElement loaded = chromium.runUntilDone(LOADED);
    var files = new ArrayList<Path>();
    for (String address : loaded.getAsString().lines().toList()) {
      files.add(site.resolve(URI.create(address).getPath().substring(1)));
    }
    return files;
  }

  private static int compressed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
