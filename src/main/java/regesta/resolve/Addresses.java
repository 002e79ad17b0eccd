package regesta.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import regesta.model.Chronology.Redirect;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** The addresses that were given up for others, each claimed once. */
final class Addresses {
  private final Directory directory;
  private final Problems problems;
  private final Map<Kind, Map<Slug, Slug>> claimed = new HashMap<>();
  private final List<Redirect> redirects = new ArrayList<>();

  Addresses(Directory directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
  }

  /** Redirects the former slugs of a thing to it; reports those that lead elsewhere already. */
  void redirect(Kind kind, Slug to, List<Reference> formerSlugs) {
    Map<Slug, Slug> claims = claimed.computeIfAbsent(kind, same -> new HashMap<>());
    for (Reference former : directory.withoutRepeats(formerSlugs, kind)) {
      Slug from = former.target();
      Slug owner = directory.holds(kind, from) ? from : claims.putIfAbsent(from, to);
      if (owner == null) {
        redirects.add(new Redirect(kind, from, to));
      } else {
        problems.report(
            Problem.error(
                    "address-taken",
                    former.at(),
                    "the address `%s/%s.html` already leads to %s `%s`"
                        .formatted(kind.folder(), from, kind.word(), owner))
                .withHint("remove it here, or there"));
      }
    }
  }

  List<Redirect> redirects() {
    return redirects;
  }
}
