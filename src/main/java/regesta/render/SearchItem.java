package regesta.render;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A document that can be found, made when its part is asked for.
 *
 * @param weight at least the bytes that it takes in a compressed script
 */
record SearchItem(int weight, Supplier<SearchDocument> document) {
  /**
   * For what is not in an author's words: the names of the fields, the label, the words of the
   * date. They are the same ones again and again, of which little is left by compression.
   */
  private static final int FRAME = 40;

  /** A document that holds no more than these texts. */
  static SearchItem of(Stream<String> texts, Supplier<SearchDocument> document) {
    return new SearchItem(FRAME + texts.mapToInt(SearchItem::bytes).sum(), document);
  }

  /** The most bytes that a text takes as JSON in UTF-8, and so more than it takes compressed. */
  private static int bytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = c < ' ' || "\"'\\<>&=\u007f\u2028\u2029".indexOf(c) >= 0;
      bytes += escaped ? "\\u0000".length() : c < 0x80 ? 1 : 3;
    }
    return bytes;
  }
}
