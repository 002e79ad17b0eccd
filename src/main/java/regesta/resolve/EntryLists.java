package regesta.resolve;

import static java.util.Comparator.comparing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import regesta.model.LinkedEntry;
import regesta.model.Slug;

/** Entries by what they name, each list in the order of time. */
final class EntryLists {
  final Gathered<Slug> byActor = new Gathered<>(
      (entry, add) -> entry.actors().forEach(part -> add.accept(part.actor().slug())));
  final Gathered<Slug> bySource = new Gathered<>(
      (entry, add) -> entry.sources().forEach(cited -> add.accept(cited.source().slug())));
  final Gathered<Slug> byTopic =
      new Gathered<>((entry, add) -> entry.topics().forEach(topic -> add.accept(topic.slug())));
  final Gathered<Long> byYear = new Gathered<>((entry, add) -> add.accept(entry.year()));

  private final List<Gathered<?>> all = List.of(byActor, bySource, byTopic, byYear);
  private List<LinkedEntry> gathered = List.of();

  void forget() {
    gathered = List.of();
    all.forEach(Gathered::forget);
  }

  /** Gathers entries that stand in the order of time; lists of the very same ones stay. */
  void gather(List<LinkedEntry> entries) {
    var difference = Difference.of(gathered, entries);
    if (difference.isMostOf(entries) || !difference.keepsOrder()) {
      all.parallelStream().forEach(lists -> lists.gather(entries));
    } else if (!difference.isNone()) {
      var places = new IdentityHashMap<LinkedEntry, Integer>(entries.size());
      for (int i = 0; i < entries.size(); i++) {
        places.put(entries.get(i), i);
      }
      all.parallelStream()
          .forEach(lists -> lists.change(
              difference, comparing(entry -> Objects.requireNonNull(places.get(entry)))));
    }
    gathered = List.copyOf(entries);
  }
}
