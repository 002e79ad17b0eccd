package regesta.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** Asks a preview over real sockets. What the site is, the test says. */
class PreviewHttpIT {
  private static final SourceFile FILE =
      new SourceFile("content", "entries/a.md", "---\ntitle: <a> & b\n---\n");
  private static final Problem ERROR = Problem.error(
          "wrong-value", FILE.at(11, 3), "the title `<a>` is wrong")
      .withHint("write `a`");
  private static final Problem WARNING = Problem.warning("loose-mark", FILE.at(11, 3), "it is odd");

  @TempDir
  private Path folder = Path.of("");

  private final BlockingQueue<Edition> changes = new LinkedBlockingQueue<>();
  private Preview preview;
  private int port;
  private volatile Edition edition = edition(site("first"));

  @BeforeEach
  void bind() throws IOException {
    folder = folder.toRealPath();
    preview = Preview.bind(0);
    port = URI.create(preview.address()).getPort();
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private void start() {
    preview.start(new Shown(), List.of(folder), new PreviewLog() {
      @Override
      public void changed(Edition changed, Duration took) {
        changes.add(changed);
      }

      @Override
      public void failed(RuntimeException failure) {
        throw failure;
      }
    });
    changes.remove();
  }

  /** The edition that is to be shown, whatever the files are. */
  private final class Shown implements SiteSource {
    @Override
    public Edition edition(Set<Path> touched) {
      return edition;
    }

    @Override
    public SiteSource afresh() {
      return this;
    }
  }

  /** Shows another edition, as if a file had been saved. */
  private void show(Edition next) throws Exception {
    edition = next;
    Files.writeString(folder.resolve("touched.md"), "now");
    assertEquals(next, changes.poll(20, TimeUnit.SECONDS));
  }

  private static Edition edition(Map<String, Rendering> files, Problem... problems) {
    return new Edition(new Site(new TreeMap<>(files)), List.of(problems));
  }

  private static Map<String, Rendering> site(String text) {
    return Map.of(
        "index.html",
        page("home " + text),
        "404.html",
        page("unknown"),
        "entries/a.html",
        page("a " + text),
        "years/index.html",
        page("years"),
        "assets/style.css",
        () -> "a {}".getBytes(UTF_8),
        "images/a b.png",
        () -> new byte[] {1, 2},
        "images/gone.png",
        () -> {
          throw new UncheckedIOException(new NoSuchFileException("gone.png"));
        },
        "index.json",
        () -> "{}".getBytes(UTF_8));
  }

  private static Rendering page(String text) {
    return () -> "<!doctype html><body><p>%s</p></body></html>".formatted(text).getBytes(UTF_8);
  }

  private String get(String path) throws IOException {
    return RawClient.get(port, path);
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n") + 4);
  }

  private static Document html(String answer) {
    return Jsoup.parse(body(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, text/html; charset=utf-8",
    "/index.html?a=b, 200, text/html; charset=utf-8",
    "/years/, 200, text/html; charset=utf-8",
    "/entries/a.html, 200, text/html; charset=utf-8",
    "/assets/style.css, 200, text/css; charset=utf-8",
    "/index.json, 200, application/json",
    "/images/a%20b.png, 200, image/png",
    "/images/gone.png, 404, text/plain; charset=utf-8",
    "/_preview/preview.js, 200, text/javascript; charset=utf-8",
    "/_preview/preview.css, 200, text/css; charset=utf-8",
    "/_preview/, 404, text/html; charset=utf-8",
    "/entries/, 404, text/html; charset=utf-8",
    "/nothing, 404, text/html; charset=utf-8"
  })
  void answersAsAHostOfStaticPagesDoes(String path, int status, String type) throws IOException {
    start();
    String answer = get(path);
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    assertTrue(answer.contains("Content-type: " + type + "\r\n"), answer);
    assertTrue(answer.contains("Cache-control: no-store\r\n"), answer);
    assertTrue(answer.contains("X-content-type-options: nosniff\r\n"), answer);
  }

  @Test
  void leadsFromAFolderToItsPage() throws IOException {
    start();
    String answer = get("/years");
    assertTrue(answer.startsWith("HTTP/1.1 302"), answer);
    assertTrue(answer.contains("Location: /years/\r\n"), answer);
  }

  @Test
  void addsItsScriptToPagesAlone() throws IOException {
    start();
    String page = body(get("/entries/a.html"));
    assertTrue(
        page.matches("(?s).*<p>a first</p><script src=\"/_preview/preview.js\""
            + " data-pages=\"\\w+-1\"></script>\n</body></html>"),
        page);
    assertTrue(body(get("/nothing")).contains("preview.js"));
    assertEquals("a {}", body(get("/assets/style.css")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "HEADS"})
  void canOnlyBeRead(String method) throws IOException {
    start();
    String answer =
        RawClient.ask(port, "%s / HTTP/1.1\r\nHost: localhost:%d\r\n".formatted(method, port));
    assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    assertTrue(answer.contains("Allow: GET, HEAD"), answer);
  }

  @Test
  void answersHeadWithoutABody() throws IOException {
    start();
    String answer =
        RawClient.ask(port, "HEAD / HTTP/1.1\r\nHost: localhost:%d\r\n".formatted(port));
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("Content-length: " + body(get("/")).length()), answer);
    assertEquals("", body(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../touched.md",
        "/entries/../../touched.md",
        "/%2e%2e/touched.md",
        "/..%2ftouched.md",
        "/%252e%252e/touched.md",
        "/..%5ctouched.md",
        "/..\\touched.md",
        "/./touched.md",
        "//touched.md",
        "/touched.md%00.html",
        "/touched.md\0.html",
        "/%25252e%25252e/touched.md",
        "/..%5c..%5ctouched.md",
        "/%5c%5chost/touched.md",
        "/C:/touched.md",
        "/%c0%ae%c0%ae/touched.md",
        "http://elsewhere.example/../touched.md",
        "/etc/passwd",
        "file:///etc/passwd",
        "*",
        "touched.md"
      })
  void nothingLeadsOutOfTheSite(String path) throws IOException {
    Files.writeString(folder.resolve("touched.md"), "the secret");
    start();
    String answer = get(path);
    assertFalse(answer.contains("the secret") || answer.contains("root:"), answer);
    boolean home = answer.contains("home first") && path.startsWith("//");
    assertTrue(home || answer.matches("(?s)HTTP/1.1 40[04].*"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: localhost.evil.example:PORT",
        "Host: localhost",
        "Host: localhost:1",
        "Host: localhost:PORT\r\nHost: evil.example",
        "Host: localhost:PORT\r\nOrigin: http://evil.example",
        "Host: localhost:PORT\r\nOrigin: https://localhost:PORT",
        "Host: localhost:PORT\r\nOrigin: null",
        "Accept: text/html"
      })
  void otherSitesAreRefused(String headers) throws IOException {
    start();
    for (String path : List.of("/", "/_preview/problems", "/_preview/events")) {
      String answer = RawClient.ask(
          port,
          "GET %s HTTP/1.1\r\n%s\r\n"
              .formatted(path, headers.replace("PORT", String.valueOf(port))));
      assertTrue(answer.matches("(?s)HTTP/1.1 40[03].*"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: localhost:PORT",
        "Host: LOCALHOST:PORT",
        "Host: 127.0.0.1:PORT",
        "Host: [::1]:PORT",
        "Host: localhost:PORT\r\nOrigin: http://localhost:PORT"
      })
  void thisMachineIsAdmitted(String headers) throws IOException {
    start();
    String answer = RawClient.ask(
        port, "GET / HTTP/1.1\r\n%s\r\n".formatted(headers.replace("PORT", "" + port)));
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }

  @Test
  void slowClientsKeepNobodyWaiting() throws IOException {
    start();
    try (RawClient slow = RawClient.connect(port);
        RawClient listener = RawClient.listen(port)) {
      slow.send("GET /entries/a.html HTTP/1.1\r\nHost: local");
      listener.news();
      assertTrue(get("/").contains("home first"));
      slow.send("host:%d\r\nConnection: close\r\n\r\n".formatted(port));
      assertTrue(slow.rest().contains("a first"));
    }
  }

  @Test
  void tellsOfEveryChangeAndOfNothingElse() throws Exception {
    start();
    try (RawClient listener = RawClient.listen(port)) {
      String first = listener.news();
      Files.writeString(folder.resolve("swap"), "nothing that the site is made of");
      show(edition(site("second"), WARNING));
      String second = listener.news();
      assertTrue(second.startsWith(first.replaceFirst("1 .*", "2 ")), first + " " + second);
      assertTrue(get("/").contains("home second"));
    }
  }

  @Test
  void errorsLeaveTheSiteAsItWas() throws Exception {
    start();
    show(edition(site("broken"), ERROR));
    assertTrue(get("/").contains("home first"));
    Document overlay = html(get("/_preview/problems"));
    assertEquals("content/entries/a.md:2:8", overlay.select(".place").text());
    assertEquals(
        "error: the title <a> is wrong [wrong-value]",
        overlay.select("li p").get(1).text());
    assertEquals("hint: write a", overlay.select(".hint").text());
    assertEquals("2 title: <a> & b", overlay.select("pre").text());
    assertEquals("<a>", overlay.select("mark").text());
    show(edition(site("mended")));
    assertTrue(get("/").contains("home mended"));
    assertEquals("", body(get("/_preview/problems")));
  }

  @Test
  void aFirstStartWithErrorsListsThem() throws Exception {
    edition = edition(Map.of(), ERROR, WARNING);
    start();
    String answer = get("/entries/a.html");
    assertTrue(answer.startsWith("HTTP/1.1 503"), answer);
    assertEquals("1 error, 1 warning", html(answer).select("h1").text());
    assertEquals(2, html(answer).select("li").size());
    assertTrue(answer.contains("data-reports="), answer);
    show(edition(site("mended")));
    assertTrue(get("/entries/a.html").contains("a mended"));
  }

  @Test
  void aPageThatFailsIsShownAsItWasBefore() throws Exception {
    start();
    get("/entries/a.html");
    Rendering failing = () -> {
      throw new PageFailure(ERROR);
    };
    Map<String, Rendering> files = new TreeMap<>(site("second"));
    files.put("entries/a.html", failing);
    files.put("entries/new.html", failing);
    show(edition(files));
    try (RawClient listener = RawClient.listen(port)) {
      String before = listener.news();
      assertTrue(get("/entries/a.html").contains("a first"));
      assertNotEquals(before, listener.news());
    }
    assertTrue(get("/_preview/problems").contains("wrong-value"));
    assertTrue(get("/").contains("home second"));
    assertTrue(get("/entries/new.html").contains("1 error"));
  }

  @Test
  void aPortIsTakenOnlyOnceAndGivenBack() throws IOException {
    start();
    assertThrows(BindException.class, () -> Preview.bind(port));
    preview.close();
    preview = Preview.bind(port);
    assertEquals(Optional.of(port), Optional.of(URI.create(preview.address()).getPort()));
  }
}
