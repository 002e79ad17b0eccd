package regesta.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.Severity;

/**
 * Signs of Markdown that were left in the text, because what they should mark is never closed or is
 * written in another way.
 *
 * @param offset where in the text the sign stands, for {@code length} characters
 */
record LooseMark(
    Severity severity, String name, int offset, int length, String message, String hint) {
  private static final String NAME = "loose-mark";
  private static final String CITATION = "bad-citation";
  private static final String LINK = "bad-link";
  private static final String SLUG_OF_SOURCE = "[a-z][a-z0-9]*-[a-z0-9-]*\\d[a-z0-9-]*";
  private static final String FREE = "(?<!\\\\)";

  private record Rule(
      Severity severity,
      String name,
      Pattern form,
      String message,
      Function<MatchResult, String> hint) {
    Rule(Severity severity, String name, String form, String message, String hint) {
      this(severity, name, Pattern.compile(form), message, match -> hint.formatted(groups(match)));
    }

    private static Object[] groups(MatchResult match) {
      Object[] groups = new Object[match.groupCount()];
      for (int i = 0; i < groups.length; i++) {
        groups[i] = match.group(i + 1) == null ? "" : match.group(i + 1);
      }
      return groups;
    }
  }

  /** The first that fits a place in the text is told of. */
  private static final List<Rule> ANYWHERE = List.of(
      new Rule(
          Severity.ERROR,
          CITATION,
          FREE + "\\[@[a-z0-9-]*",
          "the citation is never closed",
          "write `]` at its end"),
      new Rule(
          Severity.ERROR,
          CITATION,
          "\\((@" + SLUG_OF_SOURCE + "[^()\\[\\]]*)\\)",
          "a citation stands in square brackets",
          "write `[%s]`"),
      new Rule(
          Severity.ERROR,
          CITATION,
          "(?<![\\w/.@\\\\])(@" + SLUG_OF_SOURCE + ")",
          "a citation stands in square brackets",
          "write `[%s]`"),
      new Rule(
          Severity.WARNING,
          "foreign-code",
          "\\{\\{[^{}]*}}|\\{%%[^{}]*%%}".replace("%%", "%"),
          "the code of another generator is shown as text",
          "write the words that should stand here"),
      new Rule(
          Severity.WARNING,
          NAME,
          FREE + "\\*\\*",
          "these `**` have no partner",
          "write `**` right before and right behind the words, or `\\*\\*` for the signs"),
      new Rule(
          Severity.WARNING,
          NAME,
          FREE + "\\*",
          "this `*` has no partner",
          "write `*` right before and right behind the words, or `\\*` for the sign"),
      new Rule(
          Severity.WARNING,
          NAME,
          "(?<![\\w\\\\])_(?=\\p{L})|(?<=\\p{L})_(?!\\w)",
          "this `_` has no partner",
          "write `_` right before and right behind the words, or `\\_` for the sign"),
      new Rule(
          Severity.WARNING,
          NAME,
          FREE + "`+",
          "the code is never closed",
          "write the same sign behind it, or `\\`` for the sign"),
      new Rule(
          Severity.WARNING,
          NAME,
          FREE + "\\[",
          "this `[` is never closed",
          "write `]` behind the words, or `\\[` for the sign"),
      new Rule(
          Severity.WARNING,
          NAME,
          FREE + "](?<!\\\\\\[[^\\]\\n]{0,200}])",
          "this `]` closes nothing",
          "write `[` before the words, or `\\]` for the sign"));

  private static final Rule ADDRESS = new Rule(
      Severity.WARNING,
      "bare-address",
      "(https?://[^\\s<>()]*[^\\s<>().,;:!?'\"\u2019\u201d])",
      "the address is shown as text, not as a link",
      "write `<%s>`, or words for it in `[` and `]` and the address in parentheses");

  private static final List<Rule> BEHIND_BRACKET = List.of(
      new Rule(
          Severity.ERROR,
          LINK,
          "^ +(?=\\((?:https?|[a-z]+):[^)\\s]*\\))",
          "a space stands between the text of the link and its address",
          "remove it"),
      new Rule(
          Severity.ERROR,
          LINK,
          "^\\((?:https?|[a-z]+):[^)]*$",
          "the address of the link is never closed",
          "write `)` at its end"));

  private static final List<Rule> AT_LINE_START = List.of(
      new Rule(
          Severity.WARNING,
          NAME,
          "^(#{1,6})(?=([^#\\s].*))",
          "a space is missing behind the signs of a heading",
          "write `%s %s`"),
      new Rule(
          Severity.WARNING,
          NAME,
          "^-(?=(\\p{L}.*))",
          "a space is missing behind the hyphen of a list",
          "write `- %s`"),
      new Rule(
          Severity.WARNING,
          NAME,
          "^\\|.*\\|\\s*$",
          "the table has no line below its head",
          "write a line such as `|---|---|` there"));

  /** Whether a problem of this name is about a mark that is one of two. */
  static boolean isOf(String name) {
    return name.equals(NAME);
  }

  /**
   * The loose marks in a text that no Markdown was found in.
   *
   * @param before the text that stands before it in the file
   * @param behindBracket whether a closing bracket that is no link's stands before it
   */
  static List<LooseMark> find(String text, String before, boolean behindBracket) {
    List<LooseMark> found = new ArrayList<>();
    if (behindBracket) {
      find(BEHIND_BRACKET, text, found);
    }
    if ((before.isEmpty() || before.endsWith("\n")) && !isRowAbove(text, before)) {
      find(AT_LINE_START, text, found);
    }
    find(ANYWHERE, text, found);
    if (found.isEmpty()) {
      find(List.of(ADDRESS), text, found);
    }
    found.removeIf(mark -> isDoubled(mark, text, before));
    return found;
  }

  /**
   * Whether any of the rules could find something in a text that stands behind no bracket: most
   * texts have no sign at all.
   */
  static boolean mayBeIn(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == '#' || first == '-' || first == '|' || hasSign(text) || text.contains("://");
  }

  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSign(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '[', ']', '*', '_', '`', '@', '{' -> true;
      default -> false;
    };
  }

  private static void find(List<Rule> rules, String text, List<LooseMark> found) {
    for (Rule rule : rules) {
      Matcher match = rule.form().matcher(text);
      while (match.find()) {
        int from = match.start();
        int to = Math.max(from + 1, match.end());
        if (found.stream()
            .noneMatch(other -> from < other.offset() + other.length() && other.offset() < to)) {
          found.add(new LooseMark(
              rule.severity(),
              rule.name(),
              from,
              to - from,
              rule.message(),
              rule.hint().apply(match)));
        }
      }
    }
  }

  /** Whether the line above has the same mistake: it is a row of the same table or list. */
  private static boolean isRowAbove(String text, String before) {
    int end = Math.max(0, before.length() - 1);
    String above = before.substring(before.lastIndexOf('\n', end - 1) + 1, end);
    return text.startsWith("|") && above.startsWith("|")
        || text.startsWith("-") && above.matches("-\\p{L}.*");
  }

  /** Whether a bracket is one of two, of which the other is told of where the pair is. */
  private static boolean isDoubled(LooseMark mark, String text, String before) {
    boolean last = mark.offset() + 1 == text.length();
    return mark.offset() == 0 && text.startsWith("]") && before.endsWith("]")
        || last && text.endsWith("[");
  }
}
