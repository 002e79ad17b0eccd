package regesta.serve;

import java.util.List;
import regesta.model.Site;
import regesta.problem.Problem;
import regesta.problem.Severity;

/**
 * The site as of one moment, and what is wrong with the files that it is made of.
 *
 * @param site its renderings may throw a {@link PageFailure}
 */
public record Edition(Site site, List<Problem> problems) {

  public Edition {
    problems = List.copyOf(problems);
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
