package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * What is new and what was put right, for programs that look for it from time to time.
 *
 * @param id stays the same wherever the feed is
 * @param updated when its latest item was published or corrected, as RFC 3339 writes it
 * @param page the way to the page of which it is the feed
 * @param self its own address, where the site knows its base URL
 * @param generator what made it
 * @param items the latest first
 */
public record Feed(
    String id,
    String title,
    String description,
    String language,
    String author,
    String updated,
    String page,
    Optional<String> self,
    Optional<Link> licence,
    String generator,
    List<Item> items) {

  public Feed {
    items = List.copyOf(items);
  }

  /**
   * An entry as it now stands.
   *
   * @param id stays the same wherever the entry is, and whatever it is called
   * @param title with the date in words
   * @param published absent where that is not known
   * @param summary empty if there is none, or if the content is no more
   * @param content as HTML
   */
  public record Item(
      String id,
      String title,
      String href,
      Optional<String> published,
      String updated,
      String summary,
      List<Category> topics,
      String content) {
    public Item {
      topics = List.copyOf(topics);
    }
  }

  /** A topic, by its slug and its title. */
  public record Category(String term, String label) {}
}
