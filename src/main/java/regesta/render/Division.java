package regesta.render;

import java.util.List;

/** A way to cut a list that is too long for a page. */
interface Division<T> {

  /**
   * The shares, in their order: each item is in one of them, in the order it had.
   *
   * @param room what a page has for them
   */
  List<Share<T>> cut(List<T> items, PartName whole, Room<T> room);

  /** Says whether a list is short enough for a page. */
  interface Room<T> {
    boolean holds(List<T> items);
  }

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
