package regesta.render;

import java.util.List;
import java.util.Optional;

/** All sources, by the day they were published. */
public record SourcesPage(Frame frame, List<Row> sources) {

  /** A source in the list; {@code entries} says how many are drawn from it, in words. */
  public record Row(Link source, String credit, Optional<DateText> published, String entries) {}
}
