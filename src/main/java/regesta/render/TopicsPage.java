package regesta.render;

import java.util.List;

/** All topics. */
public record TopicsPage(Frame frame, List<Row> topics) {

  /**
   * A topic in the list.
   *
   * @param summary the first paragraph of its introduction
   * @param entries how many there are, in words
   */
  public record Row(Link topic, String summary, String entries) {}
}
