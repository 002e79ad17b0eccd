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
import regesta.parse.ActorFields;
import regesta.parse.EditorialFields;
import regesta.parse.EntryFields;
import regesta.parse.PageFields;
import regesta.parse.SiteFields;
import regesta.parse.SourceFields;
import regesta.parse.TopicFields;

/**
 * What a fuzzer begins with: the files of the chronology and of the fixtures, and our own words.
 */
final class Corpus {
  private static final int LONGEST = 6_000;
  private static final Pattern TEXT = Pattern.compile("content/.*\\.(?:md|yaml|txt)$");
  private static final Pattern VALUE = Pattern.compile("(?m)^[ -]*[a-z-]+: *['\"]?(.*?)['\"]?$");
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

  private static final List<String> DATES = List.of(
      "..",
      "/",
      "[",
      "]",
      "{",
      "}",
      ",",
      "?",
      "~",
      "%",
      "X",
      "XX",
      "XXXX",
      "-",
      "Y",
      "E",
      "S",
      "T",
      "Z",
      "+04",
      "-11:30",
      "T10:30:00Z",
      "2013-10-03",
      "-0001",
      "0000",
      "9999",
      "-21",
      "-41",
      "-02-29",
      "E9",
      "Y-17",
      "century",
      "circa",
      "early",
      "spring",
      "before",
      "BC",
      " or ",
      " to ",
      "1960s",
      "平成",
      "年",
      "月",
      "日",
      "３",
      "FY");

  private static final List<String> SIGNS = List.of(
      "---\n",
      ": ",
      "- ",
      "[",
      "]",
      "(",
      ")",
      "{",
      "}",
      "\"",
      "'",
      "|",
      ">",
      "#",
      "&a",
      "*a",
      "!!str ",
      "? ",
      "%",
      "@",
      "[@",
      "; @",
      ", p. ",
      "](",
      "](actor:",
      "](entry:",
      "](https://",
      "](mailto:",
      "](#",
      "![",
      "images/map.png",
      "[^1]",
      "[^1]: ",
      "[r]: ",
      "<",
      "</",
      "<!--",
      "-->",
      "]]>",
      "```\n",
      "`",
      "~~~\n",
      "**",
      "_",
      "***\n",
      "|--|\n",
      "\n\n",
      "\r\n",
      "\t",
      "    ",
      "\\",
      "&lt;",
      "&#x3c;",
      "&#0;",
      "&colon;",
      "&Tab;",
      "<script>",
      "</script>",
      "<img src=x onerror=alert(1)>",
      "\" onload=\"",
      "javascript:",
      "JaVaScRiPt:",
      "java\tscript:",
      "data:text/html,",
      "vbscript:",
      "//evil.example",
      "<https://",
      "www.",
      "<a@b.example>",
      "${7*7}",
      "<#assign x=1>",
      "{{",
      "\u202e",
      "\u200b",
      "\ufeff",
      "\u0000",
      "\u2028",
      "\ufffd",
      "\ud83d\ude00",
      "e\u0301",
      "known",
      "fuzzed");

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
    Set<String> seeds = files(inputs == Inputs.FILES ? 2 : 1).stream()
        .flatMap(of)
        .filter(seed -> seed.length() < (inputs == Inputs.DATES ? 60 : LONGEST))
        .collect(Collectors.toCollection(TreeSet::new));
    int number = 0;
    for (String seed : seeds) {
      Files.writeString(folder.resolve("seed-" + number++), seed);
    }
  }

  /** Writes libFuzzer's list of words. */
  static void writeDictionary(Inputs inputs, Path file) throws IOException {
    Stream<String> words =
        inputs == Inputs.DATES ? DATES.stream() : Stream.concat(SIGNS.stream(), fieldWords());
    Files.write(file, words.map(Corpus::quoted).distinct().toList());
  }

  private static Stream<String> fieldWords() {
    return Stream.of(
            EntryFields.ALL,
            ActorFields.ALL,
            SourceFields.ALL,
            TopicFields.ALL,
            PageFields.ALL,
            SiteFields.ALL,
            EditorialFields.ALL)
        .flatMap(List::stream)
        .flatMap(field -> Stream.of("\n" + field.name() + ": ", "\n" + field.line()));
  }

  private static String quoted(String word) {
    var quoted = new StringBuilder("\"");
    for (byte b : word.getBytes(UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && b != '"' && b != '\\';
      quoted.append(plain ? String.valueOf((char) b) : "\\x%02X".formatted(b & 0xFF));
    }
    return quoted.append('"').toString();
  }

  private static List<Path> files(int step) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(Path.of("content"), Path.of("src/test/resources/sites"))) {
      try (Stream<Path> found = Files.walk(root)) {
        List<Path> texts = found
            .filter(Files::isRegularFile)
            .filter(file -> TEXT.matcher(file.toString().replace('\\', '/')).find())
            .sorted()
            .toList();
        // The chronology's own files are much alike, and each takes its time at the start.
        int pace = root.startsWith("content") ? 12 : step;
        for (int i = 0; i < texts.size(); i += pace) {
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
