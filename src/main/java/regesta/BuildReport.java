package regesta;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import regesta.problem.Problem;
import regesta.problem.Severity;
import regesta.report.Counts;
import regesta.write.Recovery;

/**
 * What a build or a check found.
 *
 * @param problems by file and position
 * @param files how many files the site has
 * @param addresses those of its pages
 * @param recovery what was found of an earlier build that was interrupted
 */
public record BuildReport(
    List<Problem> problems, int files, SortedSet<String> addresses, Recovery recovery) {

  public BuildReport {
    problems = List.copyOf(problems);
    addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(BuildReport::isError);
  }

  static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** How many problems there are of each kind, in words: {@code 2 errors, 1 warning}. */
  public String counts() {
    return Counts.of(problems).words();
  }
}
