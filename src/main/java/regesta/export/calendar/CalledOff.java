package regesta.export.calendar;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.model.Status;

/** Tells which plans came to nothing: a cancellation is at the end of what became of them. */
final class CalledOff {
  private final Map<Slug, LinkedEntry> entries;

  CalledOff(List<LinkedEntry> entries) {
    this.entries = entries.stream().collect(toMap(LinkedEntry::slug, Function.identity()));
  }

  boolean isCalledOff(LinkedEntry plan) {
    return plan.entry().status().awaitsOutcome() && endsInCancellation(plan, new HashSet<>());
  }

  private boolean endsInCancellation(LinkedEntry entry, Set<Slug> seen) {
    return seen.add(entry.slug())
        && entry.outcomes().stream()
            .anyMatch(outcome -> outcome.status() == Status.CANCELLED
                || outcome.status().awaitsOutcome() && continues(outcome, seen));
  }

  private boolean continues(Entry outcome, Set<Slug> seen) {
    return entries.containsKey(outcome.slug())
        && endsInCancellation(entries.get(outcome.slug()), seen);
  }
}
