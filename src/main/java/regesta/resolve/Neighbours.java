package regesta.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.model.Actor;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Participant;
import regesta.model.Slug;

/** What stands before and after each entry: in time, and among those in which an actor appears. */
final class Neighbours {
  private static final int NEVER = -1;

  private final List<Followed> ordered;

  /** The entries in their order, each as whatever is beside it holds it. */
  private final List<Optional<Entry>> entries;

  /** Where the actors of each entry begin among those of all. */
  private final int[] firstActors;

  private final List<Optional<Entry>> earlier;
  private final List<Optional<Entry>> later;
  private final boolean areOld;

  private Neighbours(List<Followed> ordered) {
    this.ordered = ordered;
    areOld = false;
    entries = new ArrayList<>(ordered.size());
    firstActors = new int[ordered.size() + 1];
    for (int i = 0; i < ordered.size(); i++) {
      entries.add(Optional.of(ordered.get(i).entry()));
      firstActors[i + 1] = firstActors[i] + actors(i).size();
    }
    earlier = new ArrayList<>(Collections.nCopies(firstActors[ordered.size()], Optional.empty()));
    later = new ArrayList<>(earlier);
  }

  private Neighbours(Neighbours old) {
    ordered = old.ordered;
    entries = old.entries;
    firstActors = old.firstActors;
    earlier = old.earlier;
    later = old.later;
    areOld = true;
  }

  /** The neighbours in an order: the old ones, if entries with the same actors stood in it. */
  static Neighbours of(List<Followed> ordered, Optional<Neighbours> before) {
    return before
        .filter(old -> LastResolution.areSame(old.ordered, ordered))
        .map(Neighbours::new)
        .orElseGet(() -> of(ordered));
  }

  static Neighbours of(List<Followed> ordered) {
    var neighbours = new Neighbours(ordered);
    Map<Slug, Met> met = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      neighbours.meet(i, met);
    }
    return neighbours;
  }

  /** Where an actor was met last: its place among the appearances of all actors. */
  private static final class Met {
    private int appearance = NEVER;
    private Optional<Entry> entry = Optional.empty();
  }

  /** Makes this entry the next of those in which its actors were met last, and these its last. */
  private void meet(int number, Map<Slug, Met> last) {
    Optional<Entry> entry = entries.get(number);
    int appearance = firstActors[number];
    for (Actor actor : actors(number)) {
      Met met = last.computeIfAbsent(actor.slug(), slug -> new Met());
      if (met.appearance != NEVER) {
        earlier.set(appearance, met.entry);
        later.set(met.appearance, entry);
      }
      met.appearance = appearance++;
      met.entry = entry;
    }
  }

  private List<Actor> actors(int entry) {
    return ordered.get(entry).named().actors();
  }

  Optional<Entry> before(int entry) {
    return entry > 0 ? entries.get(entry - 1) : Optional.empty();
  }

  Optional<Entry> after(int entry) {
    return entry + 1 < entries.size() ? entries.get(entry + 1) : Optional.empty();
  }

  /** The entry before this one in which its actor of this number appears. */
  Optional<Entry> before(int entry, int actor) {
    return earlier.get(firstActors[entry] + actor);
  }

  Optional<Entry> after(int entry, int actor) {
    return later.get(firstActors[entry] + actor);
  }

  /** Whether an entry that was linked before has the very same neighbours still. */
  boolean areStill(int entry, LinkedEntry linked) {
    if (areOld) {
      return true;
    }
    List<Participant> actors = linked.actors();
    boolean same = isSame(before(entry), linked.previous()) && isSame(after(entry), linked.next());
    for (int i = 0; i < actors.size() && same; i++) {
      same = isSame(before(entry, i), actors.get(i).previous())
          && isSame(after(entry, i), actors.get(i).next());
    }
    return same;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Optional<Entry> one, Optional<Entry> other) {
    return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get() == other.get());
  }
}
