package regesta.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of RFC 9309 where it has some. */
class RobotsTest {

  @ParameterizedTest
  @CsvSource({
    "/example/page/, true",
    "/example/page/disallowed.gif, false",
    "/example/other, false",
    "/elsewhere, true"
  })
  void theLongestRuleHolds(String path, boolean allowed) {
    Robots robots = Robots.read("""
        User-Agent: regesta
        Allow: /example/page/
        Disallow: /example/
        Disallow: /example/page/disallowed.gif
        """);

    assertEquals(allowed, robots.allows(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/*.gif$, /a.gif, true",
    "/*.gif$, /a.gif?x, false",
    "/*.gif, /a.gif?x, true",
    "/a/*/c, /a/b/c, true",
    "/a/*/c, /a/c, false",
    "/$, /, true",
    "/$, /a, false",
    "/a*$, /abc, true",
    "/foo/bar?baz=*, /foo/bar?baz=quz, true",
    "/foo/bar/ツ, /foo/bar/%E3%83%84, true",
    "/foo/bar/%e3%83%84, /foo/bar/%E3%83%84, true",
    "/foo/bar/%62%61%7A, /foo/bar/baz, true",
    "/A, /a, false",
    "'', /a, false",
    "*, /a, true"
  })
  void pathsHaveWildcards(String rule, String path, boolean suits) {
    Robots robots = Robots.read("user-agent: *\ndisallow: " + rule);

    assertEquals(!suits, robots.allows(path));
  }

  @ParameterizedTest
  @CsvSource({"/a, false", "/b, false", "/c, true", "/d, true"})
  void groupsForUsAreOneAndLeaveOutThatForAll(String path, boolean allowed) {
    Robots robots = Robots.read("""
        User-agent: *
        Disallow: /c

        User-agent: other
        User-agent: REGESTA/1.0   # us
        Crawl-delay: 5
        Disallow: /a
        Sitemap: https://a.example/sitemap.xml
        Disallow: /b

        User-agent: regestabot
        Disallow: /d
        """);

    assertEquals(allowed, robots.allows(path));
  }

  @Test
  void ofTwoOfOneLengthTheOneThatAllowsHolds() {
    assertTrue(Robots.read("User-agent: *\nDisallow: /a\nAllow: /a").allows("/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#\u2028", "\u0085"})
  void aLineMayBeLong(String end) {
    String line = "Disallow: /a" + " ".repeat(500_000) + "b" + end;

    Robots robots = assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Robots.read("User-agent: *\n" + line + "\nDisallow: /c"));

    assertFalse(robots.allows("/c"));
  }

  @Test
  void nonsenseForbidsNothing() {
    assertTrue(Robots.read("<html>no rules\0 here: \r\n\ufffd: /").allows("/a"));
    assertTrue(Robots.read("Disallow: /").allows("/a"));
  }
}
