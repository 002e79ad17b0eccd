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

  private static final Comparator<Problem> BY_POSITION = comparing(
          (Problem problem) -> problem.at.file().shownPath())
      .thenComparing(problem -> problem.at.line())
      .thenComparing(problem -> problem.at.column())
      .thenComparing(Problem::severity)
      .thenComparing(Problem::message);

  public Problem {
    assert ProblemNames.ALL.contains(name) : "not among the names of problems: " + name;
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

  private String excerpt() {
    String line = at.file().line(at.line());
    if (line.isBlank()) {
      return "";
    }
    String number = String.valueOf(at.line());
    String margin = " ".repeat(number.length());
    String indent = line.substring(0, Math.min(at.column() - 1, line.length()));
    return "  %s | %s\n  %s | %s%s\n"
        .formatted(number, line, margin, indent.replaceAll("[^\t]", " "), "^".repeat(at.length()));
  }

  @Override
  public int compareTo(Problem other) {
    return BY_POSITION.compare(this, other);
  }
}
