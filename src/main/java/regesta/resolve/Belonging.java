package regesta.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import regesta.model.Actor;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Reports actors that are, over whatever steps, a part of themselves. */
final class Belonging {
  private Belonging() {}

  static void check(Map<Slug, Actor> actors, Problems problems) {
    for (Actor actor : actors.values()) {
      for (Reference whole : actor.partOf()) {
        if (leadsBack(whole.target(), actor.slug(), actors)) {
          problems.report(Problem.error(
                  "part-of-itself",
                  whole.at(),
                  "`%s` would be a part of itself".formatted(actor.slug()))
              .withHint("name only what it belongs to, not what belongs to it"));
        }
      }
    }
  }

  private static boolean leadsBack(Slug from, Slug part, Map<Slug, Actor> actors) {
    var seen = new HashSet<Slug>();
    var open = new ArrayList<Slug>(List.of(from));
    while (!open.isEmpty()) {
      Slug next = open.remove(open.size() - 1);
      if (next.equals(part)) {
        return true;
      }
      if (seen.add(next) && actors.containsKey(next)) {
        actors.get(next).partOf().forEach(whole -> open.add(whole.target()));
      }
    }
    return false;
  }
}
