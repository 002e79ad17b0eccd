package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.model.LongFile;
import regesta.model.Rendering;
import regesta.model.Site;

/** Small sites for tests, and the look at what is on disk of them. */
final class SampleSites {
  private SampleSites() {}

  /** A site of 120 pages, of which every second one is the same for all {@code name}s. */
  static Map<String, String> pages(String name) {
    Map<String, String> pages = IntStream.range(0, 120)
        .boxed()
        .collect(Collectors.toMap(
            i -> "entries/%s/%s.%s".formatted(i % 7, i, i % 3 == 0 ? "json" : "html"),
            i -> "page %s of %s\n".formatted(i, i % 2 == 0 ? name : "all").repeat(200)));
    pages.put("only-in-%s.html".formatted(name), name);
    return pages;
  }

  static Site site(Map<String, String> pages) {
    SortedMap<String, Rendering> files = new TreeMap<>();
    pages.forEach((path, text) -> files.put(path, file(path, text)));
    return new Site(files);
  }

  /** JSON is written bit by bit. */
  private static Rendering file(String path, String text) {
    return path.endsWith(".json")
        ? new LongFile(writer -> writer.write(text))
        : () -> text.getBytes(UTF_8);
  }

  /** The text of every file below a folder but dot files, by path; empty if there is none. */
  static Map<String, String> pagesIn(Path folder) throws IOException {
    var pages = new TreeMap<String, String>();
    for (String path : filesIn(folder)) {
      if (!path.startsWith(".")) {
        pages.put(path, Files.readString(folder.resolve(path)));
      }
    }
    return pages;
  }

  static List<String> filesIn(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The names of what lies in a folder. */
  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
