package regesta.compare;

import java.util.Optional;

/**
 * What became of one file.
 *
 * @param before absent if the file is new
 * @param after absent if it is gone
 */
record Change(Optional<Item> before, Optional<Item> after) {

  enum Sort {
    ADDED,
    CHANGED,
    REMOVED
  }

  Sort sort() {
    if (before.isEmpty()) {
      return Sort.ADDED;
    }
    return after.isEmpty() ? Sort.REMOVED : Sort.CHANGED;
  }

  /** The file as it is, or as it was last. */
  Item item() {
    return after.or(() -> before).orElseThrow();
  }
}
