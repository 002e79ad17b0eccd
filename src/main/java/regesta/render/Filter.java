package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * What a list on a page can be narrowed down by; there are choices only for what occurs in it.
 *
 * @param years empty where the list is of a single year, or not in the order of years
 */
public record Filter(List<Facet> facets, List<Choice> years) {

  /**
   * One way to narrow the list down.
   *
   * @param name as addresses and the elements of the list have it: {@code actor}
   */
  public record Facet(String name, List<Group> groups) {}

  /** Choices that belong together, under a heading if there is more than one group. */
  public record Group(Optional<String> heading, List<Choice> choices) {}

  /**
   * What can be chosen.
   *
   * @param value as addresses and the elements of the list have it
   * @param text in words, with the number of what fits
   * @param otherNames words that readers may look for it by and that the list does not show
   */
  public record Choice(String value, String text, Optional<String> otherNames) {}
}
