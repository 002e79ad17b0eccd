package regesta.resolve;

import java.text.Normalizer;

/**
 * A text in which spellings of the same words look the same: in Unicode's composed form, with
 * single spaces for all white space, and plain quotation marks for all kinds of them.
 */
final class FoldedText {
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032`\u00b4";
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";

  private final String text;
  private final int[] offsets;

  private FoldedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** The offset of the character for which a character of the folded text stands. */
  int offset(int folded) {
    return offsets[folded];
  }

  /** Folds a text. The offsets are those in its composed form, which most texts have already. */
  static FoldedText of(String given) {
    String composed = Normalizer.normalize(given, Normalizer.Form.NFC);
    var folded = new StringBuilder(composed.length());
    int[] offsets = new int[composed.length()];
    for (int i = 0; i < composed.length(); i++) {
      char c = fold(composed.charAt(i));
      boolean repeated =
          c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (!repeated) {
        offsets[folded.length()] = i;
        folded.append(c);
      }
    }
    return new FoldedText(folded.toString().stripTrailing(), offsets);
  }

  private static char fold(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (SINGLE_QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    return DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : c;
  }
}
