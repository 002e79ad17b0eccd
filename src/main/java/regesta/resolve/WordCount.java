package regesta.resolve;

/** How many words a text has. */
final class WordCount {
  /** As many characters of Japanese or Chinese as a word is long in them, roughly. */
  private static final int CHARACTERS_OF_A_WORD = 3;

  private WordCount() {}

  /** The number of words; where no spaces part them, three characters count as one. */
  static int of(String text) {
    int words = 0;
    int characters = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Spaceless.is(c)) {
        characters++;
        inWord = false;
      } else if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (Character.isLetterOrDigit(c) && !inWord) {
        words++;
        inWord = true;
      }
    }
    return words + (characters + CHARACTERS_OF_A_WORD - 1) / CHARACTERS_OF_A_WORD;
  }
}
