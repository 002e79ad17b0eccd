package regesta.render;

import java.util.List;
import java.util.Optional;

/** The entries in the order of our earliest source; those without a dated source come last. */
public record ReportDatePage(Frame frame, List<Row> rows) {

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
