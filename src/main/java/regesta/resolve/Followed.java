package regesta.resolve;

import java.util.Optional;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.resolve.EntryLinker.Named;

/**
 * An entry with what it names, and how it was linked when that was done last. As long as the entry
 * names things of the same slugs, this is the same object, whatever these say.
 */
final class Followed {
  private Named named;
  private final boolean stands;
  private final boolean aims;
  private Optional<LinkedEntry> linked = Optional.empty();

  Followed(Named named) {
    Entry entry = named.entry();
    this.named = named;
    this.stands = entry.upkeep().withdrawn().isEmpty();
    this.aims = entry.status().awaitsOutcome()
        || entry.status().mayLieAhead()
        || entry.outcome().searched().isPresent()
        || !entry.outcome().entries().isEmpty();
  }

  Named named() {
    return named;
  }

  /** Takes note that the things which the entry names say something else. */
  void nowNames(Named others) {
    named = others;
    linked = Optional.empty();
  }

  Entry entry() {
    return named.entry();
  }

  /** Whether the entry has a place in the order of time: it was not withdrawn. */
  boolean stands() {
    return stands;
  }

  /** Whether the entry looks ahead, or says that it does. */
  boolean aims() {
    return aims;
  }

  Optional<LinkedEntry> linked() {
    return linked;
  }

  LinkedEntry linkedAs(LinkedEntry now) {
    linked = Optional.of(now);
    return now;
  }
}
