package regesta.carry;

import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Happening.Given;

/** Reports what cannot be carried, value by value. */
record Losses(Problems problems) {
  private static final String NOT_CARRIED = "not-carried";
  private static final int LONGEST = 60;

  /** Reports that an entry has no place for a value. */
  void noPlace(Given given) {
    lost(given, "an entry has no place for it");
  }

  /**
   * Reports that a value is lost, unless it is empty.
   *
   * @param why in one lower-case clause
   */
  void lost(Given given, String why) {
    if (!given.text().isBlank()) {
      problems.report(Problem.warning(
          NOT_CARRIED,
          given.at(),
          "`%s` is not carried, because %s: %s".formatted(given.name(), why, shown(given.text()))));
    }
  }

  /** Reports that something as a whole is lost. */
  void lost(Location at, String message, String hint) {
    problems.report(Problem.warning(NOT_CARRIED, at, message).withHint(hint));
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
