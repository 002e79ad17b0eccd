package regesta.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a text, where a list has no room for the whole.
 *
 * @param shown ends with a sentence if it can, else with a word
 * @param rest what else the text says; empty if all is shown
 */
public record Excerpt(String shown, String rest) {
  /** In characters: some five lines. */
  private static final int MOST = 400;

  /** A shorter sentence would say too little. */
  private static final int LEAST = 200;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’»)]*(?= )|[。！？][」』）]*");

  static Excerpt whole(String text) {
    return new Excerpt(text, "");
  }

  static Excerpt of(String text) {
    if (text.codePointCount(0, text.length()) <= MOST) {
      return whole(text);
    }
    int most = text.offsetByCodePoints(0, MOST);
    int end = lastSentence(text, most);
    if (end < LEAST) {
      end = text.lastIndexOf(' ', most);
    }
    // Scripts without spaces can be cut anywhere.
    int cut = end < LEAST ? most : end;
    return new Excerpt(text.substring(0, cut), text.substring(cut));
  }

  private static int lastSentence(String text, int most) {
    Matcher sentences = SENTENCE_END.matcher(text).useTransparentBounds(true).region(0, most);
    int end = 0;
    while (sentences.find()) {
      end = sentences.end();
    }
    return end;
  }
}
