package regesta.render;

import java.util.List;

/** Where the sitemaps are, if there are several. */
public record SitemapIndex(List<String> sitemaps) {
  public SitemapIndex {
    sitemaps = List.copyOf(sitemaps);
  }
}
