package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** Looks on all pages for text in a script that the language said of it does not have. */
class LanguageIT {
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** What may hold no element, so that nothing can be said of the words in it. */
  private static final String PLAIN = "title, option, script, style, textarea, desc";

  @Test
  void foreignTextSaysItsLanguage() {
    var unsaid = new TreeSet<String>();
    int[] said = {0};
    for (Map.Entry<String, Document> page : RenderedSite.documents().entrySet()) {
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text
                && isEastAsian(text.text())
                && !parent(text).is(PLAIN)) {
              if (language(parent(text)).matches("(ja|zh|ko)(-.*)?|und-Hani")) {
                said[0]++;
              } else {
                unsaid.add(page.getKey() + ": " + text.text());
              }
            }
          },
          page.getValue());
    }
    assertEquals("", String.join("\n", unsaid));
    assertFalse(said[0] == 0, "no page has any text in Han characters or kana");
  }

  private static boolean isEastAsian(String text) {
    return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(EAST_ASIAN::contains);
  }

  private static Element parent(TextNode text) {
    return Objects.requireNonNull(text.parent());
  }

  private static String language(Element element) {
    Element closest = element.closest("[lang]");
    return closest == null ? "" : closest.attr("lang");
  }
}
