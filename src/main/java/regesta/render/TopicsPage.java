package regesta.render;

import java.util.List;

/**
 * Topics.
 *
 * @param heading what the list is called, and which part of it this is
 * @param topics empty where the parts have pages of their own
 */
public record TopicsPage(Frame frame, String heading, Paging paging, List<Row> topics) {

  /**
   * A topic in the list.
   *
   * @param summary the first paragraph of its introduction
   * @param entries how many there are, in words
   */
  public record Row(Link topic, Excerpt summary, String entries) {}
}
