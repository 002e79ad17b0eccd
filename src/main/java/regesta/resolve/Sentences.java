package regesta.resolve;

/** Where sentences end. */
final class Sentences {
  private static final String ENDS_BEFORE_SPACE = ".!?\u2026";
  private static final String ENDS = "\u3002\uFF01\uFF1F";

  private Sentences() {}

  /** Whether a sentence has ended before the character at an offset. */
  static boolean endsBefore(String text, int offset) {
    if (ENDS.indexOf(text.charAt(offset - 1)) >= 0) {
      return true;
    }
    return offset >= 2
        && Character.isWhitespace(text.charAt(offset - 1))
        && ENDS_BEFORE_SPACE.indexOf(text.charAt(offset - 2)) >= 0
        && !isInitial(text, offset - 2);
  }

  /** Whether the full stop belongs to a single letter: {@code U.S.} */
  private static boolean isInitial(String text, int stop) {
    return stop >= 1
        && Character.isLetter(text.charAt(stop - 1))
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }
}
