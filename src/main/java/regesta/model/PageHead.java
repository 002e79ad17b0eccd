package regesta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the head of a page tells programs.
 *
 * @param alternates the page's content in other forms
 * @param properties what it says of the page: for citation managers, for previews of links
 * @param linkedData what it says as JSON-LD, as it stands in a {@code <script>}
 */
public record PageHead(
    List<Alternate> alternates, List<Property> properties, Optional<String> linkedData) {

  public static final PageHead NONE = new PageHead(List.of(), List.of(), Optional.empty());

  public PageHead {
    alternates = List.copyOf(alternates);
    properties = List.copyOf(properties);
  }

  /** What this head and another say together. */
  public PageHead with(PageHead other) {
    return new PageHead(
        both(alternates, other.alternates),
        both(properties, other.properties),
        linkedData.or(other::linkedData));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    var both = new ArrayList<T>(first.size() + second.size());
    both.addAll(first);
    both.addAll(second);
    return both;
  }

  /**
   * The content of a page in another form.
   *
   * @param path of the file, below the site's folder
   * @param type its media type: {@code application/atom+xml}
   * @param title what tells it from others of its type
   */
  public record Alternate(String path, String type, String title) {}

  /**
   * Something said of a page.
   *
   * @param vocabulary decides which attribute names it
   */
  public record Property(Vocabulary vocabulary, String name, String content) {}

  /** How a property is named: RDFa's {@code property} is Open Graph's, {@code name} all others'. */
  public enum Vocabulary {
    NAME,
    PROPERTY
  }
}
