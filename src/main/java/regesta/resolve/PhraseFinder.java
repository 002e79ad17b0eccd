package regesta.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text, as whole words. A phrase in lower case is found in
 * any case, one with a capital only as it is. Han characters and kana stand alone, because no space
 * says where their words end.
 */
final class PhraseFinder<T> {
  private final Map<Character, List<Phrase<T>>> byFirst = new HashMap<>();

  /** The first characters in any case: most places of a text are passed over by one look here. */
  private final BitSet firsts = new BitSet();

  private record Phrase<T>(String words, boolean anyCase, T meaning) {}

  /** A phrase in a text, from its first character to the one before {@code to}. */
  record Found<T>(int from, int to, T meaning) {}

  void add(String words, T meaning) {
    String typeset = typeset(words);
    boolean anyCase = words.equals(words.toLowerCase(Locale.ROOT));
    char first = typeset.charAt(0);
    firsts.set(Character.toUpperCase(first));
    firsts.set(folded(first));
    firsts.set(first);
    byFirst
        .computeIfAbsent(folded(first), same -> new ArrayList<>())
        .add(new Phrase<>(typeset, anyCase, meaning));
  }

  boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /** All phrases in the text, in order and apart from each other; of equal ones, all. */
  List<Found<T>> in(String given) {
    List<Found<T>> found = new ArrayList<>();
    String text = typeset(given);
    for (int i = 0; i < text.length(); i++) {
      if (firsts.get(text.charAt(i)) && isBoundary(text, i)) {
        List<Phrase<T>> candidates = byFirst.getOrDefault(folded(text.charAt(i)), List.of());
        List<Found<T>> here = longest(text, i, candidates);
        found.addAll(here);
        i = here.isEmpty() ? i : here.get(0).to() - 1;
      }
    }
    return found;
  }

  private static <T> List<Found<T>> longest(String text, int at, List<Phrase<T>> candidates) {
    List<Found<T>> longest = new ArrayList<>();
    int length = 0;
    for (Phrase<T> phrase : candidates) {
      int end = at + phrase.words().length();
      if (phrase.words().length() >= length
          && text.regionMatches(phrase.anyCase(), at, phrase.words(), 0, end - at)
          && isBoundary(text, end)) {
        if (end - at > length) {
          longest.clear();
          length = end - at;
        }
        longest.add(new Found<>(at, end, phrase.meaning()));
      }
    }
    return longest;
  }

  private static String typeset(String text) {
    return text.replace('\'', '\u2019');
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether no word goes on over this place. */
  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at == text.length()
        || !belongsToWord(text.codePointBefore(at))
        || !belongsToWord(text.codePointAt(at));
  }

  private static boolean belongsToWord(int c) {
    return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && !Spaceless.is(c);
  }
}
