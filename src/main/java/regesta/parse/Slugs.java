package regesta.parse;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.model.Slug;

/** What slugs editors mean when they write other names. */
public final class Slugs {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  /** Letters that look like one of a to z: the Cyrillic and Greek ones, in pairs with it. */
  private static final String LOOKALIKES =
      "\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04bbh\u0501d\u03bfo\u03b1a\u03bdv\u03c1p\u03b9i\u03bak\u03c4t\u03c5u\u0131i\u0261g";

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  /** Letters that Unicode does not take apart into one of ASCII and a mark. */
  private static final Map<Character, String> LETTERS = Map.ofEntries(
      entry('ß', "ss"),
      entry('æ', "ae"),
      entry('œ', "oe"),
      entry('ø', "o"),
      entry('ð', "d"),
      entry('đ', "d"),
      entry('þ', "th"),
      entry('ł', "l"),
      entry('ı', "i"));

  private Slugs() {}

  /** The text with Latin letters in the place of those that only look like them. */
  static String latin(String text) {
    var plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = LOOKALIKES.indexOf(text.charAt(i));
      if (at >= 0 && at % 2 == 0) {
        plain.setCharAt(i, LOOKALIKES.charAt(at + 1));
      }
    }
    return plain.toString();
  }

  /** The slug that these words make; empty if they have no letter or digit of ASCII. */
  public static Optional<Slug> of(String words) {
    String visible = latin(INVISIBLE.matcher(words).replaceAll(""));
    String plain =
        MARKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD)).replaceAll("");
    var folded = new StringBuilder();
    for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      folded.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    String joined = BETWEEN_WORDS.matcher(folded).replaceAll("-");
    String slug = ENDS.matcher(joined).replaceAll("");
    return Slug.isSlug(slug) ? Optional.of(new Slug(slug)) : Optional.empty();
  }

  /** The slug that was likely meant by a text that is none. */
  public static Optional<Slug> meant(String written) {
    return SlugMistake.of(written).meant();
  }

  /** What to write instead of a text that is no slug. */
  public static String hint(String written) {
    return of(written.replaceFirst("\\.md$", ""))
        .map(slug -> "write `%s`: lower-case letters, digits and hyphens".formatted(slug))
        .orElse("use lower-case letters from a to z, digits, and hyphens between words");
  }
}
