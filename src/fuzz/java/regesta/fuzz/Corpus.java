package regesta.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a fuzzer begins with: the files of the chronology and of the fixtures. */
final class Corpus {
  private static final int LONGEST = 6_000;
  private static final Pattern TEXT = Pattern.compile("content/.*\\.(?:md|yaml|txt)$");
  private static final Pattern VALUE = Pattern.compile("(?m)^[ -]*[a-z-]+: *['\"]?(.*?)['\"]?$");
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

  private static final String HEAD = """
      ---
      title: 'Say "x" & <b>y</b>'
      date: 2013-10-03~
      place: 'At "x" <i>'
      sources: [{source: known, quotes: [{at: 'p. "3"', text: 'a "b" <c>'}]}]
      variants: [{date: 2013, sources: known, claim: 'Say "x" [@known].'}]
      ---
      """;

  /** Forms that the files use seldom, and what a page would break by. */
  private static final List<String> BODIES = List.of("""
      [a](actor:known "t") [b](https://a.example/?q=1#x 'say "x"') [c](mailto:a@b.example 'a "b"')
      <https://a.example> <a@b.example> [d](#heading) ![e "f"](images/map.png 'By "x" <y>') [g][r]

      ## Heading <script> "x"

      [r]: https://a.example 'say "x" <b>'
      """, """
      One [@known, p. "3" <b>; @known] two [@known, <script>].

      | "a" | <b> |
      |-----|:---:|
      | [@known] | \\| |

      > - `code "x" </code>` **b** *i*[^1] \\* \\[ &quot; &lt;

      [^1]: note [@known] "x"
      """);

  private Corpus() {}

  /** What the inputs of a target are made of. */
  enum Inputs {
    FILES,
    DATES,
    BODIES
  }

  /** Writes a file for each input to begin with. */
  static void write(Inputs inputs, Path folder) throws IOException {
    Files.createDirectories(folder);
    Function<Path, Stream<String>> of = switch (inputs) {
      case FILES -> file -> asInput(file).stream();
      case DATES -> file -> VALUE.matcher(text(file)).results().map(found -> found.group(1));
      case BODIES -> file -> Stream.of(FRONT_MATTER.matcher(text(file)).replaceFirst(""));
    };
    Set<String> seeds = files(inputs).stream()
        .flatMap(of)
        .filter(seed -> seed.length() < (inputs == Inputs.DATES ? 60 : LONGEST))
        .collect(Collectors.toCollection(TreeSet::new));
    if (inputs != Inputs.DATES) {
      BODIES.forEach(body -> seeds.add(inputs == Inputs.FILES ? "e" + HEAD + body : body));
    }
    int number = 0;
    for (String seed : seeds) {
      Files.writeString(folder.resolve("seed-" + number++), seed);
    }
  }

  private static List<Path> files(Inputs inputs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(Path.of("content"), Path.of("src/test/resources/sites"))) {
      try (Stream<Path> found = Files.walk(root)) {
        List<Path> texts = found
            .filter(Files::isRegularFile)
            .filter(file -> TEXT.matcher(file.toString().replace('\\', '/')).find())
            .sorted()
            .toList();
        // Files of one kind are much alike, and each takes its time at the start.
        int step = root.startsWith("content") ? 12 : inputs == Inputs.FILES ? 2 : 1;
        for (int i = 0; i < texts.size(); i += step) {
          files.add(texts.get(i));
        }
      }
    }
    return files;
  }

  private static Optional<String> asInput(Path file) {
    String path = file.toString().replace('\\', '/');
    return SmallSite.PATHS.entrySet().stream()
        .filter(place -> sameKind(path, place.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(kind -> kind + text(file));
  }

  private static boolean sameKind(String path, String fuzzed) {
    int slash = fuzzed.indexOf('/');
    return slash < 0
        ? path.endsWith("/" + fuzzed)
        : path.contains("content/" + fuzzed.substring(0, slash + 1)) && path.endsWith(".md");
  }

  /** The text; one in another encoding loses what is no UTF-8. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
