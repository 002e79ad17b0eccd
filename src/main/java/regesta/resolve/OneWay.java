package regesta.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import regesta.model.Slug;

/** What leads to what, over whatever steps, and never back to itself. */
final class OneWay {
  private final Map<Slug, List<Slug>> steps = new HashMap<>();

  /** Adds a step, unless it would close a circle; returns whether it was added. */
  boolean add(Slug from, Slug to) {
    if (leads(to, from)) {
      return false;
    }
    steps.computeIfAbsent(from, slug -> new ArrayList<>()).add(to);
    return true;
  }

  private boolean leads(Slug from, Slug to) {
    Set<Slug> seen = new HashSet<>();
    Deque<Slug> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Slug next = open.pop();
      if (next.equals(to)) {
        return true;
      }
      if (seen.add(next)) {
        steps.getOrDefault(next, List.of()).forEach(open::push);
      }
    }
    return false;
  }
}
