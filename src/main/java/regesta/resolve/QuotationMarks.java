package regesta.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The pairs of quotation marks in a text. */
final class QuotationMarks {
  private static final String OPENING = "\u201C\u201E\u00AB\u300C\u300E\"\u2018";
  private static final String CLOSING = "\u201D\u201C\u00BB\u300D\u300F\"\u2019";

  private QuotationMarks() {}

  /**
   * What stands in quotation marks, from the first mark to the last; a mark alone opens nothing.
   */
  static List<Passage.Stretch> in(String text) {
    List<Passage.Stretch> quotations = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int pair = OPENING.indexOf(text.charAt(i));
      OptionalInt end = pair < 0 ? OptionalInt.empty() : end(text, i + 1, pair);
      if (end.isPresent()) {
        quotations.add(new Passage.Stretch(i, end.getAsInt()));
        i = end.getAsInt() - 1;
      }
    }
    return quotations;
  }

  private static OptionalInt end(String text, int from, int pair) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closes(text, i, pair)) {
        depth--;
      } else if (c == OPENING.charAt(pair)) {
        depth++;
      }
      if (depth == 0) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The single closing mark is also the apostrophe, after which a word goes on. */
  private static boolean closes(String text, int i, int pair) {
    char c = text.charAt(i);
    boolean apostrophe =
        c == '\u2019' && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    boolean low = OPENING.charAt(pair) == '\u201E' && c == '\u201D';
    return low || c == CLOSING.charAt(pair) && !apostrophe;
  }
}
