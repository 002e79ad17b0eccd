package regesta.resolve;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.Slug;

/**
 * The order of entries in time: by anchor day; then the vaguer first; then by the time of day; then
 * as their authors ordered those of one day; then by slug. Within a year, a plan stands before its
 * own outcome whatever their dates.
 */
final class EntryOrder {
  private static final Comparator<Entry> BY_DATE = comparing(EntryOrder::anchor)
      .thenComparing(EntryOrder::lastDay, openLast().reversed())
      .thenComparing(EntryOrder::date, Edtf.BY_TIME_OF_DAY)
      .thenComparing(entry -> entry.order().orElse(Integer.MAX_VALUE))
      .thenComparing(Entry::slug);

  private EntryOrder() {}

  /** The day by which an entry is sorted; only for entries that have one. */
  static Day anchor(Entry entry) {
    return date(entry).span().anchor().orElseThrow();
  }

  /** Whether two entries belong to the same year; one without a date belongs to none. */
  static boolean areInOneYear(Entry one, Entry other) {
    Optional<Day> day = date(other).span().anchor();
    return day.isPresent() && day.get().year() == anchor(one).year();
  }

  /** Puts entries in order, knowing how they stood before. */
  static List<Followed> sort(List<Followed> entries, Plans plans, SortedThings<Followed> before) {
    List<Followed> sorted = before.sort(entries, comparing(Followed::entry, BY_DATE));
    if (plans.areBeforeOutcomes(BY_DATE)) {
      return sorted;
    }
    Map<Slug, List<Entry>> outcomes = plans.outcomes();
    Map<Slug, List<Followed>> plansOf = new HashMap<>();
    for (Followed plan : sorted) {
      for (Entry outcome : outcomes.getOrDefault(plan.entry().slug(), List.of())) {
        plansOf.computeIfAbsent(outcome.slug(), slug -> new ArrayList<>()).add(plan);
      }
    }
    var ordered = new ArrayList<Followed>(sorted.size());
    var placed = new HashSet<Slug>();
    sorted.forEach(entry -> place(entry, plansOf, placed, ordered));
    return ordered;
  }

  /** Adds an entry, and before it the plans of the same year that it is an outcome of. */
  private static void place(
      Followed entry, Map<Slug, List<Followed>> plansOf, Set<Slug> placed, List<Followed> ordered) {
    if (!placed.add(entry.entry().slug())) {
      return;
    }
    for (Followed plan : plansOf.getOrDefault(entry.entry().slug(), List.of())) {
      if (areInOneYear(plan.entry(), entry.entry())) {
        place(plan, plansOf, placed, ordered);
      }
    }
    ordered.add(entry);
  }

  private static Edtf date(Entry entry) {
    return entry.date().value();
  }

  private static Optional<Day> lastDay(Entry entry) {
    return date(entry).span().last();
  }

  private static Comparator<Optional<Day>> openLast() {
    Comparator<Optional<Day>> openness = comparing(Optional::isEmpty);
    return openness.thenComparing((a, b) -> a.isEmpty() ? 0 : a.get().compareTo(b.orElse(a.get())));
  }

  /** The order in which the world could know of entries: see {@code Report}. */
  static <T> Comparator<T> byDays(
      Function<T, Optional<Day>> last, Function<T, Optional<Day>> first) {
    return comparing(last, openLast()).thenComparing(first, openLast());
  }
}
