package regesta.csv;

import java.util.List;

/**
 * A table that was read.
 *
 * @param header the names of the columns
 * @param rows without those that are empty; a row may have fewer or more cells than the header
 */
public record CsvTable(List<Cell> header, List<List<Cell>> rows) implements CsvReading {
  public CsvTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A cell.
   *
   * @param text without quotation marks around it, and without white space at its ends
   * @param offset where it begins in the file, in Java characters
   * @param length how many characters it takes there
   */
  public record Cell(String text, int offset, int length) {}
}
