package regesta.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import regesta.model.Upkeep;
import regesta.problem.Problem;
import regesta.problem.ProblemNames;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.Suggestion;

/** Takes back the warnings that files allow, and tells of allowances that nothing needs. */
final class Allowances {
  private Allowances() {}

  /** What an allowance and a warning share if the one is for the other. */
  private record Subject(String path, String warning) {
    static Subject of(Upkeep.Allowance allowance) {
      return new Subject(allowance.at().file().path(), allowance.warning());
    }

    static Subject of(Problem problem) {
      return new Subject(problem.at().file().path(), problem.name());
    }
  }

  /**
   * Applies what all files allow. A file that is not shown, or has an error, was not examined to
   * its end, so what it allows may well be needed.
   */
  static void apply(List<Upkeep> upkeeps, Drafts drafts, Problems problems) {
    Set<Subject> allowed = upkeeps.stream()
        .flatMap(upkeep -> upkeep.allow().stream())
        .map(Subject::of)
        .collect(Collectors.toSet());
    Set<Subject> needed = problems
        .withdraw(problem ->
            problem.severity() == Severity.WARNING && allowed.contains(Subject.of(problem)))
        .stream()
        .map(Subject::of)
        .collect(Collectors.toSet());
    Set<String> broken = brokenFiles(problems);
    upkeeps.stream()
        .filter(upkeep -> drafts == Drafts.INCLUDED || !upkeep.draft())
        .flatMap(upkeep -> upkeep.allow().stream())
        .filter(allowance -> !needed.contains(Subject.of(allowance)))
        .filter(allowance -> !broken.contains(allowance.at().file().path()))
        .forEach(allowance -> problems.report(unused(allowance)));
  }

  private static Set<String> brokenFiles(Problems problems) {
    Set<String> broken = new HashSet<>();
    for (Problem problem : problems.sorted()) {
      if (problem.severity() == Severity.ERROR) {
        broken.add(problem.at().file().path());
      }
    }
    return broken;
  }

  private static Problem unused(Upkeep.Allowance allowance) {
    String name = allowance.warning();
    Optional<String> meant = ProblemNames.ALL.contains(name)
        ? Optional.empty()
        : Suggestion.closest(name, ProblemNames.ALL);
    String message = meant.isPresent()
        ? "no warning has the name `%s`".formatted(name)
        : "nothing in this file gives the warning `%s`".formatted(name);
    return Problem.warning("unused-allowance", allowance.at(), message)
        .withHint(meant.map("write `%s`"::formatted).orElse("remove it from `allow:`"));
  }
}
