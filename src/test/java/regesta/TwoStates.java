package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import regesta.report.Colours;

/**
 * A small project whose content is in one of two states, and the site of each; no page of one is a
 * page of the other, while images and style sheets are.
 */
final class TwoStates {
  private static final Path MODEL = Path.of("src/test/resources/sites/image/content");

  private final Path folder;
  private final Map<String, String> first;
  private final Map<String, String> second;

  private TwoStates(Path folder, Map<String, String> first, Map<String, String> second) {
    this.folder = folder;
    this.first = first;
    this.second = second;
  }

  /** The project in a folder that exists; its site is the first one. */
  static TwoStates in(Path folder) throws IOException {
    copy(MODEL, folder.resolve("content"));
    Files.createDirectories(folder.resolve("target"));
    var states = new TwoStates(folder, Map.of(), Map.of());
    states.become(false);
    Map<String, String> second = states.siteOfBuild();
    states.become(true);
    return new TwoStates(folder, states.siteOfBuild(), second);
  }

  private Map<String, String> siteOfBuild() throws IOException {
    RealCommand.Answer built = buildHere();
    assertEquals(0, built.status(), built.err());
    return filesOf(site());
  }

  Path folder() {
    return folder;
  }

  Path site() {
    return folder.resolve("site");
  }

  /** The site of a state. */
  Map<String, String> site(boolean isFirst) {
    return isFirst ? first : second;
  }

  /** Brings the content into a state. */
  void become(boolean isFirst) throws IOException {
    Path settings = folder.resolve("content/site.yaml");
    String others = Files.readString(MODEL.resolve("site.yaml")).replaceAll("(?m)^title:.*\n", "");
    Files.writeString(settings, "title: %s\n".formatted(isFirst ? "First" : "Second") + others);
  }

  /** The words of the command that builds the project. */
  List<String> build() {
    return RealCommand.words(arguments());
  }

  /** Builds within this process. */
  RealCommand.Answer buildHere() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = Main.run(
        arguments(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Colours.OFF);
    return new RealCommand.Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  String[] arguments() {
    return new String[] {
      "build",
      "--no-history",
      "--project",
      folder.toString(),
      "--templates",
      Path.of("templates").toAbsolutePath().toString()
    };
  }

  /** Every file below a folder by its path, each byte as a character. */
  static Map<String, String> filesOf(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  /** The names of what lies in a folder. */
  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(path);
      }
    }
  }
}
