package regesta.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import regesta.model.LinkedEntry;
import regesta.render.Strip.Block;

/**
 * Entries in columns, one on the other by status.
 *
 * @param columns each that has entries, with their numbers by fill
 * @param fullest the column with the most entries, the first of several; 0 where none has any
 * @param most how many entries that has
 * @param room the greatest height, in pixels
 * @param isSingle whether each entry is a block of its own; else a block is as high as its entries
 *     are many
 */
record Stacks(
    SortedMap<Integer, Map<Fill, Integer>> columns,
    int fullest,
    int most,
    double room,
    boolean isSingle) {
  private static final double LARGEST_CELL = 11;
  private static final double SMALLEST_CELL = 4;
  private static final double LEAST_SEGMENT = 2;

  /** Nobody counts more; each weighs some hundred bytes. */
  private static final int MOST_BLOCKS = 600;

  /** The share of a column's width that its blocks take, and the greatest width, in percent. */
  private static final double SHARE = 0.8;

  private static final double WIDEST = 2.2;

  static Stacks of(List<LinkedEntry> entries, ToIntFunction<LinkedEntry> column, double room) {
    SortedMap<Integer, Map<Fill, Integer>> columns = new TreeMap<>();
    for (LinkedEntry entry : entries) {
      columns
          .computeIfAbsent(column.applyAsInt(entry), index -> new EnumMap<>(Fill.class))
          .merge(Fill.of(entry), 1, Integer::sum);
    }
    int fullest = columns.keySet().stream()
        .reduce((a, b) -> total(columns, b) > total(columns, a) ? b : a)
        .orElse(0);
    int most = total(columns, fullest);
    boolean isSingle = most * SMALLEST_CELL <= room && entries.size() <= MOST_BLOCKS;
    return new Stacks(columns, fullest, most, room, isSingle);
  }

  /** How many entries a column has. */
  int total(int column) {
    return total(columns, column);
  }

  private static int total(Map<Integer, Map<Fill, Integer>> columns, int column) {
    int total = 0;
    for (int number : columns.getOrDefault(column, Map.of()).values()) {
      total += number;
    }
    return total;
  }

  /** How high the fullest column is, in pixels. */
  double height() {
    return height(fullest);
  }

  /** How high a column is, in pixels. */
  double height(int column) {
    double height = 0;
    for (int number : columns.getOrDefault(column, Map.of()).values()) {
      height += isSingle ? number * cell() : segment(number);
    }
    return TimeScale.rounded(height);
  }

  private double cell() {
    return Math.min(LARGEST_CELL, Math.floor(room / most));
  }

  /** What is rare must be seen too; the rest of the room is left for what is true to number. */
  private double segment(int number) {
    double rest = room - LEAST_SEGMENT * Fill.values().length;
    return Math.max(LEAST_SEGMENT, number * rest / most);
  }

  /** The blocks of a column, from below. */
  List<Block> blocks(int column, double x, double width, double base) {
    var blocks = new ArrayList<Block>();
    double top = base;
    double wide = Math.min(WIDEST, width * SHARE);
    for (Map.Entry<Fill, Integer> part : columns.getOrDefault(column, Map.of()).entrySet()) {
      int pieces = isSingle ? part.getValue() : 1;
      double height = isSingle ? cell() : segment(part.getValue());
      double gap = height > 5 ? 2 : height > 3 ? 1 : 0;
      for (int i = 0; i < pieces; i++) {
        top -= height;
        blocks.add(new Block(
            part.getKey().keyword(),
            TimeScale.rounded(x + (width - wide) / 2),
            TimeScale.rounded(top),
            TimeScale.rounded(wide),
            TimeScale.rounded(height - gap)));
      }
    }
    return blocks;
  }
}
