package regesta.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import regesta.model.LinkedEntry;

/**
 * The entries that name each thing of some kind, in the order of time, kept for when most entries
 * are still the same.
 */
final class Gathered<K> {
  private final BiConsumer<LinkedEntry, Consumer<K>> named;
  private Map<K, List<LinkedEntry>> lists = new HashMap<>();

  /** @param named hands on the things of an entry, none twice */
  Gathered(BiConsumer<LinkedEntry, Consumer<K>> named) {
    this.named = named;
  }

  void forget() {
    lists = new HashMap<>();
  }

  /** Gathers entries anew. */
  void gather(List<LinkedEntry> entries) {
    Map<K, List<LinkedEntry>> gathered = new HashMap<>();
    for (LinkedEntry entry : entries) {
      named.accept(entry, key -> add(gathered, key, entry));
    }
    gathered.replaceAll((key, list) -> List.copyOf(list));
    lists = gathered;
  }

  /**
   * Gathers entries of which most were gathered before, in the same order.
   *
   * @param order that in which they are now
   */
  void change(Difference<LinkedEntry> difference, Comparator<LinkedEntry> order) {
    Map<K, List<LinkedEntry>> added = new HashMap<>();
    for (LinkedEntry entry : difference.gone()) {
      named.accept(entry, key -> added.put(key, new ArrayList<>()));
    }
    for (LinkedEntry entry : difference.fresh()) {
      named.accept(entry, key -> add(added, key, entry));
    }
    added.forEach((key, fresh) -> {
      List<LinkedEntry> merged = difference.merged(of(key), fresh, order);
      if (merged.isEmpty()) {
        lists.remove(key);
      } else {
        lists.put(key, merged);
      }
    });
  }

  private static <K> void add(Map<K, List<LinkedEntry>> lists, K key, LinkedEntry entry) {
    lists.computeIfAbsent(key, same -> new ArrayList<>()).add(entry);
  }

  /** The things that entries name, in any order. */
  Set<K> things() {
    return lists.keySet();
  }

  /** The entries that name a thing. */
  List<LinkedEntry> of(K key) {
    return lists.getOrDefault(key, List.of());
  }
}
