package regesta.dating;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The English words that dates are made of. */
final class EnglishWords {
  static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
      + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b"
      + "(?:(?<=Jan|Feb|Mar|Apr|Aug|Sep|Sept|Oct|Nov|Dec)\\.)?";
  static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  static final String YEAR = "((?:1[0-9]|20|21)\\d\\d)";
  static final String WHOLE_WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  static final String SEASON = "(spring|summer|autumn|fall|winter)";
  static final String NUMBER =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  static final String DASH = "(?: ?[-–—] ?)";

  private static final List<String> NUMBERS = List.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve");

  private static final List<String> ORDINALS =
      List.of("zeroth", "first", "second", "third", "fourth");

  /** The code of a season in EDTF. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

  private EnglishWords() {}

  static int month(String name) {
    return startingWith(Arrays.stream(Month.values()).map(Month::name).toList(), name) + 1;
  }

  static DayOfWeek weekday(String name) {
    List<String> names = Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    return DayOfWeek.of(startingWith(names, name) + 1);
  }

  private static int startingWith(List<String> names, String start) {
    String sought = start.toUpperCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(sought)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no name starts with '%s'".formatted(start));
  }

  static int season(String name) {
    return SEASONS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("a") || lower.equals("an")) {
      return 1;
    }
    int index = NUMBERS.indexOf(lower);
    return index >= 0 ? index : Integer.parseInt(lower);
  }

  static int ordinal(String word) {
    return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
  }
}
