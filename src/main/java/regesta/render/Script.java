package regesta.render;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts, other than Latin, that tell something of the language of a text in them. */
enum Script {
  /** Han characters and kana: what Japanese is written in, and of which Chinese has a part. */
  EAST_ASIAN(
      "Hani",
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
      "ja",
      "zh",
      "yue"),
  HANGUL("Hang", Set.of(UnicodeScript.HANGUL), "ko"),
  CYRILLIC(
      "Cyrl",
      Set.of(UnicodeScript.CYRILLIC),
      "ru",
      "uk",
      "be",
      "bg",
      "sr",
      "mk",
      "kk",
      "ky",
      "mn",
      "tg"),
  GREEK("Grek", Set.of(UnicodeScript.GREEK), "el"),
  ARABIC("Arab", Set.of(UnicodeScript.ARABIC), "ar", "fa", "ur", "ps"),
  HEBREW("Hebr", Set.of(UnicodeScript.HEBREW), "he", "yi"),
  THAI("Thai", Set.of(UnicodeScript.THAI), "th"),
  DEVANAGARI("Deva", Set.of(UnicodeScript.DEVANAGARI), "hi", "mr", "ne", "sa");

  /** Asked for every letter of every page. */
  private static final Map<UnicodeScript, Script> BY_UNICODE = Stream.of(values())
      .flatMap(script -> script.scripts.stream().map(unicode -> Map.entry(unicode, script)))
      .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Before it are Latin, signs, and accents. */
  static final char FIRST_NOT_LATIN = '\u0370';

  private static final char FIRST_CJK_SIGN = '\u3001';
  private static final char LAST_CJK_SIGN = '\u303f';

  private final String code;
  private final Set<UnicodeScript> scripts;
  private final List<String> languages;

  Script(String code, Set<UnicodeScript> scripts, String... languages) {
    this.code = code;
    this.scripts = scripts;
    this.languages = List.of(languages);
  }

  /** The script of a character; none for Latin, for signs that many share, and for rare ones. */
  static Optional<Script> of(int character) {
    if (character >= FIRST_CJK_SIGN && character <= LAST_CJK_SIGN || character == 'ー') {
      return Optional.of(EAST_ASIAN);
    }
    return character < FIRST_NOT_LATIN
        ? Optional.empty()
        : Optional.ofNullable(BY_UNICODE.get(UnicodeScript.of(character)));
  }

  /** The scripts that a language (BCP 47) is written in. */
  static Set<Script> of(String language) {
    return Stream.of(values())
        .filter(script -> script.isAtHomeIn(language))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** As ISO 15924 writes it. */
  String code() {
    return code;
  }

  /** Whether a language (BCP 47) is written in it. */
  boolean isAtHomeIn(String language) {
    String[] subtags = language.split("-");
    boolean transcribed = Stream.of(subtags).anyMatch("Latn"::equalsIgnoreCase);
    String primary = subtags[0].toLowerCase(Locale.ROOT);
    return !transcribed
        && (languages.contains(primary)
            || Stream.of(subtags).anyMatch(code::equalsIgnoreCase)
            || this == EAST_ASIAN && primary.equals("ko"));
  }

  /** The language of a text in this script, where there is but one. */
  Optional<String> onlyLanguage(String text) {
    boolean kana = text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(s -> s == UnicodeScript.HIRAGANA || s == UnicodeScript.KATAKANA);
    if (this == EAST_ASIAN) {
      return kana ? Optional.of("ja") : Optional.empty();
    }
    return languages.size() == 1 ? Optional.of(languages.get(0)) : Optional.empty();
  }

  /** Where a run of letters in this script ends; it may hold spaces, digits and signs. */
  int endOfRun(String text, int start) {
    int end = start;
    for (int i = start; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (of(character).equals(Optional.of(this))) {
        end = i;
      } else if (!isShared(character)) {
        break;
      }
    }
    return end;
  }

  /** Whether texts in any script have it. An ampersand begins what HTML writes by name. */
  private static boolean isShared(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return character != '&'
        && (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED);
  }
}
