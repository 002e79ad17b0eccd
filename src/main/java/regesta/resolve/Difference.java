package regesta.resolve;

import static java.util.Collections.newSetFromMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What one list has and another has not, where most is in both: things are the same only if they
 * are the very same object. To compare what they say would take long.
 *
 * @param gone what only the earlier list has
 * @param fresh what only the later list has, in its order
 * @param keepsOrder whether all else stands in the same order in both
 */
record Difference<T>(Set<T> gone, List<T> fresh, boolean keepsOrder) {

  /** The difference between two lists that have nothing twice. */
  @SuppressWarnings("ReferenceEquality")
  static <T> Difference<T> of(List<T> before, List<T> now) {
    int shorter = Math.min(before.size(), now.size());
    int start = 0;
    while (start < shorter && before.get(start) == now.get(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
      end++;
    }
    List<T> changedBefore = before.subList(start, before.size() - end);
    List<T> changedNow = now.subList(start, now.size() - end);
    Set<T> gone = newSetFromMap(new IdentityHashMap<>(changedBefore.size()));
    gone.addAll(changedBefore);
    var fresh = new ArrayList<T>();
    for (T thing : changedNow) {
      if (!gone.remove(thing)) {
        fresh.add(thing);
      }
    }
    return new Difference<>(gone, fresh, keepsOrder(changedBefore, changedNow, gone, fresh));
  }

  @SuppressWarnings("ReferenceEquality")
  private static <T> boolean keepsOrder(List<T> before, List<T> now, Set<T> gone, List<T> fresh) {
    int i = 0;
    int met = 0;
    for (T thing : now) {
      if (met < fresh.size() && fresh.get(met) == thing) {
        met++;
        continue;
      }
      while (gone.contains(before.get(i))) {
        i++;
      }
      if (before.get(i) != thing) {
        return false;
      }
      i++;
    }
    return true;
  }

  boolean isNone() {
    return gone.isEmpty() && fresh.isEmpty() && keepsOrder;
  }

  /** Whether so much of {@code all} is another that it is quicker to begin anew. */
  boolean isMostOf(List<T> all) {
    return gone.size() + fresh.size() > all.size() / 4;
  }

  /**
   * A list without what is gone, and with some of what is fresh.
   *
   * @param list in order
   * @param added in the same order
   */
  List<T> merged(List<T> list, List<T> added, Comparator<T> order) {
    List<T> kept = new ArrayList<>(list);
    if (!gone.isEmpty()) {
      kept.removeIf(gone::contains);
    }
    var merged = new ArrayList<T>(kept.size() + added.size());
    int taken = 0;
    for (T thing : added) {
      int found = Collections.binarySearch(kept.subList(taken, kept.size()), thing, order);
      int end = taken + (found < 0 ? -found - 1 : found);
      merged.addAll(kept.subList(taken, end));
      merged.add(thing);
      taken = end;
    }
    merged.addAll(kept.subList(taken, kept.size()));
    return List.copyOf(merged);
  }
}
