package regesta.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself, in the words of the interface.
 *
 * @param path below the site's folder
 * @param title without the site's name
 * @param trail the pages that lead down to it, from the home page on; none on the home page
 * @param locale of the words, as {@code en_GB}, where more is known than their language
 */
public record PageWords(
    String path, String title, String description, List<Step> trail, Optional<String> locale) {

  public PageWords {
    trail = List.copyOf(trail);
  }

  /** A page on the way to another. */
  public record Step(String title, String path) {}
}
