package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.model.Inline;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.problem.Problem;

/**
 * Reads citations in Pandoc's syntax: {@code [@source]}, {@code [@source, para. 3]}, {@code [@one;
 * @two, p. 4]}.
 */
final class CitationReader {
  private static final Pattern MEANT = Pattern.compile("(?:^|[\\s;-])@\\p{L}");
  private static final Pattern NEXT = Pattern.compile("\\s(@\\S*)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Manuscript manuscript;

  CitationReader(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Whether text in brackets is a citation, be it well formed ({@code @x}) or not. */
  static boolean isMeant(String inBrackets) {
    return inBrackets.startsWith("@") || MEANT.matcher(inBrackets).find();
  }

  /**
   * The citation in a pair of brackets; empty, with a problem reported, if it names no source.
   *
   * @param offset where in the file a character of the text stands
   */
  Optional<Inline.Citation> read(String inBrackets, IntUnaryOperator offset) {
    List<Inline.Cite> cites = new ArrayList<>();
    int start = 0;
    for (String part : inBrackets.split(";", -1)) {
      int lead = part.length() - part.stripLeading().length();
      int from = start + (part.isBlank() ? 0 : lead);
      cite(part.strip(), index -> offset.applyAsInt(from + index)).ifPresent(cites::add);
      start += part.length() + 1;
    }
    return cites.isEmpty() ? Optional.empty() : Optional.of(new Inline.Citation(cites));
  }

  private Optional<Inline.Cite> cite(String text, IntUnaryOperator offset) {
    if (!text.startsWith("@")) {
      int at = text.indexOf('@');
      return wrong(
          offset.applyAsInt(0),
          text.length(),
          at < 0 ? "a citation names its source after `@`" : "a citation begins with `@`",
          at < 0
              ? "write `@` and the source's slug"
              : "write the words before it outside the brackets");
    }
    int comma = text.indexOf(',');
    String key = (comma < 0 ? text : text.substring(0, comma)).substring(1).stripTrailing();
    Optional<Slug> slug = slug(key, offset);
    String place = comma < 0 ? "" : text.substring(comma + 1);
    Matcher next = NEXT.matcher(place);
    if (next.find()) {
      return wrong(
          offset.applyAsInt(comma + 1 + next.start(1)),
          next.group(1).length(),
          "a semicolon is missing before `%s`".formatted(next.group(1)),
          "write `; %s`".formatted(next.group(1)));
    }
    if (comma >= 0 && place.isBlank()) {
      return wrong(offset.applyAsInt(comma), 1, "no place follows the comma", "remove the comma");
    }
    var at = manuscript.at(offset.applyAsInt(1), Math.max(1, key.length()));
    Optional<String> where =
        Optional.of(SPACE.matcher(place).replaceAll(" ").strip()).filter(words -> !words.isEmpty());
    return slug.map(source -> new Inline.Cite(new Reference(source, at), where));
  }

  private Optional<Slug> slug(String key, IntUnaryOperator offset) {
    if (Slug.isSlug(key)) {
      return Optional.of(new Slug(key));
    }
    if (key.isEmpty()) {
      wrong(
          offset.applyAsInt(0),
          1,
          "the citation names no source",
          "write the source's slug after `@`");
      return Optional.empty();
    }
    String[] words = key.split("\\s+", 2);
    boolean commaMissing = words.length == 2 && Slug.isSlug(words[0]);
    SlugMistake mistake = SlugMistake.of(key.strip());
    wrong(
        offset.applyAsInt(1),
        key.length(),
        commaMissing ? "a comma is missing in the citation" : mistake.message(),
        commaMissing ? missingBetween(words) : mistake.hint());
    return commaMissing ? Optional.of(new Slug(words[0])) : mistake.meant();
  }

  private static String missingBetween(String[] words) {
    String mark = words[1].startsWith("@") ? ";" : ",";
    return "write `@%s%s %s`".formatted(words[0], mark, words[1]);
  }

  private Optional<Inline.Cite> wrong(int offset, int length, String message, String hint) {
    manuscript.report(
        Problem.error("bad-citation", manuscript.at(offset, Math.max(1, length)), message)
            .withHint(hint));
    return Optional.empty();
  }
}
