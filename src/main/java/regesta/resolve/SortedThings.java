package regesta.resolve;

import java.util.Comparator;
import java.util.List;

/** Things in an order that depends on nothing but them, kept for when most are still the same. */
final class SortedThings<T> {
  private List<T> given = List.of();
  private List<T> sorted = List.of();

  void forget() {
    given = List.of();
    sorted = List.of();
  }

  /** The things in an order in which no two have the same place; always in the same one. */
  List<T> sort(List<T> present, Comparator<T> order) {
    var difference = Difference.of(given, present);
    if (difference.isMostOf(present)) {
      sorted = present.stream().sorted(order).toList();
    } else if (!difference.isNone()) {
      List<T> fresh = difference.fresh().stream().sorted(order).toList();
      sorted = difference.merged(sorted, fresh, order);
    }
    given = List.copyOf(present);
    return sorted;
  }
}
