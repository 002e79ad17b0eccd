package regesta.site;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What every page must have for readers, screen readers and search engines to find their way. */
class OutlineIT {
  private final List<String> problems = new ArrayList<>();

  @Test
  void pagesAreWellFormed() {
    SortedMap<String, Document> pages = RenderedSite.documents();
    pages.values().removeIf(OutlineIT::isRedirect);
    pages.forEach(this::checkLandmarks);
    pages.forEach(this::checkHeadings);
    pages.forEach(this::checkIds);
    assertEquals("", String.join("\n", problems));
  }

  @Test
  void titlesAndDescriptionsAreUnique() {
    SortedMap<String, Document> pages = RenderedSite.documents();
    pages.values().removeIf(OutlineIT::isRedirect);
    var titles = new HashMap<String, String>();
    var descriptions = new HashMap<String, String>();
    pages.forEach((page, document) -> checkUnique(page, "title", document.title(), titles));
    pages.forEach(
        (page, document) -> checkUnique(page, "description", description(document), descriptions));
    assertEquals("", String.join("\n", problems));
  }

  /** A page that only sends readers on to another has no outline. */
  private static boolean isRedirect(Document document) {
    return !document.select("meta[http-equiv=refresh]").isEmpty();
  }

  private static String description(Document document) {
    return document.select("meta[name=description]").attr("content");
  }

  private void checkUnique(String page, String what, String text, Map<String, String> seen) {
    if (text.isBlank()) {
      problems.add("%s: no %s".formatted(page, what));
      return;
    }
    String earlier = seen.putIfAbsent(text, page);
    if (earlier != null) {
      problems.add("%s: %s `%s` is also that of %s".formatted(page, what, text, earlier));
    }
  }

  private void checkLandmarks(String page, Document document) {
    check(page, "no `lang`", document.select("html[lang~=.+]").size() == 1);
    check(page, "not exactly one `main`", document.select("main").size() == 1);
    check(page, "no `header`", !document.select("body > header").isEmpty());
    Elements reachable = document.select("body a[href], body button, body input, body summary");
    String skip = reachable.stream().limit(1).map(first -> first.attr("href")).collect(joining());
    check(page, "the first link does not skip to the content", skip.startsWith("#"));
    boolean inMain = document.select("main[id], main [id]").eachAttr("id").stream()
        .anyMatch(id -> skip.equals("#" + id));
    check(page, "the skip link does not lead into `main`", inMain);
  }

  private void checkHeadings(String page, Document document) {
    check(page, "not exactly one `h1`", document.select("h1").size() == 1);
    int level = 0;
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      check(page, "no level before the heading `%s`".formatted(heading.text()), next <= level + 1);
      level = next;
    }
  }

  private void checkIds(String page, Document document) {
    List<String> ids = document.select("[id]").eachAttr("id");
    for (String id : ids.stream().distinct().toList()) {
      boolean once = ids.indexOf(id) == ids.lastIndexOf(id);
      check(page, "the id `%s` is used more than once".formatted(id), once);
    }
  }

  private void check(String page, String problem, boolean holds) {
    if (!holds) {
      problems.add("%s: %s".formatted(page, problem));
    }
  }
}
