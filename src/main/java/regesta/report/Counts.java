package regesta.report;

import java.util.List;
import regesta.problem.Problem;
import regesta.problem.Severity;

/** How many problems there are of each severity. */
public record Counts(long errors, long warnings, long notices) {

  public static Counts of(List<Problem> problems) {
    return new Counts(
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.NOTICE));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** What must or should be mended, in words: {@code 2 errors, 1 warning}. */
  public String words() {
    return words(errors, "error") + ", " + words(warnings, "warning");
  }

  private static String words(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
