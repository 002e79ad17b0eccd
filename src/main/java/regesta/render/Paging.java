package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a page belongs to a list that may be shown on several.
 *
 * @param part which part of the list the page shows, in words; absent for the whole list
 * @param remark what readers must know of how the list was cut
 * @param above the ways up, the page of the whole list first
 * @param below the pages that show the parts of what this page is about
 */
public record Paging(
    Optional<String> part,
    Optional<String> remark,
    List<Link> above,
    List<Row> below,
    Optional<Link> previous,
    Optional<Link> next) {

  /** The same, with another link to the page of the whole list. */
  Paging under(Link whole) {
    var ways = new ArrayList<>(above);
    ways.set(0, whole);
    return new Paging(part, remark, ways, below, previous, next);
  }

  /** A page below, and how much it shows, in words. */
  public record Row(Link part, String size) {}
}
