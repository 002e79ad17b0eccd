package regesta.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.Location;
import regesta.problem.Problem;

/**
 * Where the fields of a file stand, between two lines of three hyphens, and where its body begins.
 *
 * @param readable whether there are fields at all
 * @param opening the offset of the line that opens them
 */
record FrontMatter(boolean readable, int opening, int start, int end, int body) {
  private static final String NAME = "front-matter";
  private static final Pattern FENCE =
      Pattern.compile("^---[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);

  /** A line that was meant as a fence: too few hyphens, too many, or dashes of an editor. */
  private static final Pattern LIKE_FENCE = Pattern.compile(
      "^[ \\t]*(?:[-\u2013\u2014]{2,}|\u2014|\\+{3,}|`{3}(?:ya?ml)?|\\.{3})[ \\t]*(?:\\r?\\n|\\z)",
      Pattern.MULTILINE);

  private static final Pattern INDENTED_FENCE =
      Pattern.compile("^[ \\t]+---[ \\t]*(?:\\r?\\n|\\z)", Pattern.MULTILINE);

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z-]*):(?:\\s|\\z)");
  private static final Pattern FENCE_AND_FIELD =
      Pattern.compile("^---[ \\t]*\\r?\\n(?=[A-Za-z][A-Za-z-]*:(?:\\s|\\z))", Pattern.MULTILINE);

  /** A line that is neither blank, nor a field, nor an item, a comment or a continuation. */
  private static final Pattern NO_FIELD =
      Pattern.compile("^(?![A-Za-z][A-Za-z-]*:(?:\\s|\\z))[^\\s#-].*", Pattern.MULTILINE);

  private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*+\\r?\\n)*+");

  /** The line that opens the fields. */
  Location fence(Manuscript manuscript) {
    return manuscript.at(opening, Integer.MAX_VALUE);
  }

  /** Whether the fields and what is around them are indented, as if copied from within a list. */
  boolean isIndented(Manuscript manuscript) {
    return isIndented(manuscript.text(), opening);
  }

  /** The name that the body begins with, if it begins as a field does. */
  Optional<String> fieldBelow(Manuscript manuscript) {
    Matcher field =
        FIELD.matcher(manuscript.text()).region(body, manuscript.text().length());
    return field.lookingAt() ? Optional.of(field.group(1)) : Optional.empty();
  }

  /** Finds the fields of a file, and reports what is missing around them. */
  static FrontMatter find(Manuscript manuscript) {
    String text = manuscript.text();
    int first = end(BLANK_LINES, text, 0);
    if (matchesAt(FENCE, text, first) || matchesAt(LIKE_FENCE, text, first)) {
      return opened(manuscript, first);
    }
    boolean closed = FENCE.matcher(text).find();
    if (closed && FIELD.matcher(text).region(first, text.length()).lookingAt()) {
      report(manuscript, first, "the front matter is not opened", "write `---` on a line above");
      return closed(manuscript, first, first);
    }
    Matcher below = FENCE_AND_FIELD.matcher(text);
    if (below.find(first)) {
      report(
          manuscript,
          first,
          "text stands above the front matter",
          "move it below the front matter, or remove it");
      return closed(manuscript, below.start(), end(FENCE, text, below.start()));
    }
    report(
        manuscript,
        0,
        text.isBlank() ? "the file is empty" : "the file has no front matter",
        "begin it with a line `---`, its fields, and another line `---`");
    return new FrontMatter(false, 0, 0, 0, 0);
  }

  private static FrontMatter opened(Manuscript manuscript, int first) {
    String text = manuscript.text();
    boolean exact = matchesAt(FENCE, text, first);
    if (!exact && isIndented(text, first)) {
      report(
          manuscript,
          first,
          "the front matter is indented",
          "remove the spaces before this line and the lines below it");
    } else if (!exact) {
      report(manuscript, first, "the front matter opens with three hyphens", "write `---`");
    } else if (first > 0) {
      report(
          manuscript,
          first,
          "the front matter begins below the first line",
          "remove the empty lines above `---`");
    }
    int start = end(exact ? FENCE : LIKE_FENCE, text, first);
    if (matchesAt(FENCE_AND_FIELD, text, start)) {
      report(
          manuscript, start, "the front matter closes before its first field", "remove the line");
      return closed(manuscript, first, end(FENCE, text, start));
    }
    return closed(manuscript, first, start);
  }

  /** Whether the fence there and the one that closes it are both indented. */
  private static boolean isIndented(String text, int fence) {
    return matchesAt(INDENTED_FENCE, text, fence)
        && find(FENCE, text, fence).isEmpty()
        && find(LIKE_FENCE, text, end(LIKE_FENCE, text, fence))
            .filter(like -> matchesAt(INDENTED_FENCE, text, like.start()))
            .isPresent();
  }

  private static FrontMatter closed(Manuscript manuscript, int fence, int start) {
    String text = manuscript.text();
    Optional<Matcher> exact = find(FENCE, text, start);
    if (exact.isPresent()) {
      return new FrontMatter(
          true,
          fence,
          start,
          exact.get().start(),
          behindFences(manuscript, exact.get().end()));
    }
    Optional<Matcher> like = find(LIKE_FENCE, text, start);
    if (like.isPresent()) {
      if (!isIndented(text, fence)) {
        report(
            manuscript,
            like.get().start(),
            "the front matter closes with three hyphens",
            "write `---`");
      }
      return new FrontMatter(true, fence, start, like.get().start(), like.get().end());
    }
    return unclosed(manuscript, fence, start);
  }

  /** Takes the lines for fields down to the first that cannot be one. */
  private static FrontMatter unclosed(Manuscript manuscript, int fence, int start) {
    String text = manuscript.text();
    Matcher prose = NO_FIELD.matcher(text);
    boolean found = prose.find(start);
    int end = found ? prose.start() : text.length();
    report(
        manuscript,
        found ? end : fence,
        found
            ? "the front matter is not closed above this line"
            : "the front matter is never closed",
        found ? "write `---` on a line above it" : "write `---` on a line below the last field");
    return new FrontMatter(true, fence, start, end, end);
  }

  /** Where the body begins: below a closing fence that was written twice, too. */
  private static int behindFences(Manuscript manuscript, int end) {
    if (!matchesAt(FENCE, manuscript.text(), end)) {
      return end;
    }
    report(manuscript, end, "the front matter is closed already", "remove the line");
    return end(FENCE, manuscript.text(), end);
  }

  private static Optional<Matcher> find(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find(from) ? Optional.of(matcher) : Optional.empty();
  }

  private static boolean matchesAt(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).lookingAt();
  }

  private static int end(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static void report(Manuscript manuscript, int offset, String message, String hint) {
    manuscript.report(
        Problem.error(NAME, manuscript.at(offset, Integer.MAX_VALUE), message).withHint(hint));
  }
}
