package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Follows every link inside the site, and shows that no page needs anything from another host. */
class LinksIT {
  private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");
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
  private final Optional<String> basePath = RenderedSite.basePath();
  private final Set<String> files = Set.copyOf(RenderedSite.files());
  private final Set<String> problems = new TreeSet<>();

  @Test
  void linksLeadSomewhere() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (String address : addresses(page.getValue())) {
        if (!SCHEME.matcher(address).matches()) {
          follow(page.getKey(), address).ifPresent(problem -> report(page.getKey(), problem));
        }
      }
    }
    for (String sheet : files.stream().filter(file -> file.endsWith(".css")).toList()) {
      for (String address : styleAddresses(RenderedSite.text(sheet))) {
        if (!SCHEME.matcher(address).matches()) {
          follow(sheet, address).ifPresent(problem -> report(sheet, problem));
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
        styleAddresses(RenderedSite.text(file)).stream()
            .filter(LinksIT::isForeign)
            .forEach(url -> reportForeign(file, url));
      }
      if (file.endsWith(".js")) {
        matches(SCRIPT_ADDRESS, RenderedSite.text(file)).forEach(url -> reportForeign(file, url));
      }
    }
    assertNoProblems();
  }

  @Test
  void linksUseKnownSchemes() {
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (String address : addresses(page.getValue())) {
        if (SCHEME.matcher(address).matches() && !address.matches("(https?|mailto|data):.*")) {
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

  /** What a link from {@code file} to {@code address} fails at. */
  private Optional<String> follow(String file, String address) {
    if (address.startsWith("#")) {
      return followTo(file, address, address.substring(1));
    }
    Optional<String> base = basePath(file);
    if (base.isPresent() && !address.startsWith(base.get())) {
      return Optional.of("`%s` does not start with `%s`".formatted(address, base.get()));
    }
    if (base.isEmpty() && address.startsWith("/")) {
      return Optional.of("`%s` is not relative".formatted(address));
    }
    String below = address.substring(base.orElse("").length());
    URI link = URI.create("/" + (base.isPresent() ? "" : file)).resolve(below);
    String fragment = Optional.ofNullable(link.getFragment()).orElse("");
    return followTo(link.getPath().substring(1), address, fragment);
  }

  /** With what every link of a file starts; empty where links are relative. */
  private Optional<String> basePath(String file) {
    return basePath.filter(base -> file.equals(RenderedSite.NOT_FOUND));
  }

  private Optional<String> followTo(String target, String address, String fragment) {
    if (!files.contains(target)) {
      return Optional.of("`%s` leads to no file".formatted(address));
    }
    if (fragment.isEmpty() || !pages.containsKey(target)) {
      return Optional.empty();
    }
    boolean found = pages.get(target).getElementById(fragment) != null;
    return found ? Optional.empty() : Optional.of("`%s` leads to no such id".formatted(address));
  }

  private static List<String> addresses(Document document) {
    var addresses = new ArrayList<String>();
    for (String attribute : List.of("href", "src", "poster", "action", "cite", "xlink:href")) {
      addresses.addAll(document.getElementsByAttribute(attribute).eachAttr(attribute));
    }
    for (String set : document.select("[srcset]").eachAttr("srcset")) {
      Stream.of(set.split(",")).map(one -> one.strip().split("\\s+")[0]).forEach(addresses::add);
    }
    for (String refresh : document.select("meta[http-equiv=refresh]").eachAttr("content")) {
      addresses.add(refresh.replaceFirst("(?i)^[^;]*;\\s*url=", ""));
    }
    for (Element style : document.select("style")) {
      addresses.addAll(styleAddresses(style.data()));
    }
    return addresses;
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
      addresses.addAll(styleAddresses(style.data()));
    }
    for (Element script : document.select("script:not([type*=json])")) {
      addresses.addAll(matches(SCRIPT_ADDRESS, script.data()));
    }
    return addresses.stream().filter(LinksIT::isForeign).toList();
  }

  private static boolean isForeign(String address) {
    return SCHEME.matcher(address).matches() && !address.startsWith("data:");
  }

  private static List<String> styleAddresses(String css) {
    return matches(STYLE_ADDRESS, css);
  }

  /** The first group that took part, of every match. */
  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(LinksIT::firstGroup).toList();
  }

  private static String firstGroup(MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2).strip();
  }
}
