package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * The entries in the order of our earliest source; those without a dated source come last.
 *
 * @param heading what the list is called, and which part of it this is
 * @param rows empty where the parts have pages of their own
 */
public record ReportDatePage(Frame frame, String heading, Paging paging, List<Row> rows) {

  /**
   * An entry with its report.
   *
   * @param reported when our earliest source appeared
   * @param lag how long that was after the event, in words
   */
  public record Row(
      Optional<DateText> reported,
      Optional<Link> source,
      Optional<String> lag,
      DatedLink entry,
      Optional<String> statusWord) {}
}
