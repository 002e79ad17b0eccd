package regesta.site;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.resolve.Drafts;

/** Holds pages of kinds that our own chronology has none of to what holds for every page. */
class MadePagesIT {
  private static final String LONG = "long";
  private static final String MOVED = "redirects-and-withdrawn";
  private static final String DRAFTS = "drafts";
  private static final String CITED = "citation-formats";

  private static final String REDIRECT = "entries/first-landing.html";

  /** The page of a redirect, but it stays, so that it can be looked at. */
  private static final String STILL = "entries/first-landing-still.html";

  @TempDir
  private static Path folder = Path.of("");

  private static Chromium chromium;
  private static PageChecks checks;
  private static final Map<String, SiteServer> SERVERS = new HashMap<>();

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.startRecording();
    checks = new PageChecks(chromium);
    LongChronology.write(folder.resolve("project"), 320);
    MadeSite.build(folder.resolve("project"), folder.resolve(LONG), Drafts.LEFT_OUT);
    MadeSite.build(MOVED, folder.resolve(MOVED));
    MadeSite.build(CITED, folder.resolve(CITED));
    MadeSite.build(DRAFTS, folder.resolve(DRAFTS), Drafts.INCLUDED);
    String redirect = Files.readString(folder.resolve(MOVED).resolve(REDIRECT));
    Files.writeString(
        folder.resolve(MOVED).resolve(STILL),
        redirect.replaceFirst("<meta http-equiv=\"refresh\"[^>]*>", ""));
    for (String site : List.of(LONG, MOVED, DRAFTS, CITED)) {
      SERVERS.put(site, SiteServer.start(folder.resolve(site), SiteServer.SUB));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    SERVERS.values().forEach(SiteServer::close);
    if (chromium != null) {
      chromium.close();
    }
  }

  static List<Arguments> pages() {
    return List.of(
        arguments(LONG, "index.html"),
        arguments(LONG, "years/index.html"),
        arguments(LONG, "years/2000.html"),
        arguments(LONG, "actors/actor-00.html"),
        arguments(LONG, "actors/actor-00/2000.html"),
        arguments(LONG, "topics/topic-0.html"),
        arguments(LONG, "topics/topic-0/2000.html"),
        arguments(LONG, "by-report-date.html"),
        arguments(LONG, "by-report-date/2000.html"),
        arguments(LONG, "who-with-whom.html"),
        arguments(MOVED, STILL),
        arguments(MOVED, "entries/mistaken.html"),
        arguments(DRAFTS, "entries/not-ready.html"),
        arguments(CITED, "entries/meeting.html"),
        arguments(CITED, "sources/hard-title.html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void opensFromAHost(String site, String page) throws IOException {
    assertEquals("", checks.calm(hosted(site, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void opensFromTheDisk(String site, String page) throws IOException {
    assertEquals("", checks.calm(folder.resolve(site).toUri() + page));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessible(String site, String page) throws IOException {
    assertEquals("", checks.accessible(hosted(site, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void needsNoHorizontalScrolling(String site, String page) throws IOException {
    assertEquals("", checks.fits(hosted(site, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameWithoutScripts(String site, String page) throws IOException {
    assertEquals("", checks.readsWithoutScripts(hosted(site, page)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadWithForcedColours(String site, String page) throws IOException {
    assertEquals("", checks.readsWithForcedColours(hosted(site, page)));
  }

  /** Search engines and readers without scripts are led on too. */
  @Test
  void aRedirectLeadsOnWithoutScripts() throws IOException {
    chromium.setScripts(Chromium.Scripts.OFF);
    try {
      chromium.open(hosted(MOVED, REDIRECT));
      String address = chromium.run("return location.href").getAsString();
      assertEquals(hosted(MOVED, "entries/moon-landing.html"), address);
    } finally {
      chromium.setScripts(Chromium.Scripts.ON);
    }
  }

  /** Every entry of a chronology whose home page is too short for them is read without scripts. */
  @Test
  void everyEntryIsListedInItsYear() throws IOException {
    chromium.setScripts(Chromium.Scripts.OFF);
    try {
      int listed = 0;
      for (String year : years()) {
        chromium.open(hosted(LONG, "years/" + year));
        listed += chromium.run("""
            return [...document.querySelectorAll('.entry .title a')]
              .filter(title => title.checkVisibility()).length""").getAsInt();
      }
      assertTrue(listed >= 320, listed + " entries");
    } finally {
      chromium.setScripts(Chromium.Scripts.ON);
    }
  }

  private static List<String> years() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(LONG).resolve("years"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9]+\\.html"))
          .sorted()
          .toList();
    }
  }

  private static String hosted(String site, String page) {
    return requireNonNull(SERVERS.get(site)).address("/" + page);
  }
}
