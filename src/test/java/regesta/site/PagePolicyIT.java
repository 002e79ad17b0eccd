package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.resolve.Drafts;

/** Holds every page to a policy under which nothing runs or is fetched but the site's own files. */
class PagePolicyIT {
  private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
      + " font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self';"
      + " manifest-src 'self'; form-action 'self'; base-uri 'none'";

  /** What would load a document or a program of others, or move the addresses of the page. */
  private static final String FOREIGN = "iframe, frame, object, embed, applet, base, portal";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void pagesOfTheSiteKeepIt() {
    assertKeepIt(RenderedSite.documents());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "citation-formats",
        "corrected-pages",
        "drafts",
        "edit-and-report",
        "ids-and-addresses-that-look-taken",
        "image",
        "japanese",
        "language-without-words",
        "links-last-reached",
        "markdown-body",
        "nothing-yet",
        "redirects-and-withdrawn",
        "search",
        "ways-to-sources"
      })
  void pagesOfOtherSitesKeepIt(String name) throws Exception {
    MadeSite.build(name, folder.resolve("site"), Drafts.INCLUDED);
    assertKeepIt(RenderedSite.documents(folder.resolve("site")));
  }

  @Test
  void listsOfALongChronologyKeepIt() throws Exception {
    LongChronology.write(folder, 320);
    MadeSite.build(folder, folder.resolve("site"), Drafts.LEFT_OUT);
    assertKeepIt(RenderedSite.documents(folder.resolve("site")));
  }

  /** Shows that the test would see what it looks for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p onclick='x()'>a</p> | has `onclick`",
        "<p style='color: red'>a</p> | has `style`",
        "<style>p {}</style> | has a style within",
        "<script>x()</script> | has a script within",
        "<script type=module>x()</script> | has a script within",
        "<script src='//a.example/x.js'></script> | takes a script from `//a.example/x.js`",
        "<iframe src='x.html'></iframe> | has an `iframe`",
        "<a href='https://a.example/'>a</a> | leads to `https://a.example/` without `noopener`",
        "<a href='//a.example/' rel=external>a</a> | leads to `//a.example/` without `noopener`",
        "<form action='https://a.example/'></form> | leads to `https://a.example/` without `noopener`",
        "<a href='x.html' target=_blank>a</a> | leads to `x.html` without `noopener`",
      })
  void whatBreaksItIsSeen(String html, String finding) {
    Document page = Jsoup.parse(RenderedSite.text("index.html"));
    page.body().append(html);
    assertEquals(List.of(finding), findings(page, Optional.empty()));
  }

  @Test
  void aLatePolicyIsSeen() {
    Document page = Jsoup.parse(RenderedSite.text("index.html"));
    Element policy = policies(page).get(0);
    page.head().appendChild(policy);
    assertEquals(
        List.of("loads something before the policy holds"), findings(page, Optional.empty()));
    policy.attr("content", "default-src *");
    assertEquals(List.of("has the policies [default-src *]"), findings(page, Optional.empty()));
  }

  private static void assertKeepIt(SortedMap<String, Document> pages) {
    assertFalse(pages.isEmpty());
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      Optional<String> base = Optional.ofNullable(pages.get("index.html"))
          .map(home -> home.select("link[rel=canonical]").attr("href"))
          .filter(address -> !address.isEmpty());
      findings(page.getValue(), base).forEach(one -> found.add(page.getKey() + ": " + one));
    }
    assertEquals("", String.join("\n", found));
  }

  /**
   * What a page has that the policy is to keep out, or that it cannot.
   *
   * @param base where the site is published
   */
  private static List<String> findings(Document page, Optional<String> base) {
    var found = new ArrayList<String>();
    List<String> policies =
        policies(page).stream().map(policy -> policy.attr("content")).toList();
    if (!policies.equals(List.of(POLICY))) {
      found.add("has the policies " + policies);
    } else if (!policies(page)
        .get(0)
        .previousElementSiblings()
        .not("meta[charset]")
        .isEmpty()) {
      found.add("loads something before the policy holds");
    }
    List<String> referrer = page.select("meta[name=referrer]").eachAttr("content");
    if (!referrer.equals(List.of("no-referrer"))) {
      found.add("tells others where readers come from: " + referrer);
    }
    page.select(FOREIGN).forEach(one -> found.add("has an `%s`".formatted(one.normalName())));
    page.select("style").forEach(one -> found.add("has a style within"));
    page.select("script").forEach(script -> script(script).ifPresent(found::add));
    page.getAllElements().forEach(element -> handlers(element, found));
    for (Element link : page.select("a[href], area[href], form[action]")) {
      String target = link.hasAttr("href") ? link.attr("href") : link.attr("action");
      boolean elsewhere = target.matches("(?i)(https?:)?//.*")
          && base.filter(target::startsWith).isEmpty();
      boolean closed = List.of(link.attr("rel").split("\\s+")).contains("noopener");
      if ((elsewhere || link.hasAttr("target")) && !closed) {
        found.add("leads to `%s` without `noopener`".formatted(target));
      }
    }
    return found;
  }

  private static List<Element> policies(Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]");
  }

  private static Optional<String> script(Element script) {
    if (!script.hasAttr("src")) {
      boolean isData = script.attr("type").equals("application/ld+json");
      return isData ? Optional.empty() : Optional.of("has a script within");
    }
    String source = script.attr("src");
    return source.matches("(?i)([a-z][a-z0-9+.-]*:|//).*")
        ? Optional.of("takes a script from `%s`".formatted(source))
        : Optional.empty();
  }

  private static void handlers(Element element, List<String> found) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
        found.add("has `%s`".formatted(name));
      }
    }
  }
}
