package regesta.fuzz;

import java.util.function.Supplier;

/** What must hold for every input. */
final class Rule {
  private Rule() {}

  /** Ends the run, with this input as its find, unless the rule holds. */
  static void holds(boolean held, Supplier<String> otherwise) {
    if (!held) {
      throw new AssertionError(otherwise.get());
    }
  }
}
