package regesta.propose;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import regesta.model.Kind;
import regesta.model.Slug;

/** Gives names to new files that no file has, and no other of the new ones. */
final class FreeNames {
  private final KnownFiles known;
  private final Map<Kind, Set<Slug>> taken = new EnumMap<>(Kind.class);

  FreeNames(KnownFiles known) {
    this.known = known;
  }

  /** The slug, or, where it is taken, the slug with the first number that makes it free. */
  Slug take(Kind kind, Slug slug) {
    Set<Slug> ofKind = taken.computeIfAbsent(kind, any -> new HashSet<>());
    Slug free = slug;
    for (int number = 2; known.path(kind, free).isPresent() || !ofKind.add(free); number++) {
      free = new Slug("%s-%s".formatted(slug, number));
    }
    return free;
  }
}
