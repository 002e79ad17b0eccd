package regesta.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.model.Actor;
import regesta.model.Entry;
import regesta.model.LinkedEntry.Participant;
import regesta.model.Slug;
import regesta.resolve.EntryLinker.Named;

/** What stands before and after each entry: in time, and among those in which an actor appears. */
final class Neighbours {
  private static final int NEVER = -1;

  private final List<Named> ordered;

  /** The entries in their order, each as whatever is beside it holds it. */
  private final List<Optional<Entry>> entries = new ArrayList<>();

  /** Where the actors of each entry begin among those of all. */
  private final int[] firstActors;

  private final List<Optional<Entry>> earlier;
  private final List<Optional<Entry>> later;

  private Neighbours(List<Named> ordered) {
    this.ordered = ordered;
    firstActors = new int[ordered.size() + 1];
    for (int i = 0; i < ordered.size(); i++) {
      entries.add(Optional.of(ordered.get(i).entry()));
      firstActors[i + 1] = firstActors[i] + ordered.get(i).actors().size();
    }
    earlier = new ArrayList<>(Collections.nCopies(firstActors[ordered.size()], Optional.empty()));
    later = new ArrayList<>(earlier);
  }

  static Neighbours of(List<Named> ordered) {
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
    for (Actor actor : ordered.get(number).actors()) {
      Met met = last.computeIfAbsent(actor.slug(), slug -> new Met());
      if (met.appearance != NEVER) {
        earlier.set(appearance, met.entry);
        later.set(met.appearance, entry);
      }
      met.appearance = appearance++;
      met.entry = entry;
    }
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
  boolean areStill(
      int entry, Optional<Entry> previous, Optional<Entry> next, List<Participant> actors) {
    boolean same = isSame(before(entry), previous) && isSame(after(entry), next);
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
