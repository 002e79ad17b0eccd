package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * The whole chronology as one drawing, which leads to its years and its milestones.
 *
 * @param top where the flags of the milestones end and the stacks may begin
 * @param ways the parts of the drawing that lead somewhere
 * @param milestones the labelled entries, in the order of time
 * @param more how many milestones found no room, in words
 * @param tableHead the statuses that occur, in words
 * @param table the same as rows
 */
public record Overview(
    Strip strip,
    double top,
    List<Way> ways,
    List<Milestone> milestones,
    Optional<String> more,
    List<String> tableHead,
    List<Row> table) {

  public Overview {
    ways = List.copyOf(ways);
    milestones = List.copyOf(milestones);
    tableHead = List.copyOf(tableHead);
    table = List.copyOf(table);
  }

  /** A part of the drawing that leads to the entries drawn there. */
  public record Way(String href, String words, double x, double width) {}

  /**
   * An entry with a numbered flag.
   *
   * @param y the middle of the flag
   * @param foot where its line meets the stack
   */
  public record Milestone(int number, DatedLink entry, double x, double y, double foot) {}

  /**
   * A period that has entries.
   *
   * @param counts one for each status of the head; empty where there is none
   */
  public record Row(Link period, List<String> counts, String total) {
    public Row {
      counts = List.copyOf(counts);
    }
  }
}
