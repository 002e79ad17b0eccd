package regesta;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were made to keep a parser busy for ever, to exhaust its stack or the memory, or to
 * lead it astray: the build ends in time, with a problem in the file or with a site.
 */
class HostileFilesIT {
  private static final String ENTRY =
      "---\ntitle: T\ndate: 2015-05\nsources: star-2015-06-01\n---\nText [@star-2015-06-01].\n\n";
  private static final Pattern ERROR = Pattern.compile(
      "^(?:.*/)?content/(\\S.*?):\\d+:\\d+: error: .* \\[([a-z-]+)]$", Pattern.MULTILINE);

  private Project project = new Project(Path.of(""));

  @BeforeEach
  void makeProject(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
  }

  /** The names of the errors of each file. */
  private static Map<String, String> errors(HostileBuild build) {
    assertTrue(build.status() <= 1, build::answer);
    var errors = new TreeMap<String, String>();
    Matcher error = ERROR.matcher(build.answer());
    while (error.find()) {
      errors.putIfAbsent(error.group(1), error.group(2));
    }
    return errors;
  }

  /** What a text repeats: as often as the limits allow, and as often as fits into a file. */
  private static final List<String> REPEATED = List.of("""
      [ ] ![ ]( [^ [a]( [a](<b [a](b" [a] [a][b] [[a]] [@a] [@a; [*a](b *a a* **a_ *_ `a ``` < <!-- <?
      <a_href=" & &#x " a' ( {{ {% | a|b http:// a@b.c \\ ! ~~~ - + 1. > [a](#b) a>
      """.strip().split("\\s+"));

  @Test
  void nothingIsRepeatedTooOften() throws Exception {
    for (int i = 0; i < REPEATED.size(); i++) {
      String unit = REPEATED.get(i) + (i % 2 == 0 ? "" : " ");
      String paragraph = unit.repeat(3_900 / unit.length()) + "\n\n";
      project.write("entries/just-%s.md".formatted(i), ENTRY + paragraph.repeat(10));
      String line = "a " + unit.repeat(20) + "\n";
      project.write("entries/lines-%s.md".formatted(i), ENTRY + line.repeat(190));
      project.write("entries/far-%s.md".formatted(i), ENTRY + unit.repeat(290_000 / unit.length()));
      project.write(
          "actors/name-%s.md".formatted(i), "---\nname: " + unit.repeat(10_000 / unit.length()));
    }
    Map<String, String> errors = errors(HostileBuild.run(project.folder(), "check"));
    long tooMany = errors.entrySet().stream()
        .filter(error -> error.getKey().startsWith("entries/far-"))
        .filter(error -> Set.of("too-long", "too-deep").contains(error.getValue()))
        .count();
    assertTrue(tooMany > 30, errors::toString);
  }

  /** Ten thousand of each within one another. */
  @Test
  void nothingLiesTooDeep() throws Exception {
    int deep = 10_000;
    List<String> open = List.of("> ", "- ", "1. ", "*a ", "**a ", "[", "![", "[^a]: ");
    for (int i = 0; i < open.size(); i++) {
      project.write("entries/deep-%s.md".formatted(i), ENTRY + open.get(i).repeat(deep) + "a");
    }
    project.write(
        "entries/steps.md",
        ENTRY
            + IntStream.range(0, 500)
                .mapToObj(step -> " ".repeat(2 * step) + "- a\n\n")
                .collect(joining()));
    project.write("entries/closed.md", ENTRY + "[".repeat(deep) + "a" + "](b)".repeat(deep));
    project.write(
        "entries/notes.md",
        ENTRY + "[^0]\n\n"
            + IntStream.range(0, deep)
                .mapToObj(note -> "[^%s]: [^%s]\n\n".formatted(note, note + 1))
                .collect(joining()));
    project.write("entries/table.md", ENTRY + "|a".repeat(deep) + "\n" + "|-".repeat(deep) + "\n");
    List<String> fields = List.of("[", "{a: ", "- ", "? ", "a:\n", "[a, ", "{? ", "&a [", "!a [");
    for (int i = 0; i < fields.size(); i++) {
      project.write(
          "entries/fields-%s.md".formatted(i),
          "---\ntitle: T\nplace: " + fields.get(i).repeat(deep));
    }
    project.write(
        "entries/blocks.md",
        "---\n"
            + IntStream.range(0, 300)
                .mapToObj(step -> " ".repeat(step) + "a:\n")
                .collect(joining()) + "---\n");
    project.write(
        "entries/bomb.md",
        "---\na: &a [x]\n"
            + IntStream.range(0, 26)
                .mapToObj(i -> "%1$s: &%1$s [%2$s]\n"
                    .formatted(
                        "b" + i,
                        String.join(
                            ",", Collections.nCopies(9, "*" + (i == 0 ? "a" : "b" + (i - 1))))))
                .collect(joining())
            + "---\n");
    Map<String, String> errors = errors(HostileBuild.run(project.folder(), "check"));
    var told = new TreeSet<>(project.files());
    told.removeIf(file -> !file.startsWith("entries/") || errors.containsKey(file));
    // A table is as wide as it likes, and signs without a partner are text, of which is warned.
    assertEquals(Set.of("entries/2015/talks.md", "entries/table.md"), told);
  }

