package regesta.parse;

import java.text.Normalizer;

/** Text in Unicode's composed form. */
final class ComposedText {
  /** The first character that could be composed with one before it. */
  private static final char FIRST_MARK = '\u0300';

  private ComposedText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
