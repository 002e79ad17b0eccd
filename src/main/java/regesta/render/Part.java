package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list, or a part of a list, and the page that shows it.
 *
 * @param path of the page
 * @param items all of them, those on the pages below included
 * @param below the parts that it is cut into; empty where the page shows the items themselves
 */
record Part<T>(String path, PartName name, List<T> items, List<Part<T>> below) {

  Part {
    items = List.copyOf(items);
    below = List.copyOf(below);
  }

  boolean isCut() {
    return !below.isEmpty();
  }

  /** The items that the page itself shows. */
  List<T> shown() {
    return isCut() ? List.of() : items;
  }

  /**
   * A part among the others.
   *
   * @param above what it is a part of, the whole list first
   * @param previous the part to read before it; from a page with items to another such page
   */
  record Place<T>(
      Part<T> part, List<Part<T>> above, Optional<Part<T>> previous, Optional<Part<T>> next) {
    Place {
      above = List.copyOf(above);
    }

    boolean isWhole() {
      return above.isEmpty();
    }

    /** All that its page shows: its items, and of other parts what they are called. */
    List<Object> shows() {
      return List.of(
          part.sketch(),
          part.shown(),
          part.below().stream().map(Part::sketch).toList(),
          above.stream().map(Part::sketch).toList(),
          previous.map(Part::sketch),
          next.map(Part::sketch));
    }
  }

  /** All that the pages of other parts may say of this one. */
  private List<Object> sketch() {
    return List.of(path, name.address(), name.words(), name.remark(), items.size());
  }

  /** This, as the whole list. */
  Place<T> whole() {
    return new Place<>(this, List.of(), Optional.empty(), Optional.empty());
  }

  /** Every part below this one, the whole list, and below its parts. */
  List<Place<T>> places() {
    var places = new ArrayList<Place<T>>();
    collect(whole(), places);
    return places;
  }

  private static <T> void collect(Place<T> place, List<Place<T>> places) {
    var above = new ArrayList<>(place.above());
    above.add(place.part());
    List<Part<T>> siblings = place.part().below();
    for (int i = 0; i < siblings.size(); i++) {
      Part<T> part = siblings.get(i);
      Optional<Part<T>> before = i > 0 ? Optional.of(siblings.get(i - 1)) : place.previous();
      Optional<Part<T>> after =
          i + 1 < siblings.size() ? Optional.of(siblings.get(i + 1)) : place.next();
      Place<T> found = part.isCut()
          ? new Place<>(part, above, before, after)
          : new Place<>(part, above, before.map(Part::last), after.map(Part::first));
      places.add(found);
      // The pages below look beyond the end of this part by themselves.
      collect(new Place<>(part, above, before, after), places);
    }
  }

  private Part<T> first() {
    return isCut() ? below.get(0).first() : this;
  }

  private Part<T> last() {
    return isCut() ? below.get(below.size() - 1).last() : this;
  }
}
