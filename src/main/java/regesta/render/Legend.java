package regesta.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The marks that a page has, which it explains.
 *
 * @param shapes of marks in lists
 * @param doubts about dates: {@code approximate}, {@code uncertain}
 * @param fills of marks in lists, and of the blocks of a strip
 * @param blocks those of them that are in the strip
 * @param signs what else is in the strip, as in the keys of messages
 */
public record Legend(
    List<String> shapes,
    List<String> doubts,
    List<String> fills,
    List<String> blocks,
    List<String> signs) {
  private static final List<String> SHAPES = List.of(
      "day",
      "month",
      "season",
      "year",
      "years",
      "set",
      "by",
      "or-later",
      "span",
      "until",
      "from",
      "until-unknown",
      "from-unknown");

  private static final List<String> DOUBTS = List.of("approximate", "uncertain");

  private static final List<String> FILLS = List.of(
      "happened", "planned", "proposed", "overdue", "said", "reported", "postponed", "cancelled");

  private static final List<String> SIGNS =
      List.of("block", "place", "flag", "held", "perhaps", "presumably");

  /** Every mark that a page can have. */
  static final Legend WHOLE = new Legend(SHAPES, DOUBTS, FILLS, FILLS, SIGNS);

  /** Of a page that lists some entries, and may have a strip. */
  static Legend of(List<ListedEntry> entries, Optional<Strip> strip) {
    Set<String> marks = new HashSet<>();
    Set<String> fills = new HashSet<>();
    for (ListedEntry entry : entries) {
      marks.add(entry.marker().shape());
      if (entry.marker().approximate()) {
        marks.add("approximate");
      }
      if (entry.marker().uncertain()) {
        marks.add("uncertain");
      }
      fills.add(entry.overdue() ? "overdue" : entry.status());
    }
    Set<String> blocks = new HashSet<>(strip.map(Strip::fills).orElse(List.of()));
    fills.addAll(blocks);
    return new Legend(
        those(SHAPES, marks),
        those(DOUBTS, marks),
        those(FILLS, fills),
        those(FILLS, blocks),
        those(SIGNS, strip.map(Legend::signs).orElse(Set.of())));
  }

  private static Set<String> signs(Strip strip) {
    Set<String> signs = new HashSet<>();
    if (!strip.blocks().isEmpty()) {
      signs.addAll(List.of("block", "place"));
    }
    for (Strip.Lane lane : strip.lanes()) {
      lane.bars().forEach(bar -> signs.add(bar.certainty()));
      if (!lane.days().isEmpty()) {
        signs.add("presumably");
      }
    }
    return signs;
  }

  /** In the order of all, so that pages with the same marks have the same legend. */
  private static List<String> those(List<String> all, Set<String> present) {
    return all.stream().filter(present::contains).toList();
  }
}
