package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * Sources, by the day they were published.
 *
 * @param heading what the list is called, and which part of it this is
 * @param sources empty where the parts have pages of their own
 */
public record SourcesPage(Frame frame, String heading, Paging paging, List<Row> sources) {

  /** A source in the list; {@code entries} says how many are drawn from it, in words. */
  public record Row(Link source, String credit, Optional<DateText> published, String entries) {}
}
