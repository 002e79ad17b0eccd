package regesta.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.model.Kind;

/**
 * A link that Markdown does not take for one, and leaves as it was written.
 *
 * @param offset where its address stands in the text, {@code length} characters long
 */
record BrokenLink(int offset, int length, String message, String hint) {
  private static final int LONGEST = 500;

  /**
   * An address in parentheses, right behind a closing bracket. A quotation mark in it, where a
   * title begins, ends the text.
   */
  private static final Pattern ADDRESS = Pattern.compile(
      "(?:^|(?<=(?<!\\\\)]))\\((\\s*<?([a-z]+:|images/|#|\\.\\./)([^)\\n]{0,%s}))(?:\\)|\\z)"
          .formatted(LONGEST));

  private static final Pattern CURLY_TITLE =
      Pattern.compile("(\\S+) +([\u201c\u201d\u2018\u2019](.*)[\u201c\u201d\u2018\u2019])");

  /**
   * The first broken link in a text.
   *
   * @param behindBracket whether a closing bracket stands before the text
   */
  static Optional<BrokenLink> find(String text, boolean behindBracket) {
    if (text.indexOf('(') < 0) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(text);
    if (!address.find() || address.start() == 0 && !behindBracket) {
      return Optional.empty();
    }
    Matcher title = CURLY_TITLE.matcher(address.group(1));
    if (title.matches()) {
      return Optional.of(new BrokenLink(
          address.start(1) + title.start(2),
          title.group(2).length(),
          "curly quotation marks stand around the title of the link",
          "write `\"%s\"`".formatted(title.group(3))));
    }
    boolean spaced = address.group(1).contains(" ");
    return Optional.of(new BrokenLink(
        address.start(1),
        address.group(1).length(),
        spaced ? "a space in the address breaks the link" : "the link cannot be read",
        spaced ? unspaced(address.group(2), address.group(3)) : "write no brackets in its text"));
  }

  private static String unspaced(String start, String rest) {
    boolean ours = Stream.of(Kind.values()).anyMatch(kind -> start.equals(kind.word() + ":"));
    return Optional.of(rest)
        .filter(words -> ours)
        .flatMap(Slugs::of)
        .map(slug -> "write `%s%s`".formatted(start, slug))
        .orElse("remove it, or write `%20`");
  }
}
