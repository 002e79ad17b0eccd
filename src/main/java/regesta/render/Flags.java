package regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import regesta.model.LinkedEntry;

/**
 * The flags of milestones above a strip, none of which stands over another.
 *
 * @param shown in the order of time
 * @param without how many milestones found no room
 */
record Flags(List<Flag> shown, int without) {
  private static final int ROWS = 5;
  private static final double ROW_HEIGHT = 20;

  /** 18 of the 288 pixels of the narrowest strip, in percent: a flag and a gap. */
  private static final double LEAST_DISTANCE = 6.25;

  /** More would be a list, not labels. */
  private static final int MOST = 16;

  Flags {
    shown = List.copyOf(shown);
  }

  /**
   * A flag.
   *
   * @param x its middle and that of its column, in percent
   * @param row 0 is the lowest
   * @param y its middle, in pixels
   */
  record Flag(LinkedEntry entry, int column, double x, int row, double y) {}

  /** The milestones among the entries, as many as have room. */
  static Flags of(List<LinkedEntry> entries, Columns columns, TimeScale scale) {
    List<LinkedEntry> milestones =
        entries.stream().filter(entry -> entry.entry().milestone()).toList();
    var placed = new ArrayList<Flag>();
    // What many sources tell comes first; of equals, one row is filled before the next, so that
    // those which are shown do not all stand at the beginning.
    SortedMap<Integer, List<LinkedEntry>> byImportance = new TreeMap<>(Comparator.reverseOrder());
    for (LinkedEntry entry : milestones) {
      byImportance
          .computeIfAbsent(entry.sources().size(), number -> new ArrayList<>())
          .add(entry);
    }
    for (List<LinkedEntry> equals : byImportance.values()) {
      for (int row = 0; row < ROWS; row++) {
        int current = row;
        equals.removeIf(entry -> place(entry, current, columns, scale, placed));
      }
    }
    int rows = placed.stream().mapToInt(flag -> flag.row() + 1).max().orElse(0);
    List<Flag> shown = placed.stream()
        .map(flag -> new Flag(
            flag.entry(),
            flag.column(),
            flag.x(),
            flag.row(),
            (rows - flag.row() - 0.5) * ROW_HEIGHT))
        .sorted(Comparator.comparingInt(flag -> milestones.indexOf(flag.entry())))
        .toList();
    return new Flags(shown, milestones.size() - shown.size());
  }

  /** Puts a flag into a row, if there is room. */
  private static boolean place(
      LinkedEntry entry, int row, Columns columns, TimeScale scale, List<Flag> placed) {
    int column = columns.of(Strips.anchor(entry));
    double x = TimeScale.rounded(
        (scale.start(columns.start(column)) + scale.end(columns.end(column))) / 2);
    boolean hasRoom = placed.size() < MOST && !isTaken(row, x, placed);
    if (hasRoom) {
      placed.add(new Flag(entry, column, x, row, 0));
    }
    return hasRoom;
  }

  private static boolean isTaken(int row, double x, List<Flag> placed) {
    return placed.stream()
        .anyMatch(flag -> flag.row() == row && Math.abs(flag.x() - x) < LEAST_DISTANCE);
  }

  /** How much height they take, with the least length of a line, in pixels. */
  double height() {
    double rows = shown.stream().mapToInt(flag -> flag.row() + 1).max().orElse(0);
    return rows == 0 ? 0 : rows * ROW_HEIGHT + 6;
  }
}
