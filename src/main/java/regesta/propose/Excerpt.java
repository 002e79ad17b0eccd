package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** As many words of a sentence as may be quoted, around those that matter. */
final class Excerpt {
  private static final int MOST_WORDS = 20;
  private static final int WORDS_BEHIND = 4;
  private static final int MOST_NATIVE_CHARACTERS = 60;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Excerpt() {}

  /** The words of a text from {@code from} to {@code to} that stand around {@code middle}. */
  static String around(String text, int from, int to, int middle) {
    List<MatchResult> words =
        new ArrayList<>(WORD.matcher(text).region(from, to).results().toList());
    int at = 0;
    while (at + 1 < words.size() && words.get(at + 1).start() <= middle) {
      at++;
    }
    int last = Math.min(words.size(), Math.max(at + WORDS_BEHIND + 1, MOST_WORDS));
    int first = Math.max(0, last - MOST_WORDS);
    if (words.isEmpty()) {
      return "";
    }
    String quote = text.substring(words.get(first).start(), words.get(last - 1).end());
    return quote.length() > MOST_NATIVE_CHARACTERS && words.size() < 3
        ? nativeAround(text, from, to, middle)
        : quote;
  }

  /** Of a script without spaces, so many characters. */
  private static String nativeAround(String text, int from, int to, int middle) {
    int first = Math.max(from, Math.min(middle, to) - MOST_NATIVE_CHARACTERS / 3);
    return text.substring(first, Math.min(to, first + MOST_NATIVE_CHARACTERS)).strip();
  }
}
