package regesta.parse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.model.Slug;

/** What slugs editors mean when they write other names. */
final class Slugs {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slugs() {}

  /** The slug that these words make; empty if they have no letter or digit of ASCII. */
  static Optional<Slug> of(String words) {
    String plain =
        MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String joined = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = ENDS.matcher(joined).replaceAll("");
    return Slug.isSlug(slug) ? Optional.of(new Slug(slug)) : Optional.empty();
  }

  static String hint(String written) {
    return of(written.replaceFirst("\\.md$", ""))
        .map("write `%s`"::formatted)
        .orElse("use the letters a to z, digits, and single hyphens between words");
  }
}
