package regesta.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.Upkeep;
import regesta.problem.Problem;
import regesta.problem.ProblemNames;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.SourceFile;
import regesta.problem.Suggestion;

/** Takes back the warnings that a file allows, and tells of allowances that nothing needs. */
final class Allowances {
  private Allowances() {}

  /**
   * Applies allowances.
   *
   * @param unchecked files of which an allowance that nothing needs is not told
   */
  static void apply(
      List<Upkeep.Allowance> allowances, Set<SourceFile> unchecked, Problems problems) {
    for (Upkeep.Allowance allowance : allowances) {
      int allowed = problems.withdraw(problem -> covers(allowance, problem));
      if (allowed == 0 && !unchecked.contains(allowance.at().file())) {
        problems.report(unused(allowance, problems));
      }
    }
  }

  private static Problem unused(Upkeep.Allowance allowance, Problems problems) {
    String name = allowance.warning();
    boolean error = problems.has(problem ->
        problem.name().equals(name) && problem.at().file().equals(allowance.at().file()));
    Optional<String> meant = ProblemNames.ALL.contains(name)
        ? Optional.empty()
        : Suggestion.closest(name, ProblemNames.ALL);
    String message = error
        ? "`%s` is an error here, which cannot be allowed".formatted(name)
        : meant.isPresent()
            ? "no warning has the name `%s`".formatted(name)
            : "nothing in this file gives the warning `%s`".formatted(name);
    return Problem.warning("unused-allowance", allowance.at(), message)
        .withHint(meant.map("write `%s`"::formatted).orElse("remove it from `allow:`"));
  }

  private static boolean covers(Upkeep.Allowance allowance, Problem problem) {
    return problem.severity() == Severity.WARNING
        && problem.name().equals(allowance.warning())
        && problem.at().file().equals(allowance.at().file());
  }
}
