package regesta.render;

import java.util.List;

/** All years that have entries. */
public record YearsPage(Frame frame, List<Row> years) {

  /** A year and the number of its entries, in words. */
  public record Row(Link year, String entries) {}
}
