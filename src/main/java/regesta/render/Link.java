package regesta.render;

import java.util.Optional;

/**
 * A text that leads somewhere.
 *
 * @param language of the text, where it is not the page's own
 */
public record Link(String text, String href, Optional<String> language) {
  public Link(String text, String href) {
    this(text, href, Optional.empty());
  }
}
