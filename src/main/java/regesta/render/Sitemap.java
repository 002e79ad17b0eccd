package regesta.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import regesta.edtf.Day;
import regesta.model.SiteSettings;

/** The addresses of pages, for search engines. */
public record Sitemap(List<Address> addresses) {

  public Sitemap {
    addresses = List.copyOf(addresses);
  }

  /**
   * A page.
   *
   * @param changed the day of the last change, where that is known
   */
  public record Address(String location, Optional<String> changed) {

    /** At most so many bytes: a location takes no more when it is escaped, and it has tags. */
    long bytes() {
      return location.getBytes(StandardCharsets.UTF_8).length * 5L + 100;
    }
  }

  /** How much the protocol allows in one file; some bytes are left for what stands around it. */
  record Limits(int addresses, long bytes) {
    static final Limits PROTOCOL = new Limits(50_000, 52_000_000);
  }

  /** The sitemaps of a site, each within the limits. */
  static List<Sitemap> of(
      String baseUrl, SortedSet<String> pages, Map<String, Day> changed, Limits limits) {
    var sitemaps = new ArrayList<Sitemap>();
    var addresses = new ArrayList<Address>();
    long bytes = 0;
    for (String page : pages) {
      var address = new Address(
          encoded(baseUrl + SiteSettings.withoutIndex(page)),
          Optional.ofNullable(changed.get(page)).map(Day::toString));
      if (addresses.size() == limits.addresses() || bytes + address.bytes() > limits.bytes()) {
        sitemaps.add(new Sitemap(addresses));
        addresses.clear();
        bytes = 0;
      }
      addresses.add(address);
      bytes += address.bytes();
    }
    sitemaps.add(new Sitemap(addresses));
    return sitemaps;
  }

  private static String encoded(String address) {
    try {
      return new URI(address).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
