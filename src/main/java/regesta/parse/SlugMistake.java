package regesta.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.model.Kind;
import regesta.model.Slug;

/**
 * What is wrong with a text that stands where a slug should.
 *
 * @param offset where in the text it goes wrong, for {@code length} characters
 * @param meant the slug that was likely meant
 */
record SlugMistake(int offset, int length, String message, String hint, Optional<Slug> meant) {
  /** What a slug is, for who has not heard of them. */
  private static final String IN_PLAIN_WORDS =
      "the file's name without `.md`: lower-case letters, digits and hyphens";

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern BULLET =
      Pattern.compile("(?:[\u2022\u30fb\u00b7*]|\\d+[.)]|-) *(\\S+).*", Pattern.DOTALL);
  private static final Pattern SEVERAL = Pattern.compile(
      "[a-z0-9-]+(?:(?: *[,;\u3001\uff0c\uff1b] *)[a-z0-9-]+)+[,;\u3001\uff0c\uff1b]? *");
  private static final Pattern BETWEEN = Pattern.compile(" *[,;\u3001\uff0c\uff1b] *");
  private static final Pattern STACKED = Pattern.compile("([a-z0-9-]+)\\s+- .*", Pattern.DOTALL);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\[(.*)]");
  private static final Pattern WRAPPED =
      Pattern.compile("(?:@|(?:.*/)?%1$s[:/]|/?)([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.(?:md|html))?"
          .formatted(Stream.of(Kind.values())
              .flatMap(kind -> Stream.of(kind.word(), kind.folder()))
              .collect(Collectors.joining("|", "(?:", ")"))));

  private static final List<Function<String, Optional<SlugMistake>>> KINDS = List.of(
      SlugMistake::invisible,
      SlugMistake::lookalike,
      SlugMistake::bullet,
      SlugMistake::several,
      SlugMistake::inBrackets,
      SlugMistake::wrapped);

  /** The mistake in a text that is no slug. */
  static SlugMistake of(String text) {
    return KINDS.stream()
        .flatMap(kind -> kind.apply(text).stream())
        .findFirst()
        .orElseGet(() -> plain(text));
  }

  /** A text of several lines in one, as messages show it. */
  private static String shown(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String writing(String slug) {
    return "write `%s`, %s".formatted(slug, IN_PLAIN_WORDS);
  }

  private static SlugMistake whole(String text, String message, String hint, Optional<Slug> meant) {
    return new SlugMistake(0, Math.max(1, text.length()), message, hint, meant);
  }

  private static SlugMistake plain(String text) {
    if (text.isEmpty()) {
      return whole(text, "the slug is missing", "write " + IN_PLAIN_WORDS, Optional.empty());
    }
    Optional<Slug> meant = Slugs.of(text);
    boolean words =
        Stream.of(shown(text).split(" ")).allMatch(Slug::isSlug) && shown(text).indexOf(' ') > 0;
    String hint = meant
        .map(slug -> words
            ? "write `%s`, or a comma between two slugs".formatted(slug)
            : writing(slug.value()))
        .orElse("write " + IN_PLAIN_WORDS);
    return whole(text, "`%s` is not a slug".formatted(shown(text)), hint, meant);
  }

  private static Optional<SlugMistake> invisible(String text) {
    Matcher found = INVISIBLE.matcher(text);
    return found.find()
        ? Optional.of(correction(
            found.start(),
            found.end() - found.start(),
            "an invisible character stands in the slug",
            found.replaceAll("")))
        : Optional.empty();
  }

  private static Optional<SlugMistake> lookalike(String text) {
    String plain = Slugs.latin(text);
    int first = 0;
    while (first < text.length() && plain.charAt(first) == text.charAt(first)) {
      first++;
    }
    return first < text.length() && Slug.isSlug(plain)
        ? Optional.of(correction(
            first,
            1,
            "this `%c` is a letter of another script, which only looks like `%c`"
                .formatted(text.charAt(first), plain.charAt(first)),
            plain))
        : Optional.empty();
  }

  private static SlugMistake correction(int offset, int length, String message, String meant) {
    return new SlugMistake(offset, length, message, "write `%s`".formatted(meant), Slugs.of(meant));
  }

  private static Optional<SlugMistake> bullet(String text) {
    Matcher bullet = BULLET.matcher(text);
    if (bullet.matches()) {
      boolean hyphen = text.startsWith("-");
      return Optional.of(whole(
          text,
          hyphen ? "a space is missing after the hyphen" : "an item of a list begins with a hyphen",
          "write `- %s`".formatted(bullet.group(1)),
          hyphen ? Slugs.of(bullet.group(1)) : Optional.empty()));
    }
    Matcher stacked = STACKED.matcher(text);
    return stacked.matches()
        ? Optional.of(whole(
            text,
            "the next item is indented further than this one",
            "begin all items of the list in one column",
            Slugs.of(stacked.group(1))))
        : Optional.empty();
  }

  private static Optional<SlugMistake> several(String text) {
    return SEVERAL.matcher(text).matches()
        ? Optional.of(whole(
            text,
            "several slugs stand here as one",
            "write `[%s]`".formatted(String.join(", ", BETWEEN.split(text.strip()))),
            Optional.empty()))
        : Optional.empty();
  }

  private static Optional<SlugMistake> inBrackets(String text) {
    return IN_BRACKETS.matcher(text).matches()
        ? Optional.of(whole(
            text, "this list is in quotes", "write `%s`".formatted(shown(text)), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<SlugMistake> wrapped(String text) {
    Matcher wrapped = WRAPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return wrapped.matches()
        ? Optional.of(whole(
            text,
            "`%s` is not a slug".formatted(shown(text)),
            writing(wrapped.group(1)),
            Slugs.of(wrapped.group(1))))
        : Optional.empty();
  }
}
