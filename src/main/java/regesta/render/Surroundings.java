package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * What the templates of shared parts see: what surrounds the content of a page, and is the same on
 * every page of a folder in one section of the site.
 *
 * @param root the way from the page to the site's folder, as in {@link Frame}
 * @param searchDescription where browsers learn to search the site, where it knows its base URL
 * @param menu the main parts of the site
 * @param footerMenu the pages that stand beside it
 */
public record Surroundings(
    String siteTitle,
    String root,
    Optional<String> searchDescription,
    List<MenuItem> menu,
    List<MenuItem> footerMenu) {

  /**
   * A link in a menu.
   *
   * @param current {@code page} on the page it leads to, {@code true} on those below that
   */
  public record MenuItem(String text, String href, Optional<String> current) {}
}
