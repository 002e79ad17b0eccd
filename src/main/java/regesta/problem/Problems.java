package regesta.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects problems, so that one build tells an author everything that is wrong. */
public final class Problems {
  private final List<Problem> reported = new ArrayList<>();
  private final Set<Location> places = new HashSet<>();

  public void report(Problem problem) {
    reported.add(problem);
    places.add(problem.at());
  }

  public void reportAll(Collection<Problem> problems) {
    problems.forEach(this::report);
  }

  /** How many there are so far, repeated ones among them. */
  public int count() {
    return reported.size();
  }

  /** Whether a problem with exactly this place was ever reported. */
  public boolean hasAt(Location place) {
    return places.contains(place);
  }

  /** Takes back every problem that {@code unwanted} accepts, and returns them. */
  public List<Problem> withdraw(Predicate<Problem> unwanted) {
    List<Problem> withdrawn = reported.stream().filter(unwanted).toList();
    reported.removeIf(unwanted);
    return withdrawn;
  }

  /** Gives another hint to every problem that {@code outdated} accepts. */
  public void replaceHints(Predicate<Problem> outdated, String hint) {
    reported.replaceAll(problem -> outdated.test(problem) ? problem.withHint(hint) : problem);
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
