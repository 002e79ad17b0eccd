package regesta.resolve;

import java.util.List;
import java.util.function.Predicate;

/** Those few of many things that are somehow, which nothing decides but they themselves. */
final class Chosen<T> {
  private final Predicate<T> test;
  private List<T> given = List.of();
  private List<T> chosen = List.of();

  Chosen(Predicate<T> test) {
    this.test = test;
  }

  /** The chosen ones of some things, in their order. */
  List<T> of(List<T> present) {
    var difference = Difference.of(given, present);
    boolean concerned = !difference.keepsOrder()
        || difference.gone().stream().anyMatch(test)
        || difference.fresh().stream().anyMatch(test);
    if (concerned) {
      chosen = present.stream().filter(test).toList();
    }
    given = List.copyOf(present);
    return chosen;
  }
}
