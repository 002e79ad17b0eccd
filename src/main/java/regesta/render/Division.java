package regesta.render;

import java.util.List;

/** A way to cut a list that is too long for a page. */
interface Division<T> {

  /** The shares, in their order: each item is in one of them, in the order it had. */
  List<Share<T>> cut(List<T> items, PartName whole);

  /**
   * A piece of a list.
   *
   * @param further how it is cut if it is still too long
   */
  record Share<T>(PartName name, List<T> items, Division<T> further) {
    public Share {
      items = List.copyOf(items);
    }
  }
}
