package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

class BundlesTest {
  /** What only Japanese has: words for its eras. */
  private static final String ERAS = "date.era.";

  /** English says a winter by the last digits of its second year, Japanese by the whole year. */
  private static final Set<String> OTHER_ARGUMENTS = Set.of("date.years-running");

  private static final SourceFile SETTINGS = new SourceFile("content", "site.yaml", "title: x\n");

  private static final List<SourceFile> FILES = List.of(
      bundle("messages.properties", "word=others\n"),
      bundle("messages_pt.properties", "word=Portuguese\n"),
      bundle("messages_pt-BR.properties", "word=Brazilian\n"),
      new SourceFile("templates", "page.ftlh", "<p>"));

  private static SourceFile bundle(String name, String text) {
    return new SourceFile("templates", name, text);
  }

  private static String word(String language, Problems problems) {
    return Bundles.among(FILES).in(language, SETTINGS, problems).text("word");
  }

  @ParameterizedTest
  @CsvSource({
    "en, others",
    "en-GB, others",
    "pt, Portuguese",
    "pt-PT, Portuguese",
    "pt-br, Brazilian",
    "PT-BR, Brazilian"
  })
  void theNearestBundleHasTheWords(String language, String expected) {
    var problems = new Problems();
    assertEquals(expected, word(language, problems));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void aLanguageWithoutABundleIsToldOnce() {
    var problems = new Problems();
    assertEquals("others", word("eo", problems));
    assertEquals(
        """
        content/site.yaml:1:1: notice: there are no words of the interface in `eo`, so those in \
        `en` stand in [no-words]
          1 | title: x
            | ^^^^^^^^
          hint: translate `messages.properties` into a file `messages_eo.properties` beside it
        """, problems.sorted().stream().map(Problem::format).collect(Collectors.joining()));
  }

  @Test
  void aBundleWithoutAKeySaysWhichAndWhere() {
    var messages = Messages.of(bundle("messages_pt.properties", "word=Portuguese\n"));
    var missing = assertThrows(TemplateFailure.class, () -> messages.text("other"));
    assertEquals(
        "templates/messages_pt.properties:1:1: error: no words under `other` [missing-words]",
        missing.problem().format().lines().findFirst().orElseThrow());
  }

  @Test
  void numbersWithoutASingularHaveTheFormOfOthers() {
    var messages = Messages.of(bundle("m", "a.one={0} day\na.other={0} days\nb.other={0}日\n"));
    assertEquals("1 day", messages.count("a", 1));
    assertEquals("2 days", messages.count("a", 2));
    assertEquals("1日", messages.count("b", 1));
  }

  @Test
  void theBundlesHaveTheSameKeys() {
    Set<String> japanese = new TreeSet<>(texts("messages_ja.properties").keySet());
    japanese.removeIf(key -> key.startsWith(ERAS));
    Set<String> english = new TreeSet<>(texts("messages.properties").keySet());
    // A language without a singular has only the other form.
    english.removeIf(key -> key.endsWith(".one") && !japanese.contains(key));
    assertEquals(String.join("\n", english), String.join("\n", japanese));
  }

  @Test
  void theBundlesHaveTheSameArguments() {
    Map<String, String> japanese = texts("messages_ja.properties");
    Map<String, Set<String>> different = new TreeMap<>();
    texts("messages.properties").forEach((key, text) -> {
      if (japanese.containsKey(key)
          && !OTHER_ARGUMENTS.contains(key)
          && !arguments(text).equals(arguments(japanese.get(key)))) {
        different.put(key, arguments(text));
      }
    });
    assertEquals(Map.of(), different);
  }

  /** Dates that are examples are the same in every language, and so is how digits are grouped. */
  @Test
  void everythingIsTranslated() {
    Map<String, String> english = texts("messages.properties");
    Set<String> alike = new TreeSet<>();
    texts("messages_ja.properties").forEach((key, text) -> {
      boolean hasLatin = text.replaceAll(
              "\\{[0-9]}|UTC|ISO 8601-2|EDTF|JavaScript|Enter|APA|MLA", "")
          .matches("(?s).*\\p{IsLatin}.*");
      boolean hasEnglishSigns =
          text.equals(english.get(key)) && text.matches("(?s).*[,:;.\\x28\\x29] ?");
      if (!key.matches("example\\.[0-9]+\\.date|bundle\\.(language|territory)|date\\.digit-group")
          && (hasLatin || hasEnglishSigns)) {
        alike.add(key + "=" + text);
      }
    });
    assertEquals(Set.of(), alike);
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String name) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(DateMessages.text(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
