package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.problem.Problem;
import regesta.report.Colours;
import regesta.resolve.Drafts;
import regesta.serve.Edition;
import regesta.serve.Preview;
import regesta.serve.PreviewLog;
import regesta.serve.RawClient;

/** Edits files of a chronology as editors do, and asks the preview for its pages. */
class SitePreviewIT {
  private static final String SETTINGS = "title: T\ndescription: D.\n";
  private static final String SOURCE = "---\ntype: report\ntitle: Paper\n---\n";
  private static final String ENTRY =
      "---\ntitle: %s\ndate: 2013\nsources: paper\n---\nText [@paper].\n";

  @TempDir
  private Path project = Path.of("");

  private final BlockingQueue<Edition> changes = new LinkedBlockingQueue<>();
  private Preview preview;
  private int port;

  @BeforeEach
  void start() throws IOException {
    project = project.toRealPath();
    write("site.yaml", SETTINGS);
    write("sources/paper.md", SOURCE);
    write("entries/a.md", ENTRY.formatted("First"));
    write("entries/b.md", ENTRY.formatted("Other").replace("\n---\nT", "\ndraft: true\n---\nT"));
    Path content = project.resolve("content");
    BuildOptions options = new BuildOptions(
        project,
        content,
        "content",
        Path.of("templates"),
        "templates",
        project.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING);
    preview = Preview.bind(0);
    port = URI.create(preview.address()).getPort();
    var source = new SitePreview(options.forPreview(preview.address()));
    preview.start(source, List.of(content), new PreviewLog() {
      @Override
      public void changed(Edition edition, Duration took) {
        changes.add(edition);
      }

      @Override
      public void failed(RuntimeException failure) {
        throw failure;
      }
    });
    assertEquals(List.of(), problems(changes.remove()));
  }

  @AfterEach
  void close() {
    preview.close();
  }

  private Path file(String path) {
    return project.resolve("content").resolve(path);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
  }

