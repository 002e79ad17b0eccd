package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.linkcheck.Loopback;

class LinksCommandIT {
  private static final String SOURCE = "sources/star-2015-06-01.md";
  private static final String HEAD =
      "# Written by `regesta links`: address, last reached, last checked, status, new address.\n";

  private final Loopback server = new Loopback();
  private Project project = new Project(Path.of(""));

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
    source("/source#p", "");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void source(String path, String more) throws IOException {
    project.write(
        SOURCE,
        "---\ntype: article-newspaper\ntitle: S\npublished: 2015-06-01\nurl: %s\n%s---\n"
            .formatted(server.url(path), more));
  }

  private Project.Answer links(String... more) {
    var arguments = new ArrayList<>(List.of(
        "links",
        "--project",
        project.folder().toString(),
        "--private-hosts",
        "--pause",
        "0",
        "--as-of",
        "2026-11-22"));
    arguments.addAll(List.of(more));
    return project.run(arguments.toArray(String[]::new));
  }

  @Test
  void writesDownWhatWasReached() throws IOException {
    server.with("/source", 200).with("/copy", 200).with("/who", 200).with("/body", 200);
    source("/source#p", "archived: {url: \"%s\", date: 2016}\n".formatted(server.url("/copy")));
    project.write(
        "actors/nasa.md",
        "---\nname: N\nkind: body\nsame-as: %s\n---\nSee [it](%s).\n"
            .formatted(server.url("/who"), server.url("/body")));

    Project.Answer answer = links();

    assertEquals("4 addresses reached, 0 not reached, 0 not known\n", answer.out());
    assertEquals("", answer.err());
    assertEquals(0, answer.status());
    String day = " 2026-11-22 2026-11-22 200\n";
    assertEquals(
        HEAD
            + server.url("/body")
            + day
            + server.url("/copy")
            + day
            + server.url("/source")
            + day
            + server.url("/who")
            + day,
        project.text("links.txt"));
  }

  @Test
  void tellsWhereALostAddressStandsAndKeepsTheDayItWasReached() throws IOException {
    project.write("links.txt", server.url("/source") + " 2026-01-02 2026-01-02 200\n");

    Project.Answer answer = links();

    assertEquals(1, answer.status());
    String first = answer.err().lines().findFirst().orElse("");
    assertTrue(
        first.endsWith(SOURCE
            + ":5:6: warning: this address was not reached: the host answers `404` [link-lost]"),
        first);
    assertTrue(answer.err().contains("or for a copy with `regesta links --archive`"));
    assertEquals(
        HEAD + server.url("/source") + " 2026-01-02 2026-11-22 404\n", project.text("links.txt"));
  }

  @Test
  void tellsAHandshakeCutShort() throws IOException {
    try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> hangingUp = CompletableFuture.runAsync(() -> hangUp(mute));
      String address = "https://127.0.0.1:%s/".formatted(mute.getLocalPort());
      project.write(SOURCE, project.text(SOURCE).replaceFirst("http://\\S+", address));

      Project.Answer answer = links();

      assertEquals(1, answer.status());
      assertTrue(
          answer.err().contains(": no secure connection to the host can be made [link-lost]"),
          answer.err());
      assertFalse(answer.err().contains("Exception"), answer.err());
      assertEquals(
          HEAD + address + " - 2026-11-22 no-secure-connection\n", project.text("links.txt"));
      assertFalse(hangingUp.isDone());
    }
  }

  private static void hangUp(ServerSocket mute) {
    try {
      while (true) {
        mute.accept().close();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  @Test
  void keepsTheLineOfWhatWasNotAskedAndDropsWhatIsNoLongerNamed() throws IOException {
    server.with("/robots.txt", 200, Map.of(), "User-agent: *\nDisallow: /\n");
    String line = server.url("/source") + " 2026-01-02 2026-01-02 200\n";
    project.write("links.txt", line + "https://gone.example/ - 2026-01-02 404\n");

    Project.Answer answer = links();

    assertEquals(0, answer.status());
    assertTrue(answer.err().contains(": notice: whether this address answers is not known:"));
    assertEquals(HEAD + line, project.text("links.txt"));
  }

  @Test
  void tellsWhatHasMovedForGood() throws IOException {
    server.sending("/source", 301, "/new").with("/new", 200);

    Project.Answer answer = links();

    assertEquals(0, answer.status());
    assertTrue(answer.err().contains("hint: write `%s`".formatted(server.url("/new"))));
    assertEquals(
        HEAD
            + "%s 2026-11-22 2026-11-22 200 %s\n"
                .formatted(server.url("/source"), server.url("/new")),
        project.text("links.txt"));
  }

  @Test
  void theFileItWritesIsOneThatABuildReads() throws IOException {
    server.sending("/source", 302, "/new?a[]=b").with("/new?a%5B%5D=b", 200);
    links();

    Project.Answer check =
        project.run("check", "--project", project.folder().toString(), "--templates", "templates");

    assertTrue(project.text("links.txt").contains("/new?a%5B%5D=b"));
    assertFalse(check.err().contains("links.txt"), check.err());
    assertEquals(0, check.status());
  }

  @Test
  void saysThatThereIsNoNetworkAndWritesNothing() throws IOException {
    server.close();

    Project.Answer answer = links();

    assertEquals(3, answer.status());
    assertTrue(answer.err().startsWith("regesta: no host answered"), answer.err());
    assertFalse(project.files().contains("links.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pause=-1", "--hosts=0", "--timeout=0", "--as-of=May", "--pause=x"})
  void refusesWhatItCannotDo(String option) {
    assertEquals(2, links(option).status());
    assertEquals(List.of(), server.asked);
  }

  @Test
  void proposesCopiesAndWritesNothing() throws IOException {
    String question = "/api?url=%s&timestamp=20150601"
        .formatted(URLEncoder.encode(server.url("/source#p"), UTF_8));
    String copy = "https://web.archive.org/web/20150602000000/http://a.example/";
    server.with(
        question,
        200,
        Map.of(),
        "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\", \"url\":"
            + " \"%s\"}}}".formatted(copy));
    String before = project.text(SOURCE);

    Project.Answer answer = links("--archive", "--archive-service", server.url("/api"));

    assertEquals(0, answer.status(), answer.err());
    assertTrue(
        answer.out().contains("  archived: {url: \"%s\", date: 2015-06-02}\n".formatted(copy)));
    assertEquals(before, project.text(SOURCE));
    assertFalse(project.files().contains("links.txt"));
  }

  @Test
  void proposesNoCopyOlderThanTheSource() {
    server.with(
        "/api",
        200,
        Map.of(),
        "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"status\": \"200\", \"url\":"
            + " \"https://web.archive.org/web/20150430000000/http://a.example/\"}}}");

    Project.Answer answer = links("--archive", "--archive-service", server.url("/api"));

    assertEquals(1, answer.status());
    assertFalse(answer.out().contains("archived:"), answer.out());
  }

  @Test
  void saysThatTheArchiveIsOutOfReach() {
    server.close();

    assertEquals(3, links("--archive", "--archive-service", server.url("/api")).status());
  }
}
