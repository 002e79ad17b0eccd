package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import regesta.report.Colours;

/** A small content on the disk, and commands that a user runs on it. */
record Project(Path folder) {

  /** What a command printed, and its exit status. */
  record Answer(int status, String out, String err) {}

  /** A project with a source, an actor, a topic and an entry. */
  static Project in(Path folder) throws IOException {
    var project = new Project(folder);
    project.write("site.yaml", "title: T\ndescription: D\n");
    project.write(
        "sources/star-2015-06-01.md",
        "---\ntype: article-newspaper\ntitle: S\npublished: 2015-06-01\nurl: https://a.example/1\n---\n");
    project.write(
        "actors/gen-nakatani.md",
        "---\nname: Gen Nakatani\nnative-name: 中谷元\nkind: person\naliases: [Nakatani Gen]\n---\n");
    project.write("topics/guidelines.md", "---\ntitle: Guidelines\n---\n");
    project.write(
        "entries/2015/talks.md",
        "---\ntitle: Talks\ndate: 2015-05\nsources: star-2015-06-01\n---\nTalks [@star-2015-06-01].\n");
    return project;
  }

  Path content() {
    return folder.resolve("content");
  }

  void write(String path, String text) throws IOException {
    Path file = content().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String text(String path) throws IOException {
    return Files.readString(content().resolve(path));
  }

  SortedSet<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(content())) {
      var files = new TreeSet<String>();
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> files.add(content().relativize(path).toString().replace('\\', '/')));
      return files;
    }
  }

  /** Runs a command where nobody can be asked. */
  Answer run(String... arguments) {
    return run(Input.none(), arguments);
  }

  /** Runs a command on a terminal, where the user types lines and then ends the input. */
  Answer typing(String typed, String... arguments) {
    return run(Input.typed(new StringReader(typed)), arguments);
  }

  /** Runs a command to which another program sends a text. */
  Answer piping(String text, String... arguments) {
    return run(Input.piped(new StringReader(text)), arguments);
  }

  private Answer run(Input input, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--content", content().toString()));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = Main.run(
        all.toArray(String[]::new),
        input,
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        Colours.OFF);
    return new Answer(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Asserts that a check finds nothing wrong, with drafts and without. */
  void assertSound() {
    for (String drafts : List.of("", "--drafts")) {
      List<String> command = Stream.of("check", drafts, "--templates", "templates")
          .filter(word -> !word.isEmpty())
          .toList();
      Answer answer = run(command.toArray(String[]::new));
      assertEquals(0, answer.status(), answer.err());
      assertEquals("0 errors, 0 warnings\n", answer.out(), answer.err());
    }
  }
}
