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

  /** Takes back every problem that {@code unwanted} accepts, and returns them. */
  public List<Problem> withdraw(Predicate<Problem> unwanted) {
    List<Problem> withdrawn = reported.stream().filter(unwanted).toList();
    reported.removeIf(unwanted);
    return withdrawn;
  }

  public boolean hasErrors() {
    return reported.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Every problem so far, by file and position, whatever the order they were found in. */
  public List<Problem> sorted() {
    return reported.stream().sorted().distinct().toList();
  }
}
