package regesta.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows links inside a site.
 *
 * @param pages by their paths
 * @param files the paths of all files
 * @param basePath where links of the page for unknown addresses start, if the site knows that
 */
public record SiteLinks(Map<String, Document> pages, Set<String> files, Optional<String> basePath) {
  static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");

  /** What is wrong with the links of all pages, a line for each. */
  public List<String> problems() {
    var problems = new ArrayList<String>();
    pages.forEach((path, page) -> addresses(page).stream()
        .filter(address -> !SCHEME.matcher(address).matches())
        .forEach(address -> follow(path, address)
            .ifPresent(problem -> problems.add("%s: %s".formatted(path, problem)))));
    return problems;
  }

  /** What a link from {@code file} to {@code address} fails at. */
  Optional<String> follow(String file, String address) {
    if (address.startsWith("#")) {
      return followTo(file, address, address.substring(1));
    }
    Optional<String> base = baseOf(file);
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
  private Optional<String> baseOf(String file) {
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

  static List<String> addresses(Document document) {
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

  static List<String> styleAddresses(String css) {
    return matches(STYLE_ADDRESS, css);
  }

  /** The first group that took part, of every match. */
  static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(SiteLinks::firstGroup).toList();
  }

  private static String firstGroup(MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2).strip();
  }
}
