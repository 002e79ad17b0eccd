package regesta.problem;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;

/**
 * One mistake in the content, told to its author.
 *
 * @param name what kind of mistake it is, one of {@link ProblemNames}: {@code unknown-field}
 * @param message what is wrong, in one lower-case clause without a full stop; names stand in
 *     backticks
 * @param hint what to write instead, where there is one likely way
 */
public record Problem(
    Severity severity, String name, Location at, String message, Optional<String> hint)
    implements Comparable<Problem> {

  private static final int LONGEST_EXCERPT = 240;
  private static final int BEFORE_MARK = 160;

  /** The characters that turn the direction of writing (Unicode Standard Annex 9, section 2). */
  private static final String TURNS =
      "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private static final Comparator<Problem> BY_POSITION = comparing(
          (Problem problem) -> problem.at.file().shownPath())
      .thenComparing(problem -> problem.at.line())
      .thenComparing(problem -> problem.at.column())
      .thenComparing(Problem::severity)
      .thenComparing(Problem::message);

  public Problem {
    assert ProblemNames.ALL.contains(name) : "not among the names of problems: " + name;
    // A message may quote the content, and one line of it must not look like another message.
    message = oneLine(message);
    hint = hint.map(Problem::oneLine);
  }

  private static String oneLine(String text) {
    return text.codePoints().noneMatch(Character::isISOControl)
        ? text
        : text.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\ufffd");
  }

  public static Problem error(String name, Location at, String message) {
    return new Problem(Severity.ERROR, name, at, message, Optional.empty());
  }

  public static Problem warning(String name, Location at, String message) {
    return new Problem(Severity.WARNING, name, at, message, Optional.empty());
  }

  public static Problem notice(String name, Location at, String message) {
    return new Problem(Severity.NOTICE, name, at, message, Optional.empty());
  }

  public Problem withHint(String text) {
    return new Problem(severity, name, at, message, Optional.of(text));
  }

  public Problem withHint(Optional<String> text) {
    return new Problem(severity, name, at, message, text);
  }

  /** The same mistake, weighed as an error: what {@code --strict} makes of a warning. */
  public Problem asError() {
    return new Problem(Severity.ERROR, name, at, message, hint);
  }

  /** The problem as compilers print one: position and message, the line, a marker, the hint. */
  public String format() {
    String head = "%s: %s: %s [%s]\n".formatted(at, severity, message, name);
    return head + excerpt() + hint.map(text -> "  hint: %s\n".formatted(text)).orElse("");
  }

  /**
   * The line with a marker below it; of a long line the part around the marker. Characters that
   * would steer a terminal, or turn the direction of writing, are shown as signs.
   */
  private String excerpt() {
    String whole = at.file().line(at.line());
    if (whole.isBlank()) {
      return "";
    }
    int from = Math.max(0, Math.min(at.column() - 1, whole.length()) - BEFORE_MARK);
    int to = Math.min(whole.length(), from + LONGEST_EXCERPT);
    String before = from > 0 ? "…" : "";
    String line = visible(before + whole.substring(from, to) + (to < whole.length() ? "…" : ""));
    int start = Math.min(line.length(), at.column() - 1 - from + before.length());
    String indent = line.substring(0, start).replaceAll("[^\t]", " ");
    int length = Math.max(1, Math.min(at.length(), line.length() - start));
    String number = String.valueOf(at.line());
    String margin = " ".repeat(number.length());
    return "  %s | %s\n  %s | %s%s\n".formatted(number, line, margin, indent, "^".repeat(length));
  }

  /** As many characters as before, so that the marker stays below its place. */
  private static String visible(String line) {
    var shown = new StringBuilder(line);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean steers = Character.isISOControl(c) && c != '\t';
      if (steers || TURNS.indexOf(c) >= 0) {
        shown.setCharAt(i, '\ufffd');
      }
    }
    return shown.toString();
  }

  @Override
  public int compareTo(Problem other) {
    return BY_POSITION.compare(this, other);
  }
}
