package regesta.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Collects problems, so that one build tells an author everything that is wrong. */
public final class Problems {
  private final List<Problem> reported = new ArrayList<>();

  public void report(Problem problem) {
    reported.add(problem);
  }

  public void reportAll(Collection<Problem> problems) {
    reported.addAll(problems);
  }

  /** Takes back every problem that {@code unwanted} accepts, and returns how many those were. */
  public int withdraw(Predicate<Problem> unwanted) {
    int before = reported.size();
    reported.removeIf(unwanted);
    return before - reported.size();
  }

  public boolean hasErrors() {
    return reported.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Whether any problem so far is one that {@code wanted} accepts. */
  public boolean has(Predicate<Problem> wanted) {
    return reported.stream().anyMatch(wanted);
  }

  /** Every problem so far, by file and position, whatever the order they were found in. */
  public List<Problem> sorted() {
    return reported.stream().sorted().distinct().toList();
  }
}