  /** Saves as careful editors do: at no moment is the file empty, or only half there. */
  private void save(String path, String text) throws IOException {
    Path next = file(path).resolveSibling(".next");
    Files.writeString(next, text);
    Files.move(next, file(path), StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> nextProblems() throws InterruptedException {
    Edition next = changes.poll(20, TimeUnit.SECONDS);
    return Optional.ofNullable(next).map(SitePreviewIT::problems).orElseThrow();
  }

  /** Takes note of editions until one has these problems; a slow machine may see some between. */
  private void waitFor(List<String> problems) throws InterruptedException {
    List<String> told = nextProblems();
    while (!told.equals(problems)) {
      told = nextProblems();
    }
  }

  private static List<String> problems(Edition edition) {
    return edition.problems().stream().map(Problem::at).map(Object::toString).toList();
  }

  private String get(String path) throws IOException {
    return RawClient.get(port, path);
  }

  @Test
  void draftsAreShownAndMarked() throws IOException {
    assertTrue(get("/entries/b.html").contains("class=\"label draft\""));
  }

  @Test
  void pagesNameTheirFiles() throws IOException {
    assertTrue(get("/entries/a.html").contains("<code>content/entries/a.md</code>"));
  }

  @Test
  void anEditIsShown() throws Exception {
    save("entries/a.md", ENTRY.formatted("Second"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/a.html").contains("<h1>Second</h1>"));
  }

  @Test
  void aMistakeIsToldAndTheLastGoodPageStays() throws Exception {
    save("entries/a.md", ENTRY.formatted("Second").replace("2013", "2013-9"));
    assertEquals(List.of("content/entries/a.md:3:12"), nextProblems());
    assertTrue(get("/entries/a.html").contains("<h1>First</h1>"));
    assertTrue(get("/_preview/problems").contains("content/entries/a.md:3:12"));
    save("entries/a.md", ENTRY.formatted("Second"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/a.html").contains("<h1>Second</h1>"));
  }

  /** As Vim saves: a probe, a backup, the new text, the backup removed; and a swap file beside. */
  @Test
  void anEditorMaySaveInItsOwnWay() throws Exception {
    write("entries/.a.md.swp", "swap");
    write("entries/4913", "");
    Files.delete(file("entries/4913"));
    Files.move(file("entries/a.md"), file("entries/a.md~"));
    write("entries/a.md", ENTRY.formatted("Second"));
    Files.delete(file("entries/a.md~"));
    waitFor(List.of());
    while (!get("/entries/a.html").contains("<h1>Second</h1>")) {
      waitFor(List.of());
    }
  }

  @Test
  void whatEditorsLeaveBehindIsNoChange() throws Exception {
    write("entries/a.md~", "a backup that stays");
    write("entries/#a.md#", "likewise");
    write("entries/.a.md.swp", "swap");
    save("entries/a.md", ENTRY.formatted("Second"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/a.html").contains("<h1>Second</h1>"));
    assertTrue(changes.isEmpty(), changes.toString());
  }

  @Test
  void aFileThatReplacesAnotherIsRead() throws Exception {
    Path next = file("entries/.a.md.tmp");
    Files.writeString(next, ENTRY.formatted("Firsx"));
    Files.setLastModifiedTime(next, Files.getLastModifiedTime(file("entries/a.md")));
    Files.move(next, file("entries/a.md"), StandardCopyOption.ATOMIC_MOVE);
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/a.html").contains("<h1>Firsx</h1>"));
  }

  @Test
  void aNewFolderIsFollowed() throws Exception {
    Path folder = Files.createDirectories(project.resolve("2013"));
    for (int i = 0; i < 20; i++) {
      String text = ENTRY.formatted("More " + i);
      Files.writeString(folder.resolve("more-%d.md".formatted(i)), text);
    }
    Files.move(folder, file("entries/2013"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/more-19.html").contains("<h1>More 19</h1>"));
    save("entries/2013/more-19.md", ENTRY.formatted("Changed"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/more-19.html").contains("<h1>Changed</h1>"));
  }

  @Test
  void renamedAndDeletedFilesAreFollowed() throws Exception {
    Files.move(file("entries/a.md"), file("entries/c.md"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/a.html").startsWith("HTTP/1.1 404"));
    assertTrue(get("/entries/c.html").contains("<h1>First</h1>"));
    Files.delete(file("sources/paper.md"));
    assertEquals(List.of("content/entries/b.md:4:10", "content/entries/c.md:4:10"), nextProblems());
    save("sources/paper.md", SOURCE);
    assertEquals(List.of(), nextProblems());
    Files.move(file("entries"), file("entries-before"));
    nextProblems();
    Files.move(file("entries-before"), file("entries"));
    waitFor(List.of());
    save("entries/c.md", ENTRY.formatted("Back again"));
    assertEquals(List.of(), nextProblems());
    assertTrue(get("/entries/c.html").contains("<h1>Back again</h1>"));
  }

  @Test
  void aFolderThatIsGoneIsToldAndFoundAgain() throws Exception {
    for (String path : List.of("entries/a.md", "entries/b.md", "sources/paper.md", "site.yaml")) {
      Files.delete(file(path));
    }
    for (String path : List.of("entries", "sources", "")) {
      Files.delete(file(path));
    }
    waitFor(List.of("content:1:1"));
    assertTrue(get("/entries/a.html").contains("<h1>First</h1>"));
    write("entries/a.md", ENTRY.formatted("New"));
    write("sources/paper.md", SOURCE);
    write("site.yaml", SETTINGS);
    waitFor(List.of());
    assertTrue(get("/entries/a.html").contains("<h1>New</h1>"));
  }

  @Test
  void nothingIsWritten() throws Exception {
    get("/");
    assertFalse(Files.exists(project.resolve("site")));
  }

  @Test
  void theCommandServesUntilItIsInterrupted() throws Exception {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] arguments = {
      "serve", "--port", "0", "--project", project.toString(), "--templates", "templates"
    };
    var status = new LinkedBlockingQueue<Integer>();
    var command = new Thread(() -> status.add(Main.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Colours.OFF)));
    command.start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!out.toString(StandardCharsets.UTF_8).contains("the site is at")
        && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(said.matches("(?s)0 errors, 0 warnings: made in \\d+ ms\n.*"), said);
    int taken = Integer.parseInt(said.replaceFirst("(?s).*localhost:(\\d+)/.*", "$1"));
    assertTrue(RawClient.get(taken, "/").contains("http://localhost:" + taken + "/"));
    command.interrupt();
    assertEquals(Optional.of(0), Optional.ofNullable(status.poll(20, TimeUnit.SECONDS)));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPortThatIsTakenIsAnsweredWithTheWayOut() {
    assertWrongUsage(String.valueOf(port), "another program uses it");
    assertWrongUsage("65536", "write a number from 0 to 65535");
  }

  private void assertWrongUsage(String given, String answer) {
    var err = new ByteArrayOutputStream();
    String[] arguments = {
      "serve", "--port", given, "--project", project.toString(), "--templates", "templates"
    };
    int status = Main.run(
        arguments, System.out, new PrintStream(err, true, StandardCharsets.UTF_8), Colours.OFF);
    assertEquals(2, status);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains(answer), err::toString);
  }
}
