package regesta.render;

import java.util.List;

/**
 * The page on which readers search the site.
 *
 * @param parts how many scripts hold the documents that can be found
 * @param kinds of documents there are to choose from
 * @param registers where to look instead
 */
public record SearchPage(Frame frame, int parts, List<Choice> kinds, List<Link> registers) {

  /** A kind of document, as the address says it and in words. */
  public record Choice(String value, String words) {}
}
