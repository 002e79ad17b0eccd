package regesta.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.problem.Problems;

/**
 * What was found out when a chronology was resolved before, for those who edit it: most of its
 * entries are still the same, and name only what is still the same.
 *
 * <p>An entry of which there was anything to tell, or which names what is not there, is looked into
 * every time, because what is told of it may depend on every other file.
 */
public final class LastResolution {
  private final boolean remembers;
  private Optional<Content> content = Optional.empty();
  private Set<Kind> changed = Set.of();
  private Map<Slug, Known> entries = Map.of();
  private Map<Slug, Known> next = new HashMap<>();
  private final Order<Source> sources = new Order<>();

  private LastResolution(boolean remembers) {
    this.remembers = remembers;
  }

  /** Of a chronology that will be resolved again. */
  public static LastResolution kept() {
    return new LastResolution(true);
  }

  /** Of a chronology that is resolved once, so that nothing need be kept. */
  public static LastResolution notKept() {
    return new LastResolution(false);
  }

  /**
   * An entry that gave no reason to tell of anything.
   *
   * @param finds what it named then
   */
  private record Known(
      Entry entry,
      List<Directory.Find> finds,
      EntryLinker.Named named,
      Optional<LinkedEntry> linked) {}

  /** Begins another resolution; with other settings, everything may be another. */
  void begin(Content present) {
    if (!remembers) {
      return;
    }
    if (content.filter(before -> before.settings().equals(present.settings())).isEmpty()) {
      next = Map.of();
      sources.forget();
    }
    changed = content.map(before -> changedKinds(before, present)).orElse(Set.of());
    entries = next;
    next = new HashMap<>(entries.size() * 2);
    content = Optional.of(present);
  }

  private static Set<Kind> changedKinds(Content before, Content now) {
    var changed = EnumSet.noneOf(Kind.class);
    Map.<Kind, Function<Content, List<?>>>of(
            Kind.ENTRY, Content::entries,
            Kind.ACTOR, Content::actors,
            Kind.SOURCE, Content::sources,
            Kind.TOPIC, Content::topics,
            Kind.PAGE, Content::pages)
        .forEach((kind, all) -> {
          if (!areSame(all.apply(before), all.apply(now))) {
            changed.add(kind);
          }
        });
    return changed;
  }

  /**
   * An entry with what it names.
   *
   * @param before the entry as it was linked before, if it named the very same things
   */
  record Followed(EntryLinker.Named named, Optional<LinkedEntry> before) {
    Entry entry() {
      return named.entry();
    }
  }

  /** What an entry names, followed only if that may be another than before. */
  Followed follow(
      Entry entry,
      Directory directory,
      Problems problems,
      Function<Entry, EntryLinker.Named> follow) {
    if (!remembers) {
      return new Followed(follow.apply(entry), Optional.empty());
    }
    Known before = entries.get(entry.slug());
    if (before != null
        && isSame(before.entry(), entry)
        && directory.stillFinds(before.finds(), changed)) {
      next.put(entry.slug(), before);
      return new Followed(before.named(), before.linked());
    }
    int told = problems.count();
    var finds = new ArrayList<Directory.Find>();
    EntryLinker.Named named = directory.recording(finds, () -> follow.apply(entry));
    if (problems.count() == told && finds.stream().allMatch(find -> find.thing().isPresent())) {
      next.put(entry.slug(), new Known(entry, List.copyOf(finds), named, Optional.empty()));
    }
    return new Followed(named, Optional.empty());
  }

  void remember(EntryLinker.Named named, LinkedEntry linked) {
    next.computeIfPresent(
        named.entry().slug(),
        (slug, known) ->
            new Known(known.entry(), known.finds(), known.named(), Optional.of(linked)));
  }

  /** The sources in an order that depends on nothing but them and the settings. */
  List<Source> sort(List<Source> given, Comparator<Source> order) {
    return remembers ? sources.sort(given, order) : given.stream().sorted(order).toList();
  }

  /** A list that is sorted only if anything in it is another. */
  private static final class Order<T> {
    private List<T> given = List.of();
    private List<T> sorted = List.of();

    void forget() {
      given = List.of();
      sorted = List.of();
    }

    List<T> sort(List<T> present, Comparator<T> order) {
      if (!areSame(given, present)) {
        given = present;
        sorted = present.stream().sorted(order).toList();
      }
      return sorted;
    }
  }

  /** Whether two lists hold the very same things; to compare what these say would take long. */
  static boolean areSame(List<?> some, List<?> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Object one, Object other) {
    return one == other;
  }
}
