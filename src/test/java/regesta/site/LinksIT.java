package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Follows every link inside the site, and shows that no page needs anything from another host. */
class LinksIT {
  private static final Pattern SCRIPT_ADDRESS =
      Pattern.compile("[\"'`]((?:https?:)?//[^\"'`\\s]+)[\"'`]");

  /** The relations of a `link` that make a browser fetch it, or reach out to its host. */
  private static final Set<String> FETCHED = Set.of(
      "stylesheet",
      "icon",
      "apple-touch-icon",
      "manifest",
      "preload",
      "modulepreload",
      "prefetch",
      "preconnect",
      "dns-prefetch");

  private final Map<String, Document> pages = RenderedSite.documents();
  private final Set<String> files = Set.copyOf(RenderedSite.files());
  private final SiteLinks links = new SiteLinks(pages, files, RenderedSite.basePath());
  private final Set<String> problems = new TreeSet<>();

  @Test
  void linksLeadSomewhere() {
    problems.addAll(links.problems());
    for (String sheet : files.stream().filter(file -> file.endsWith(".css")).toList()) {
      for (String address : SiteLinks.styleAddresses(RenderedSite.text(sheet))) {
        if (!SiteLinks.SCHEME.matcher(address).matches()) {
          links.follow(sheet, address).ifPresent(problem -> report(sheet, problem));
        }
      }
    }
    assertNoProblems();
  }

  @Test
  void nothingComesFromAnotherHost() {
    pages.forEach((page, document) -> foreign(document).forEach(url -> reportForeign(page, url)));
    for (String file : files) {
      if (file.endsWith(".css")) {
        SiteLinks.styleAddresses(RenderedSite.text(file)).stream()
            .filter(LinksIT::isForeign)
            .forEach(url -> reportForeign(file, url));
      }
      if (file.endsWith(".js")) {
        SiteLinks.matches(SCRIPT_ADDRESS, RenderedSite.text(file))
            .forEach(url -> reportForeign(file, url));
      }
    }
    assertNoProblems();
  }

  @Test
  void linksUseKnownSchemes() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (String address : SiteLinks.addresses(page.getValue())) {
        if (SiteLinks.SCHEME.matcher(address).matches()
            && !address.matches("(https?|mailto|data):.*")) {
          report(page.getKey(), "`%s` has a scheme that no page should have".formatted(address));
        }
      }
    }
    assertNoProblems();
  }

  private void assertNoProblems() {
    assertEquals("", String.join("\n", problems));
  }

  private void report(String file, String problem) {
    problems.add("%s: %s".formatted(file, problem));
  }

  private void reportForeign(String file, String url) {
    // The names of XML namespaces look like addresses, but nothing is fetched from them.
    if (!url.startsWith("http://www.w3.org/")) {
      report(file, "`%s` is on another host".formatted(url));
    }
  }

  /** The addresses on other hosts that a browser would reach out to by itself. */
  private static List<String> foreign(Document document) {
    var addresses = new ArrayList<String>();
    addresses.addAll(document.select("[src]").eachAttr("src"));
    addresses.addAll(document.select("[srcset]").eachAttr("srcset"));
    addresses.addAll(document.select("object[data]").eachAttr("data"));
    for (Element link : document.select("link[rel][href]")) {
      if (Stream.of(link.attr("rel").split("\\s+")).anyMatch(FETCHED::contains)) {
        addresses.add(link.attr("href"));
      }
    }
    for (Element style : document.select("style")) {
      addresses.addAll(SiteLinks.styleAddresses(style.data()));
    }
    for (Element script : document.select("script:not([type*=json])")) {
      addresses.addAll(SiteLinks.matches(SCRIPT_ADDRESS, script.data()));
    }
    return addresses.stream().filter(LinksIT::isForeign).toList();
  }

  private static boolean isForeign(String address) {
    return SiteLinks.SCHEME.matcher(address).matches() && !address.startsWith("data:");
  }
}