  @Test
  void nothingIsTooLarge() throws Exception {
    make("entries/large.md", 100_000_000);
    make("images/large.png", 100_000_000);
    make("site.yaml.md", 100_000_000);
    make("links.txt", 100_000_000);
    project.write("entries/column.md", ENTRY.replace("Text", "x".repeat(1_000_000)));
    project.write("entries/columns.md", ENTRY.replace("Text", "x ".repeat(140_000)));
    project.write("entries/title.md", ENTRY.replace("title: T", "title: " + "x".repeat(60_000)));
    project.write("sources/markers.md", "<<<<<<< \n=======\n".repeat(50_000));
    project.write("topics/lines.md", "---\n" + "\n".repeat(900_000));
    Map<String, String> errors = errors(HostileBuild.run(project.folder(), "check"));
    assertEquals(
        Map.of(
            "entries/large.md", "large-file",
            "images/large.png", "large-file",
            "site.yaml.md", "large-file",
            "links.txt", "large-file",
            "entries/column.md", "large-file",
            "sources/markers.md", "too-long",
            "topics/lines.md", "front-matter"),
        errors);
  }

  private void make(String path, long size) throws IOException {
    project.write(path, "");
    try (var file = new RandomAccessFile(project.content().resolve(path).toFile(), "rw")) {
      file.setLength(size);
    }
  }

  @Test
  void noPathLeadsAstray() throws Exception {
    Path content = project.content();
    Files.createDirectories(content.resolve("images"));
    Files.createSymbolicLink(content.resolve("entries/zero.md"), Path.of("/dev/zero"));
    Files.createSymbolicLink(content.resolve("images/zero.png"), Path.of("/dev/zero"));
    Files.createSymbolicLink(content.resolve("entries/out.md"), Path.of("/etc/hostname"));
    Files.createSymbolicLink(content.resolve("entries/up"), Path.of(".."));
    Files.createSymbolicLink(content.resolve("entries/self.md"), Path.of("self.md"));
    Files.createSymbolicLink(content.resolve("images/root"), Path.of("/"));
    pipe(content.resolve("entries/pipe.md"));
    pipe(content.resolve("images/pipe.png"));
    pipe(content.resolve("links.txt"));
    project.write("entries/Summit.md", ENTRY);
    project.write("entries/summit.md", ENTRY);
    project.write("images/a.png", "");
    project.write("images/A.png", "");
    project.write("entries/caf\u00e9.md", ENTRY);
    project.write("entries/cafe\u0301.md", ENTRY);
    project.write("entries/com1.md", ENTRY);
    project.write("a/".repeat(200) + "deep.md", ENTRY);
    Map<String, String> errors = errors(HostileBuild.run(project.folder(), "check"));
    assertEquals(
        new TreeMap<>(Map.ofEntries(
            Map.entry("a/".repeat(32) + "a", "unreadable-file"),
            Map.entry("entries/Summit.md", "bad-file-name"),
            Map.entry("entries/caf\u00e9.md", "bad-file-name"),
            Map.entry("entries/cafe\u0301.md", "bad-file-name"),
            Map.entry("entries/com1.md", "bad-file-name"),
            Map.entry("images/a.png", "like-names"),
            Map.entry("entries/zero.md", "symbolic-link"),
            Map.entry("images/zero.png", "symbolic-link"),
            Map.entry("entries/out.md", "symbolic-link"),
            Map.entry("entries/up", "symbolic-link"),
            Map.entry("entries/self.md", "symbolic-link"),
            Map.entry("images/root", "symbolic-link"),
            Map.entry("entries/pipe.md", "unreadable-file"),
            Map.entry("images/pipe.png", "unreadable-file"),
            Map.entry("links.txt", "unreadable-file"))),
        errors);
  }

  private static void pipe(Path path) throws IOException, InterruptedException {
    assertEquals(0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
  }

  /** A device itself, not a link to one: only the superuser can make it. */
  @Test
  void noDeviceIsRead() throws Exception {
    Files.createDirectories(project.content().resolve("images"));
    for (String path : List.of("entries/zero.md", "images/zero.png")) {
      Process made = new ProcessBuilder(
              "mknod", project.content().resolve(path).toString(), "c", "1", "5")
          .start();
      assumeTrue(made.waitFor() == 0, "only the superuser can make devices");
    }
    assertEquals(
        Map.of("entries/zero.md", "unreadable-file", "images/zero.png", "unreadable-file"),
        errors(HostileBuild.run(project.folder(), "check")));
  }

  @Test
  void whatCannotBeOpenedIsTold() throws Exception {
    for (String path : List.of("entries/closed.md", "images/closed.png")) {
      project.write(path, ENTRY);
      Path file = project.content().resolve(path);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      assumeFalse(Files.isReadable(file), "the superuser can read everything");
    }
    assertEquals(
        Map.of("entries/closed.md", "unreadable-file", "images/closed.png", "unreadable-file"),
        errors(HostileBuild.run(project.folder(), "check")));
  }
}
