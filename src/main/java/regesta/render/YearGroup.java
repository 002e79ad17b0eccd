package regesta.render;

import java.util.List;

/**
 * The entries of one year, as lists show them.
 *
 * @param id names the group's place on the page: {@code y2013}
 * @param heading the year in words, which leads to its page
 */
public record YearGroup(String id, Link heading, List<ListedEntry> entries) {

  /** The place of a year on a page that shows several. */
  static String id(long year) {
    return "y" + year;
  }
}
