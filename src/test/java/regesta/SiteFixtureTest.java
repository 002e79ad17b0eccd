package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.problem.Problem;
import regesta.resolve.Drafts;

/**
 * Builds each site under {@code src/test/resources/sites} and compares what it produces with the
 * {@code expected} folder beside its {@code content}: the problems ({@code problems.txt}), the
 * paths of all files ({@code files.txt}), and the pages that lie there. A case has templates of its
 * own where templates are what it is about.
 *
 * <p>Run with {@code -Dupdate.fixtures=true} to rewrite the expectations, then review the diff. A
 * page is watched from then on if an empty file of its name is put there.
 */
@Execution(ExecutionMode.CONCURRENT)
class SiteFixtureTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final String PROBLEMS = "problems.txt";
  private static final String FILES = "files.txt";

  static Stream<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void buildsAsExpected(String name, @TempDir Path folder) throws Exception {
    Path site = SITES.resolve(name);
    Path output = folder.resolve("site");
    BuildReport report = TestBuild.of(options(site, output));
    SortedMap<String, String> built = texts(output);
    var paths = String.join("\n", built.keySet()) + (built.isEmpty() ? "" : "\n");
    built.put(FILES, paths);
    built.put(
        PROBLEMS, report.problems().stream().map(Problem::format).collect(Collectors.joining()));

    Path expected = site.resolve("expected");
    Files.createDirectories(expected);
    SortedMap<String, String> watched = texts(expected);
    watched.putIfAbsent(FILES, "");
    watched.putIfAbsent(PROBLEMS, "");
    built.keySet().retainAll(watched.keySet());
    if (Boolean.getBoolean("update.fixtures")) {
      for (var text : built.entrySet()) {
        Files.writeString(expected.resolve(text.getKey()), text.getValue());
      }
      return;
    }
    assertEquals(join(watched), join(built));
  }

  private static BuildOptions options(Path site, Path output) {
    Path own = site.resolve("templates");
    return new BuildOptions(
        site,
        site.resolve("content"),
        "content",
        Files.exists(own) ? own : Path.of("templates"),
        "templates",
        output,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.of(site.resolve("source-texts")).filter(Files::exists),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING);
  }

  /** Every text under a folder, by its path; of images the path alone, and of assets nothing. */
  private static SortedMap<String, String> texts(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith("assets/")) {
          texts.put(name, name.startsWith("images/") ? "" : Files.readString(path));
        }
      }
    }
    return texts;
  }

  private static String join(SortedMap<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> "=== " + text.getKey() + "\n" + text.getValue())
        .collect(Collectors.joining("\n"));
  }
}
