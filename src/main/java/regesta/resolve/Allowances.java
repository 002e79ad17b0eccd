package regesta.resolve;

import java.util.List;
import regesta.model.Upkeep;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Severity;

/** Takes back the warnings that a file allows, and tells of allowances that nothing needs. */
final class Allowances {
  private Allowances() {}

  static void apply(List<Upkeep.Allowance> allowances, Problems problems) {
    for (Upkeep.Allowance allowance : allowances) {
      int allowed = problems.withdraw(problem -> covers(allowance, problem));
      if (allowed == 0) {
        problems.report(Problem.warning(
                "unused-allowance",
                allowance.at(),
                "nothing in this file gives the warning `%s`".formatted(allowance.warning()))
            .withHint("remove it from `allow:`"));
      }
    }
  }

  private static boolean covers(Upkeep.Allowance allowance, Problem problem) {
    return problem.severity() == Severity.WARNING
        && problem.name().equals(allowance.warning())
        && problem.at().file().equals(allowance.at().file());
  }
}
