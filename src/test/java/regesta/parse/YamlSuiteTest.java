package regesta.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import regesta.problem.Location;
import regesta.problem.Problem;

/**
 * Every document of the YAML test suite, as the fields of a file, is read as the suite says or told
 * of at its place.
 */
class YamlSuiteTest {
  private static final Path SUITE = Path.of("src/test/resources/hostile/yaml-test-suite.jsonl");

  /** Documents that are read in another way, and why: SnakeYAML follows YAML 1.1. */
  private static final Map<String, String> EXEMPT = Map.of(
      "2G84-2", "an empty text is no field",
      "652Z", "a question mark begins a name within braces, and no name of ours has one",
      "9C9N", "the lines of a list in brackets need no indent",
      "9MMA", "no document follows the directive, which leaves no field",
      "DK95-1", "a tab indents the second line of a text in quotes",
      "QB6E", "the lines of a text in quotes need no indent",
      "RR7F", "the same fields in another order",
      "S98Z", "an empty text may begin with lines that are indented further",
      "SU5Z", "no space is needed before a comment behind quotes");

  /**
   * One document.
   *
   * @param fail whether it is no YAML
   * @param json what it says; absent where JSON cannot say it
   */
  private record Example(String id, String yaml, boolean fail, String json) {}

  private static List<Example> examples() throws IOException {
    var gson = new Gson();
    return Files.readAllLines(SUITE, UTF_8).stream()
        .map(line -> gson.fromJson(line, Example.class))
        .toList();
  }

  @Test
  void whatIsReadIsWhatTheSuiteSays() throws IOException {
    var wrong = new TreeMap<String, String>();
    var read = new TreeSet<String>();
    for (Example example : examples()) {
      var manuscript = new Manuscript(Parsing.file("site.yaml", example.yaml()));
      Optional<String> value = YamlReader.read(manuscript, 0, example.yaml().length())
          .filter(pairs -> manuscript.problems().isEmpty())
          .map(YamlSuiteTest::text);
      String expected = example.fail()
          ? "no YAML"
          : Optional.ofNullable(example.json()).map(YamlSuiteTest::documents).orElse("");
      value
          .filter(made -> !made.equals(expected) && !expected.isEmpty())
          .ifPresent(made -> wrong.put(
              example.id(),
              "%s\nexpected %s\nread     %s\n".formatted(example.yaml(), expected, made)));
      value.ifPresent(made -> read.add(example.id()));
    }
    assertEquals(new TreeSet<>(EXEMPT.keySet()), wrong.keySet(), wrong::toString);
    assertTrue(read.size() > 60, "read: " + read);
  }

  @Test
  void everyProblemHasAPlaceInTheFile() throws IOException {
    for (Example example : examples()) {
      for (String end : List.of("", "\n")) {
        String text = "---\n" + example.yaml() + end + "---\nText [@s].\n";
        List<Problem> problems = Parsing.problems("entries/x.md", text);
        assertTrue(
            problems.stream().allMatch(problem -> isIn(text, problem.at())),
            () -> example.id() + problems);
        // None of the documents has what an entry needs.
        assertTrue(!problems.isEmpty(), example.id());
      }
    }
  }

  private static boolean isIn(String text, Location at) {
    List<String> lines = text.lines().toList();
    return at.file().path().equals("entries/x.md")
        && at.line() <= lines.size()
        && at.column() - 1 <= lines.get(at.line() - 1).length();
  }

  /** The documents of a stream; none is the same as one without a field. */
  private static String documents(String json) {
    if (json.isBlank() || json.equals("null")) {
      return "{}";
    }
    var documents = new ArrayList<String>();
    new JsonStreamParser(json).forEachRemaining(document -> documents.add(text(document)));
    return String.join("\n", documents);
  }

  /** A value as JSON in which every scalar is text, and no space stands at the ends of one. */
  private static String text(YamlValue value) {
    if (value instanceof YamlValue.Pairs pairs) {
      return pairs.pairs().stream()
          .map(pair -> text(pair.name()) + ":" + text(pair.value()))
          .collect(joining(",", "{", "}"));
    }
    return value instanceof YamlValue.Items items
        ? items.items().stream().map(YamlSuiteTest::text).collect(joining(",", "[", "]"))
        : quoted(((YamlValue.Text) value).text());
  }

  private static String text(JsonElement json) {
    if (json.isJsonObject()) {
      return json.getAsJsonObject().entrySet().stream()
          .map(field -> quoted(field.getKey()) + ":" + text(field.getValue()))
          .collect(joining(",", "{", "}"));
    }
    if (json.isJsonArray()) {
      var items = new ArrayList<String>();
      json.getAsJsonArray().forEach(item -> items.add(text(item)));
      return items.stream().collect(joining(",", "[", "]"));
    }
    return quoted(json.isJsonNull() ? "" : json.getAsString());
  }

  private static String quoted(String text) {
    return new JsonPrimitive(text.strip()).toString();
  }
}
