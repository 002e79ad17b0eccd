package regesta.linkcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.linkcheck.Wayback.Found;

class WaybackIT {
  private static final String QUESTION =
      "/available?url=https%3A%2F%2Fa.example%2F%3Fb%3D1%26c&timestamp=20130919";

  private final Loopback server = new Loopback();
  private final Wayback wayback =
      new Wayback(URI.create(server.url("/available")), server.manners(), server.pauses::add);

  @AfterEach
  void stop() {
    server.close();
  }

  private Found ask() throws InterruptedException {
    return wayback.copy("https://a.example/?b=1&c", Optional.of(LocalDate.of(2013, 9, 19)));
  }

  /** As the interface's documentation shows it. */
  private static String json(String available, String status, String url) {
    return """
        {"url": "a.example", "archived_snapshots": {"closest": {"available": %s, "url": "%s",
        "timestamp": "20130920044612", "status": "%s"}}}""".formatted(available, url, status);
  }

  @Test
  void proposesTheClosestCopy() throws Exception {
    String copy = "://web.archive.org/web/20130920044612/https://a.example/?b=1&c";
    server.with(QUESTION, 200, Map.of(), json("true", "200", "http" + copy));

    assertEquals(new Found.Copy("https" + copy, LocalDate.of(2013, 9, 20)), ask());
    assertEquals(List.of("GET " + QUESTION), server.asked);
  }

  @Test
  void saysThatThereIsNone() throws Exception {
    server.with(QUESTION, 200, Map.of(), "{\"url\": \"a\", \"archived_snapshots\": {}}");

    assertEquals(new Found.None(), ask());
  }

  @Test
  void takesNoCopyOfAnErrorPage() throws Exception {
    String copy = "http://web.archive.org/web/20130920044612/https://a.example/";
    server.with(QUESTION, 200, Map.of(), json("true", "404", copy));

    assertEquals(new Found.None(), ask());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>busy</html>",
        "[]",
        "{}",
        "{\"archived_snapshots\": ",
        "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\"}}}",
        "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\","
            + " \"url\": \"https://evil.example/web/20130920044612/x\"}}}",
        "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\","
            + " \"url\": \"https://web.archive.org/web/20139920044612/x\"}}}"
      })
  void believesNoNonsense(String text) throws Exception {
    server.with(QUESTION, 200, Map.of(), text);

    assertEquals(new Found.Unknown("what the archive answers cannot be read"), ask());
  }

  @Test
  void tellsThatTheArchiveFails() throws Exception {
    server.with(QUESTION, 503);

    assertEquals(new Found.Unknown("the archive answers `503`"), ask());
  }

  @Test
  void leavesAnArchiveThatHasTooMuchToDo() throws Exception {
    server.with(QUESTION, 429);
    var busy = new Found.Unknown("the archive wants fewer requests");

    assertEquals(busy, ask());
    assertEquals(busy, ask());
    assertEquals(List.of("GET " + QUESTION), server.asked);
  }

  @Test
  void tellsThatNothingWasHeard() throws Exception {
    Wayback silent =
        new Wayback(URI.create(server.url("/silent")), server.manners(), server.pauses::add);

    assertInstanceOf(Found.Unknown.class, silent.copy("https://a.example/", Optional.empty()));
    assertFalse(silent.hasHeard());
  }
}
