package regesta.resolve;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What languages do differently when they sort: which letters they have after z, each with other
 * spellings of it, where other languages take them for letters with an accent.
 */
enum Alphabet {
  COMMON(List.of()),
  SWEDISH(List.of("å", "äæ", "öøœ"), "sv", "fi"),
  DANISH(List.of("æä", "øö", "å"), "da", "nb", "nn", "no"),
  JAPANESE(List.of(), "ja");

  private static final Set<UnicodeScript> OF_JAPANESE = EnumSet.of(
      UnicodeScript.COMMON,
      UnicodeScript.LATIN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.HAN);

  private final List<String> letters;
  private final List<String> languages;

  Alphabet(List<String> letters, String... languages) {
    this.letters = letters;
    this.languages = List.of(languages);
  }

  /** The alphabet of a language (BCP 47). */
  static Alphabet of(String language) {
    String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(alphabet -> alphabet.languages.contains(primary))
        .findFirst()
        .orElse(COMMON);
  }

  /** The text with the letters that stand for others in the language, as those others. */
  String fold(String text) {
    if (letters.isEmpty()) {
      return text;
    }
    String folded = text.replace("ü", "y\u0338")
        .replace("Ü", "Y\u0338")
        .replace("þ", "t\u034fh")
        .replace("Þ", "T\u034fh");
    return this == DANISH ? folded.replaceAll("[Aa]a", "å").replace("AA", "Å") : folded;
  }

  /** Whether a letter is of a script that stands after those of the language. */
  boolean isLast(int letter) {
    return this == JAPANESE && !OF_JAPANESE.contains(UnicodeScript.of(letter));
  }

  /**
   * A place after z.
   *
   * @param number from 1
   * @param variant 0 for the letter itself, more for another spelling of it
   */
  record Place(int number, int variant) {}

  Optional<Place> afterZ(String letter) {
    return IntStream.range(0, letters.size())
        .filter(i -> letters.get(i).contains(letter))
        .mapToObj(i -> new Place(i + 1, letters.get(i).indexOf(letter)))
        .findFirst();
  }
}
