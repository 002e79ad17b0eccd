package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * Sources, by the day they were published.
 *
 * @param heading what the list is called, and which part of it this is
 * @param sources empty where the parts have pages of their own
 * @param filter where there are enough sources for one
 */
public record SourcesPage(
    Frame frame, String heading, Paging paging, List<Row> sources, Optional<Filter> filter) {

  /**
   * A source in the list.
   *
   * @param entries how many are drawn from it, in words
   * @param count how many are drawn from it
   * @param type as the Citation Style Language names it
   * @param language of the text, as BCP 47 writes it
   * @param contextObject tells programs of the source
   */
  public record Row(
      Link source,
      String credit,
      Optional<DateText> published,
      String entries,
      int count,
      String type,
      Optional<String> language,
      Optional<String> contextObject) {}
}
