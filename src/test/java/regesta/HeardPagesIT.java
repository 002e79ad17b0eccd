package regesta;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.resolve.Drafts;

/** Looks on all pages of a site for what those who hear them could not tell apart. */
class HeardPagesIT {
  private static final Path SITE = Path.of("src/test/resources/sites/japanese");

  private static final String LANDMARKS =
      "nav, form, [role=region], section[aria-label], section[aria-labelledby], aside";

  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void render(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("site");
    TestBuild.of(new BuildOptions(
        SITE,
        SITE.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        output,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        PAGES.put(output.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
      }
    }
    assertFalse(PAGES.isEmpty());
  }

  @Test
  void landmarksAreNamedOnce() {
    var found = new ArrayList<String>();
    PAGES.forEach((path, page) -> {
      Set<String> names = new HashSet<>();
      for (Element landmark : page.select(LANDMARKS)) {
        String name = name(landmark);
        if (landmark.is("[role=search]") ? !name.isEmpty() : !names.add(name) || name.isEmpty()) {
          found.add(path + ": " + landmark.tagName() + " \"" + name + "\"");
        }
      }
    });
    assertEquals(List.of(), found);
  }

  @Test
  void tablesHaveNames() {
    var found = new ArrayList<String>();
    PAGES.forEach((path, page) -> page.select("table").stream()
        .filter(table -> name(table).isEmpty())
        .forEach(table -> found.add(path)));
    assertEquals(List.of(), found);
  }

  @Test
  void linksOfOneNameLeadToOnePlace() {
    var found = new ArrayList<String>();
    PAGES.forEach((path, page) -> {
      Map<String, String> places = new HashMap<>();
      // The menu and the overview lead to years on this page, the heading of a year to its own.
      for (Element link : page.select("a[href]")) {
        String href = link.attr("href");
        String other = link.closest(".year-menu, .overview") == null
            ? places.putIfAbsent(name(link), href)
            : null;
        if (other != null && !other.equals(href)) {
          found.add("%s: \"%s\" leads to %s and %s".formatted(path, name(link), other, href));
        }
      }
    });
    assertEquals(List.of(), found);
  }

  /** A number that is heard as part of a date would make it another date. */
  @Test
  void accountsNameTheirSourcesWithoutNumbers() {
    List<String> names =
        requireNonNull(PAGES.get("entries/uchiage.html")).select(".accounts a").stream()
            .map(HeardPagesIT::name)
            .toList();
    assertEquals(List.of("The Star（Reuters）、1990年1月25日", "東都新聞、2013年10月3日"), names);
  }

  @Test
  void theMenuTellsThePageFromThoseBelowIt() {
    assertEquals("page: 人物・組織", current("actors/index.html"));
    assertEquals("true: 人物・組織", current("actors/hayashi.html"));
    assertEquals("page: 更新履歴", current("what-changed.html"));
  }

  private static String current(String path) {
    Element link = requireNonNull(PAGES.get(path)).expectFirst("[aria-current]");
    return link.attr("aria-current") + ": " + link.text();
  }

  /**
   * What an element is called: the words given for it, else those in it that are not hidden, else
   * its title.
   */
  private static String name(Element element) {
    if (element.hasAttr("aria-labelledby")) {
      Element heading = element.root().getElementById(element.attr("aria-labelledby"));
      return heading == null ? "" : name(heading);
    }
    if (element.hasAttr("aria-label")) {
      return element.attr("aria-label");
    }
    if (element.is(LANDMARKS) || element.is("table")) {
      return "";
    }
    var words = new StringBuilder();
    element.traverse((node, depth) -> {
      boolean hidden = Stream.iterate(
              node.parent(), parent -> parent != null, parent -> parent.parent())
          .anyMatch(parent -> parent.attr("aria-hidden").equals("true"));
      if (node instanceof TextNode text && !hidden) {
        words.append(text.text());
      }
    });
    String said = words.toString().strip();
    return said.isEmpty() ? element.attr("title") : said;
  }
}
