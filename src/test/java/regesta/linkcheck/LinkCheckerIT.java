package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.linkcheck.Finding.Standing;
import regesta.linkcheck.LinkChecker.Checked;

class LinkCheckerIT {
  private final Loopback server = new Loopback();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void asksForTheHeadAlone() throws Exception {
    server.with("/a?b=1", 200);

    Finding found = server.check("/a?b=1");

    assertEquals(Finding.reached(server.url("/a?b=1"), 200, Optional.empty(), false), found);
    assertEquals(List.of("GET /robots.txt", "HEAD /a?b=1"), server.asked);
  }

  @Test
  void saysWhoItIsAndCarriesNoCookies() throws Exception {
    server.with("/a", 200, Map.of("Set-Cookie", "id=1"), "").with("/b", 200);

    LinkChecker.check(
        List.of(server.url("/a"), server.url("/b")), server.manners(), server.pauses::add);

    for (Map<String, List<String>> headers : server.headers) {
      assertEquals(List.of("regesta (test)"), headers.get("User-agent"));
      assertFalse(headers.containsKey("Cookie"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 500, 501})
  void asksForTheWholeWhereTheHeadIsRefused(int status) throws Exception {
    server.with("HEAD /a", status).with("GET /a", 200, Map.of(), "text");

    assertEquals(Standing.REACHED, server.check("/a").standing());
    assertEquals(List.of("GET /robots.txt", "HEAD /a", "GET /a"), server.asked);
  }

  @Test
  void hangsUpOnWhatIsLong() throws Exception {
    server.with("HEAD /a", 405).with("GET /a", 200, Map.of(), "x".repeat(8_000_000));

    assertEquals(Standing.REACHED, server.check("/a").standing());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410, 451, 500, 503})
  void tellsWhatIsLost(int status) throws Exception {
    server.with("/a", status);

    Finding found = server.check("/a");

    assertEquals(Standing.LOST, found.standing());
    assertEquals(String.valueOf(status), found.outcome());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void doesNotCallLostWhatIsClosedToPrograms(int status) throws Exception {
    server.with("/a", status);

    assertEquals(Standing.CLOSED, server.check("/a").standing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "Ã©", "%C3%A9"})
  void followsRedirectsAndTellsTheLastAddress(String letter) throws Exception {
    server
        .sending("/a", 301, "/b")
        .sending("/b", 308, server.url("/c " + letter + "#part"))
        .with("/c%20%C3%A9", 200);

    Finding found = server.check("/a");

    assertEquals(Standing.REACHED, found.standing());
    assertEquals(Optional.of(server.url("/c%20%C3%A9")), found.movedTo());
    assertTrue(found.forGood());
  }

  @ParameterizedTest
  @CsvSource({"?c=d, /x/a?c=d", "../e, /e", "f, /x/f", "//127.0.0.1:PORT/g, /g", "#part, REDIRECTS"
  })
  void followsRedirectsThatAreNotWhole(String location, String target) throws Exception {
    String port = server.url("").replaceAll(".*:", "");
    server.sending("/x/a?b", 302, location.replace("PORT", port)).with(target, 200);

    Finding found = server.check("/x/a?b");

    if (target.equals("REDIRECTS")) {
      assertEquals("redirects", found.outcome());
    } else {
      assertEquals(Optional.of(server.url(target)), found.movedTo());
    }
  }

  @Test
  void aRedirectForNowIsNotForGood() throws Exception {
    server.sending("/a", 301, "/b").sending("/b", 302, "/c").with("/c", 200);

    Finding found = server.check("/a");

    assertEquals(Optional.of(server.url("/c")), found.movedTo());
    assertFalse(found.forGood());
  }

  @Test
  void endsRedirectsThatGoRound() throws Exception {
    server.sending("/a", 302, "/b").sending("/b", 302, "/a");

    assertEquals("redirects", server.check("/a").outcome());
  }

  @Test
  void endsRedirectsThatGoOn() throws Exception {
    for (int i = 0; i < 30; i++) {
      server.sending("/" + i, 302, "/" + (i + 1));
    }

    assertEquals("redirects", server.check("/0").outcome());
    assertTrue(server.asked.size() <= 13, server.asked.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "http://u:p@127.0.0.1/",
        "http://",
        ":",
        ""
      })
  void followsNoRedirectOutOfTheWeb(String target) throws Exception {
    server.sending("/a", 302, target);

    assertEquals("no-address", server.check("/a").outcome());
  }

  @Test
  void asksNoHostOfItsOwnNetworkUnlessToldTo() throws Exception {
    server.with("/a", 200);
    var careful = new Manners("regesta", Duration.ZERO, Duration.ofMillis(400), 1, false);

    Checked checked = LinkChecker.check(List.of(server.url("/a")), careful, server.pauses::add);

    assertEquals("private", checked.findings().get(0).outcome());
    assertEquals(List.of(), server.asked);
  }

  @Test
  void waitsAsLongAsTheHostSaysAndAsksOnceMore() throws Exception {
    server.with("/a", 429, Map.of("Retry-After", "30"), "").with("/a", 200);

    assertEquals(Standing.REACHED, server.check("/a").standing());
    assertTrue(server.pauses.contains(Duration.ofSeconds(30)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3600", "Sun, 22 Nov 2026 12:00:00 GMT", "soon", "-1"})
  void leavesAHostThatHasTooMuchToDo(String later) throws Exception {
    server.with("/a", 429, Map.of("Retry-After", later), "").with("/b", 200);

    Checked checked = LinkChecker.check(
        List.of(server.url("/a"), server.url("/b")), server.manners(), server.pauses::add);

    assertEquals(
        List.of(Standing.NOT_ASKED, Standing.NOT_ASKED),
        checked.findings().stream().map(Finding::standing).toList());
    assertFalse(server.asked.contains("HEAD /b"));
  }

  @Test
  void pausesBetweenRequestsToOneHost() throws Exception {
    server.with("/a", 200).with("/b", 200);

    LinkChecker.check(
        List.of(server.url("/a"), server.url("/b")), server.manners(), server.pauses::add);

    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), server.pauses);
    assertEquals(List.of("GET /robots.txt", "HEAD /a", "HEAD /b"), server.asked);
  }

  @Test
  void doesNotWaitForEver() throws Exception {
    Finding found = server.check("/silent");

    assertEquals("timeout", found.outcome());
    assertEquals(Standing.LOST, found.standing());
  }

  @Test
  void asksNothingThatRobotsMayNotFetch() throws Exception {
    server
        .with("/robots.txt", 200, Map.of(), "User-agent: Regesta\nDisallow: /a\nAllow: /a/open\n")
        .with("/a/open", 200)
        .sending("/b", 302, "/a/closed");

    Checked checked = LinkChecker.check(
        List.of(server.url("/a"), server.url("/a/open"), server.url("/b")),
        server.manners(),
        server.pauses::add);

    assertEquals(
        List.of(Standing.NOT_ASKED, Standing.REACHED, Standing.NOT_ASKED),
        checked.findings().stream().map(Finding::standing).toList());
    assertEquals(List.of("GET /robots.txt", "HEAD /a/open", "HEAD /b"), server.asked);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 429})
  void asksNothingWhileRulesCannotBeHad(int status) throws Exception {
    server.with("/robots.txt", status).with("/a", 200);

    assertEquals(Standing.NOT_ASKED, server.check("/a").standing());
    assertEquals(List.of("GET /robots.txt"), server.asked);
  }

  @Test
  void followsRedirectsOfRules() throws Exception {
    server
        .sending("/robots.txt", 301, "/rules")
        .with("/rules", 200, Map.of(), "User-agent: *\nDisallow: /\n")
        .with("/a", 200);

    assertEquals(Standing.NOT_ASKED, server.check("/a").standing());
  }

  @Test
  void readsTheBeginningOfRulesWithoutEnd() throws Exception {
    String end = "\nDisallow: /b";
    String rules = "User-agent: *\n#" + "x".repeat(512 * 1024 - 15 - end.length()) + end + "c\n";
    assertEquals(512 * 1024 + 2, rules.length());
    server.with("/robots.txt", 200, Map.of(), rules).with("/b", 200);

    assertEquals(Standing.REACHED, server.check("/b").standing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/robots.txt", "/rules"})
  void rulesThatGoRoundForbidNothing(String target) throws Exception {
    server
        .sending("/robots.txt", 302, target)
        .sending("/rules", 302, "/robots.txt")
        .with("/a", 200);

    assertEquals(Standing.REACHED, server.check("/a").standing());
    assertEquals(7, server.asked.size(), server.asked.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1/", "file:///etc/passwd", "/silent"})
  void rulesOutOfReachForbidAll(String target) throws Exception {
    server.sending("/robots.txt", 302, target).with("/a", 200);

    assertEquals(
        target.startsWith("file:") ? Standing.REACHED : Standing.NOT_ASKED,
        server.check("/a").standing());
  }

  @Test
  void tellsAnAnswerThatIsNone() throws Exception {
    try (var garbage = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> talking = CompletableFuture.runAsync(() -> talkNonsense(garbage));
      String address = "http://127.0.0.1:%s/".formatted(garbage.getLocalPort());

      Checked checked = LinkChecker.check(List.of(address), server.manners(), server.pauses::add);

      assertTrue(checked.heard());
      assertEquals(Standing.NOT_ASKED, checked.findings().get(0).standing());
      assertFalse(talking.isDone());
    }
  }

  @Test
  void tellsARedirectToNowhere() throws Exception {
    server.sending("/a", 302, "http://127.0.0.1:1/");

    Finding found = server.check("/a");

    assertEquals("no-connection", found.outcome());
  }

  @Test
  void tellsThatNothingWasHeard() throws Exception {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Checked checked = LinkChecker.check(
        List.of("http://127.0.0.1:" + free + "/"), server.manners(), server.pauses::add);

    assertFalse(checked.heard());
    assertEquals("no-connection", checked.findings().get(0).outcome());
  }

  private static void talkNonsense(ServerSocket socket) {
    try {
      while (true) {
        try (Socket caller = socket.accept()) {
          caller.getInputStream().read(new byte[1]);
          caller.getOutputStream().write("\u0001\u0002 nonsense\n\n".getBytes(ISO_8859_1));
        }
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
