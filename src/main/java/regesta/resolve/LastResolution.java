package regesta.resolve;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfInterval;
import regesta.model.Actor;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.problem.Problems;

/**
 * What was found out when a chronology was resolved before, for those who edit it: most of its
 * entries are still the same, and name only what is still the same.
 */
public final class LastResolution {
  private final boolean remembers;
  private boolean ended = false;
  private Optional<Content> content = Optional.empty();
  private Optional<Directory> directory = Optional.empty();
  private final Remembered<Entry, Optional<Followed>> entries = new Remembered<>(Entry::slug);
  private final Remembered<Source, List<Source>> sources = new Remembered<>(Source::slug);
  final SortedThings<Followed> entriesByDate = new SortedThings<>();
  final SortedThings<Source> sourcesByDate = new SortedThings<>();
  final SortedThings<Actor> actorsByName = new SortedThings<>();
  final EntryLists lists = new EntryLists();

  // Of entries and sources there are many, of which few have any of this.
  final Chosen<Entry> entriesOfConcern =
      new Chosen<>(entry -> Addresses.concern(entry.slug(), entry.upkeep()));
  final Chosen<Source> sourcesOfConcern =
      new Chosen<>(source -> Addresses.concern(source.slug(), source.upkeep()));
  final Chosen<Entry> entriesThatAllow = new Chosen<>(entry -> allows(entry.upkeep()));
  final Chosen<Source> sourcesThatAllow = new Chosen<>(source -> allows(source.upkeep()));
  final Chosen<LinkedEntry> lastingEntries = new Chosen<>(entry -> isKnownToLast(entry.date()));

  private Optional<Neighbours> neighbours = Optional.empty();
  private List<Source> dated = List.of();
  private Optional<Day> youngest = Optional.empty();

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

  /** Begins another resolution; with other settings, everything may be another. */
  Directory begin(Content present, Drafts drafts, Problems problems) {
    boolean same = ended
        && content
            .filter(before -> before.settings().equals(present.settings()))
            .isPresent();
    ended = false;
    if (!same) {
      directory = Optional.empty();
      entries.forgetAll();
      sources.forgetAll();
      entriesByDate.forget();
      sourcesByDate.forget();
      actorsByName.forget();
      lists.forget();
      neighbours = Optional.empty();
    }
    Set<Kind> changed = EnumSet.noneOf(Kind.class);
    if (same) {
      forget(Kind.ENTRY, Content::entries, Entry::slug, present, changed);
      forget(Kind.ACTOR, Content::actors, Actor::slug, present, changed);
      forget(Kind.SOURCE, Content::sources, Source::slug, present, changed);
      forget(Kind.TOPIC, Content::topics, Topic::slug, present, changed);
      forget(Kind.PAGE, Content::pages, FreePage::slug, present, changed);
    }
    Directory now = Directory.of(present, drafts, directory, changed, problems);
    if (remembers) {
      content = Optional.of(present);
      directory = Optional.of(now);
    }
    return now;
  }

  /** Ends a resolution that nothing has interrupted. */
  void end() {
    ended = remembers;
  }

  /** Forgets what depends on things that are others now. */
  private <T> void forget(
      Kind kind,
      Function<Content, List<T>> all,
      Function<T, Slug> slug,
      Content present,
      Set<Kind> changed) {
    var difference = Difference.of(all.apply(content.orElseThrow()), all.apply(present));
    if (difference.isNone()) {
      return;
    }
    changed.add(kind);
    for (List<T> things : List.of(List.copyOf(difference.gone()), difference.fresh())) {
      for (T thing : things) {
        entries.doubtFollowersOf(kind, slug.apply(thing));
        sources.doubtFollowersOf(kind, slug.apply(thing));
        if (kind == Kind.ENTRY) {
          entries.forget(slug.apply(thing));
        } else if (kind == Kind.SOURCE) {
          sources.forget(slug.apply(thing));
        }
      }
    }
  }

  /** What entries name, followed only where that may be another than before. */
  List<Followed> followEntries(
      Directory known, Problems problems, Remembered.Following<Entry, Optional<Followed>> follow) {
    List<Entry> all = known.entries();
    List<Optional<Followed>> followed = remembers
        ? entries.followAll(all, known, problems, follow)
        : all.stream().map(follow::follow).toList();
    var dated = new ArrayList<Followed>(followed.size());
    followed.forEach(entry -> entry.ifPresent(dated::add));
    return dated;
  }

  /** What stands beside entries in an order. */
  Neighbours neighbours(List<Followed> ordered) {
    Neighbours now = Neighbours.of(ordered, neighbours);
    neighbours = remembers ? Optional.of(now) : Optional.empty();
    return now;
  }

  /** What the remarks on each source cite, followed only where that may be another than before. */
  List<List<Source>> followSources(
      List<Source> all,
      Directory known,
      Problems problems,
      Remembered.Following<Source, List<Source>> follow) {
    return remembers
        ? sources.followAll(all, known, problems, follow)
        : all.stream().map(follow::follow).toList();
  }

  private static boolean allows(Upkeep upkeep) {
    return !upkeep.allow().isEmpty();
  }

  /** An interval whose end nobody knows may have ended in the year in which it began. */
  private static boolean isKnownToLast(Edtf date) {
    return date instanceof EdtfInterval interval && interval.end() != EdtfInterval.Undated.UNKNOWN;
  }

  /** The day of the youngest of some sources, if any has one. */
  Optional<Day> youngest(List<Source> present) {
    if (!areSame(dated, present)) {
      youngest = present.stream()
          .flatMap(source -> Reports.published(source).stream())
          .flatMap(published -> published.span().first().stream())
          .max(naturalOrder());
      dated = present;
    }
    return youngest;
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
