package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.resolve.Drafts;

/**
 * Mistakes that cannot lie in a repository as files: too large, with names that not every machine
 * can store, links, and templates. The messages are compared with those in {@code made-mistakes}.
 */
class MadeMistakesIT {
  private static final Path EXPECTED = Path.of("src/test/resources/made-mistakes");
  private static final String SITE = """
      title: Moon landings
      description: Who reached the Moon, and when.
      base-url: https://moon.example/
      """;
  private static final String ENTRY = """
      ---
      title: The landing is made
      date: 1969-07-20
      sources: [nyt-1969-07-21]
      ---
      It landed [@nyt-1969-07-21].
      """;

  private Path project = Path.of("");

  @BeforeEach
  void makeProject(@TempDir Path folder) throws IOException {
    project = folder;
    write("content/site.yaml", SITE);
    write("content/sources/nyt-1969-07-21.md", "---\ntype: webpage\ntitle: Men walk\n---\n");
    write("content/entries/landing.md", ENTRY);
  }

  @Test
  void sizes() throws Exception {
    write("content/entries/empty.md", "");
    write("content/entries/book.md", ENTRY + "It landed. ".repeat(100_000));
    write("content/entries/long-fields.md", ENTRY.replace("made", "made ".repeat(20_000)));
    write("content/entries/long-line-is-well.md", ENTRY + "\n" + "It landed. ".repeat(25_000));
    write("content/entries/long-body.md", ENTRY + "It landed. ".repeat(30_000));
    write("content/entries/long-list.md", ENTRY + "\n" + "- It landed.\n".repeat(1_001));
    write("content/entries/many-signs.md", ENTRY + "\n" + "a'".repeat(4_001));
    write("content/entries/deep.md", ENTRY + "> ".repeat(10_000));
    make("content/images/large.png", 20_000_001);
    make("content/images/just.png", 20_000_000);
    assertProblems("sizes", Path.of("templates"));
  }

  /** A file with a hole takes no room on the disk. */
  private void make(String path, long size) throws IOException {
    write(path, "");
    try (var file = new RandomAccessFile(project.resolve(path).toFile(), "rw")) {
      file.setLength(size);
    }
  }

  /** Names that a reader on another system could not store, and what is no file. */
  @Test
  void namesOfDevices() throws Exception {
    write("content/entries/con.md", ENTRY);
    write("content/entries/aux/landing-2.md", ENTRY);
    write("content/entries/com10.md", ENTRY);
    write("content/entries/other-name.md", ENTRY.replace("date:", "aliases: [lpt1]\ndate:"));
    write("content/images/NUL.png", "");
    write("content/images/what?.png", "");
    write("content/images/gpj.\u202egnp.png", "");
    write("content/images/dot./map.png", "");
    write("content/images/map \"1\" <b>.png", "");
    Path pipe = project.resolve("content/images/pipe.png");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertProblems("names-of-devices", Path.of("templates"));
  }

  @Test
  void links() throws Exception {
    Files.createSymbolicLink(project.resolve("content/entries/out.md"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(project.resolve("content/entries/nowhere.md"), Path.of("none.md"));
    Files.createSymbolicLink(project.resolve("content/entries/loop"), Path.of(".."));
    Process made =
        new ProcessBuilder("mkfifo", project.resolve("content/entries/pipe.md").toString()).start();
    assertEquals(0, made.waitFor());
    assertProblems("links", Path.of("templates"));
  }

  @Test
  void aMistakeInATemplate() throws Exception {
    copyTemplates();
    write("templates/entry.ftlh", "${entry.titel}\n");
    write("templates/note.ftl", "${entry.title}\n");
    assertProblems("template", project.resolve("templates"));
  }

  @Test
  void wordsThatNoBundleHas() throws Exception {
    copyTemplates();
    Path words = project.resolve("templates/messages.properties");
    Files.writeString(
        words,
        Files.readString(words).replaceFirst("(?m)^month\\.7\\b.*$|^date\\.[^=\\s]+.*$", ""));
    assertProblems("words", project.resolve("templates"));
  }

  /** Parts of a long list are named before any page is asked for. */
  @Test
  void wordsForPartsThatNoBundleHas() throws Exception {
    copyTemplates();
    Path words = project.resolve("templates/messages.properties");
    Files.writeString(
        words, Files.readString(words).replaceFirst("(?m)^date\\.month\\.7\\s*=.*$", ""));
    for (int i = 0; i < 301; i++) {
      write("content/entries/landing-%03d.md".formatted(i), ENTRY);
    }
    assertProblems("words-for-parts", project.resolve("templates"));
  }

  /** Names that some file systems cannot store, or take for one: only the parser sees them. */
  @Test
  void names() throws IOException {
    List<String> paths = List.of(
        "entries/caf\u00e9.md",
        "entries/cafe\u0301-2.md",
        "entries/\u6708\u9762\u7740\u9678.md",
        "entries/land\u0456ng.md",
        "entries/land\u200bing-2.md",
        "entries/landing.md",
        "entries/Landing.md",
        "entries/what?.md");
    List<SourceFile> files = Stream.concat(
            paths.stream().map(path -> new SourceFile("content", path, ENTRY)),
            Stream.of(new SourceFile("content", "site.yaml", SITE)))
        .toList();
    var problems = new Problems();
    ContentParser.parse(files, java.util.Set.of(), Optional.empty(), problems);
    compare("names", problems.sorted());
  }

  private void assertProblems(String name, Path templates) throws Exception {
    BuildReport report = SiteBuilder.check(new BuildOptions(
        project,
        project.resolve("content"),
        "content",
        templates,
        "templates",
        project.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
    compare(name, report.problems());
  }

  private static void compare(String name, List<Problem> problems) throws IOException {
    Path golden = EXPECTED.resolve(name).resolve("problems.txt");
    String told = problems.stream()
        .map(Problem::format)
        .map(text ->
            text.lines().map(MadeMistakesIT::cut).collect(Collectors.joining("\n", "", "\n")))
        .collect(Collectors.joining());
    if (Boolean.getBoolean("update.fixtures")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, told);
    }
    assertEquals(Files.readString(golden), told);
  }

  /** Lines as long as the mistake in them are cut in the golden file. */
  private static String cut(String line) {
    return line.length() <= 240 ? line : line.substring(0, 240) + " (cut)";
  }

  private void copyTemplates() throws IOException {
    Path from = Path.of("templates");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = project.resolve("templates").resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
