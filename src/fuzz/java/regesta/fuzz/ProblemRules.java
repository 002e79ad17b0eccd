package regesta.fuzz;

import java.util.List;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Each problem points into its file, and is printed without what would steer a terminal. */
final class ProblemRules {
  private ProblemRules() {}

  static List<Problem> check(Problems problems) {
    List<Problem> sorted = problems.sorted();
    sorted.forEach(ProblemRules::check);
    return sorted;
  }

  private static void check(Problem problem) {
    Location at = problem.at();
    String text = at.file().text();
    long lines = 1 + text.chars().filter(c -> c == '\n').count();
    Rule.holds(
        at.line() <= lines, () -> "below its file of %s lines: %s".formatted(lines, problem));
    int length = at.file().line(at.line()).length();
    Rule.holds(
        at.column() <= length + 1 && at.column() - 1 + at.length() <= Math.max(length, at.column()),
        () -> "outside of its line of %s characters: %s".formatted(length, problem));
    Rule.holds(
        problem
            .format()
            .chars()
            .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'),
        () -> "steers a terminal: " + problem);
  }
}
