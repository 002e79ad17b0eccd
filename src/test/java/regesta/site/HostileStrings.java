package regesta.site;

import com.google.gson.Gson;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Strings that were collected to break programs, and a content that has each of them wherever words
 * can stand. {@code -Dhostile.lists=FILE,FILE} adds those of other lists.
 */
final class HostileStrings {
  private static final Path LISTS = Path.of("src/test/resources/hostile");

  private static final String SITE = """
      title: %1$s
      description: %1$s
      base-url: https://hostile.example/
      licence: {name: %1$s, url: "https://hostile.example/licence"}
      """;

  private static final String TITLE = """
      ---
      title: %1$s
      date: %2$s
      place: %1$s
      summary: %1$s
      sources: [{source: s-2015, quotes: [{at: %1$s, text: %1$s}]}, source-%3$s]
      actors: [{actor: actor-%3$s, role: %1$s}]
      topics: [topic-%3$s]
      variants: [{claim: %1$s, sources: source-%3$s, note: %1$s}]
      corrections: [{date: 2016-01-01, text: %1$s}]
      ---
      Text [@s-2015, x; @source-%3$s].
      """;

  private static final String BODY = """
      ---
      title: Body %s
      date: %s
      sources: [s-2015]
      ---
      Text [@s-2015].

      %s
      """;

  private static final String ACTOR = """
      ---
      name: %1$s
      native-name: %1$s
      kind: person
      aliases: [%1$s]
      roles: [{title: %1$s, when: 2010/2020}]
      ---
      """;

  private static final String SOURCE = """
      ---
      type: webpage
      title: %1$s
      authors: [{family: %1$s, given: %1$s}]
      publisher: %1$s
      note: %1$s
      published: 2015
      url: https://a.example/%2$s
      ---
      """;

  private HostileStrings() {}

  static List<String> all() throws IOException {
    var strings = new LinkedHashSet<String>();
    strings.addAll(Files.readAllLines(LISTS.resolve("injections.txt")));
    String naughty = Files.readString(LISTS.resolve("naughty-strings.json"));
    strings.addAll(List.of(new Gson().fromJson(naughty, String[].class)));
    for (String more : System.getProperty("hostile.lists", "").split(",")) {
      if (!more.isEmpty()) {
        strings.addAll(Files.readAllLines(Path.of(more)));
      }
    }
    return strings.stream().filter(string -> !string.isBlank()).toList();
  }

  /** The files of a content by their paths: for each string one of each kind that has it. */
  static Map<String, String> content(List<String> strings) {
    var files = new TreeMap<>(settings());
    for (int i = 0; i < strings.size(); i++) {
      files.putAll(titles(strings.get(i), i));
      files.put(bodyPath(i), body(strings.get(i), i));
    }
    return files;
  }

  /** What every content has. */
  static Map<String, String> settings() {
    String hostile = quoted("</title></script>\"'><img src=x onerror=alert(1)>");
    return Map.of(
        "site.yaml", SITE.formatted(hostile), "sources/s-2015.md", SOURCE.formatted("S", "s"));
  }

  /** The files in which a string stands in fields. */
  static Map<String, String> titles(String string, int number) {
    String quoted = quoted(string);
    return Map.of(
        titlePath(number), TITLE.formatted(quoted, day(number), number),
        "actors/actor-%s.md".formatted(number), ACTOR.formatted(quoted),
        "topics/topic-%s.md".formatted(number), "---\ntitle: %s\n---\n".formatted(quoted),
        "sources/source-%s.md".formatted(number), SOURCE.formatted(quoted, number));
  }

  static String titlePath(int number) {
    return "entries/titles/title-%s.md".formatted(number);
  }

  /** A file whose text is given. */
  static String body(String text, int number) {
    return BODY.formatted(number, day(number), text);
  }

  static String bodyPath(int number) {
    return "entries/bodies/body-%s.md".formatted(number);
  }

  private static String day(int number) {
    return "2015-%02d-%02d".formatted(1 + number / 28 % 12, 1 + number % 28);
  }

  /** What is in quotes in JSON is so in YAML. */
  private static String quoted(String string) {
    return new JsonPrimitive(string).toString();
  }
}
