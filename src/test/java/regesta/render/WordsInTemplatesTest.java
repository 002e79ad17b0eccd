package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds templates and styles to showing no word, and no sign of a sentence, of their own. */
class WordsInTemplatesTest {
  private static final Path TEMPLATES = Path.of("templates");

  /** What FreeMarker takes away; of a lambda, {@code ->} is not the end. */
  private static final Pattern DIRECTIVE = Pattern.compile(
      "<#--.*?-->|<\\?xml .*?\\?>|</?[#@](?:\"[^\"]*\"|->|[^>\"])*>|\\$\\{(?:\"[^\"]*\"|[^}\"])*}",
      Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("<[!/A-Za-z](?:\"[^\"]*\"|[^>\"])*>");

  /** Attributes that readers see or hear. */
  private static final Pattern SPOKEN =
      Pattern.compile("\\s(?:title|alt|placeholder|label|aria-[a-z]+|data-label)=\"([^\"]*)\"");

  /** Attributes of those whose value is no text: ids, states and kinds. */
  private static final Pattern UNSPOKEN = Pattern.compile(
      "\\saria-(?:labelledby|describedby|controls|owns|activedescendant|details|hidden|live"
          + "|atomic|current|expanded|pressed|haspopup|modal|autocomplete|sort|busy|selected"
          + "|keyshortcuts|relevant|orientation|colcount|rowcount|colindex|rowindex)"
          + "=\"[^\"]*\"");

  private static final Pattern WORDS = Pattern.compile("[\\p{L},.:;!?()“”]+");

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files
          .filter(file -> file.toString().matches(".*\\.ftl[hx]"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyWordIsAMessage(Path template) throws IOException {
    assertEquals(List.of(), words(Files.readString(template)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          <p>${m("a.b")}${m("text.comma")}<b class="x">${page.text}</b> | []
          <#list page.x?filter(r -> r.on) as r><#sep>, </#list> | [,]
          <a title="Back to ${page.x}" aria-controls="list">↑</a> | [Back, to]
          <@layout.external to=page.x/>. | [.]
          <#if a gt 1>of</#if> | [of]
          <#macro on of> data-on="${of}"</#macro> | []
          """)
  void findsWords(String template, String expected) {
    assertEquals(expected, words(template).toString());
  }

  private static List<String> words(String template) {
    String html = DIRECTIVE.matcher(template).replaceAll("");
    var found = new ArrayList<String>();
    Matcher tags = TAG.matcher(html);
    while (tags.find()) {
      Matcher spoken = SPOKEN.matcher(UNSPOKEN.matcher(tags.group()).replaceAll(""));
      while (spoken.find()) {
        add(spoken.group(1), found);
      }
    }
    // A macro may write an attribute into the tag of another.
    add(TAG.matcher(html).replaceAll(" ").replaceAll("\\s[a-z-]+=\"[^\"]*\"", ""), found);
    return found;
  }

  private static void add(String text, List<String> found) {
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      found.add(words.group());
    }
  }

  /** A style may add signs, but no words. */
  @Test
  void stylesAddNoWords() throws IOException {
    Matcher content = Pattern.compile("content:([^;]*);")
        .matcher(Files.readString(TEMPLATES.resolve("assets/style.css")));
    var words = new ArrayList<String>();
    while (content.find()) {
      Matcher text = Pattern.compile("\"([^\"]*)\"").matcher(content.group(1));
      while (text.find()) {
        // A backslash and hexadecimal digits are one character, CSS Syntax section 4.3.7.
        String shown = text.group(1).replaceAll("\\\\[0-9a-fA-F]{1,6} ?", "");
        if (shown.matches(".*\\p{L}.*")) {
          words.add(content.group());
        }
      }
    }
    assertEquals(List.of(), words);
  }
}
