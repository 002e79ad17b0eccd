package regesta.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;

/** The words of roles, compared with the words of a text. */
final class RoleWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\p{N}])[12][0-9]{3}(?![\\p{L}\\p{N}])");

  /** What can stand between the words of one role. */
  private static final Pattern WITHIN_ROLE = Pattern.compile("[\\s,&/\\u2019'-]*");

  /** What stands in a title before the words that name the office. */
  private static final Pattern BEFORE_OFFICE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}\\u2019'-]*\\s+)*");

  /** More words than this no role has before a name. */
  private static final int FARTHEST = 16;

  private static final int LONGEST_LOOK = 120;

  private RoleWords() {}

  record Word(String folded, int from, int to) {}

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()));
    }
    return words;
  }

  /**
   * The words directly before a place in a text, the nearest first, as far as they can belong
   * together. None where a sign stands between the last of them and the place.
   */
  static List<Word> before(String text, int place) {
    int begin = Math.max(0, place - LONGEST_LOOK);
    List<Word> words = new ArrayList<>();
    int next = place;
    List<Word> all = of(text.substring(begin, place));
    for (int i = all.size() - 1; i >= 0 && words.size() < FARTHEST; i--) {
      Word word = all.get(i);
      String between = text.substring(begin + word.to(), next);
      boolean joined = words.isEmpty()
          ? between.isBlank() && !between.isEmpty()
          : WITHIN_ROLE.matcher(between).matches();
      if (!joined) {
        break;
      }
      words.add(new Word(word.folded(), begin + word.from(), begin + word.to()));
      next = begin + word.from();
    }
    return words;
  }

  /**
   * How many of the nearest words before a name stand in a role's title, in this order. They must
   * name the office: to the first of them, the title has nothing but words with capitals, as “US
   * Secretary of State” has to “Secretary”, but not to “State”.
   */
  static int common(List<Word> before, String title) {
    List<Word> words = of(title);
    int most = 0;
    for (int last = 0; last < words.size(); last++) {
      int same = 0;
      while (same < before.size()
          && same <= last
          && before.get(same).folded().equals(words.get(last - same).folded())) {
        same++;
      }
      if (same > most && isOffice(title, words.get(last - same + 1).from())) {
        most = same;
      }
    }
    return most;
  }

  private static boolean isOffice(String title, int from) {
    return !Character.isLowerCase(title.charAt(from))
        && BEFORE_OFFICE.matcher(title.substring(0, from)).matches();
  }

  /** The years that a text names in four digits. */
  static List<Edtf> years(String text) {
    return YEAR.matcher(text)
        .results()
        .flatMap(year -> Edtf.read(year.group()).value().stream())
        .toList();
  }
}
