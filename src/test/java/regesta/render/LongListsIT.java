package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.problem.SourceFile;
import regesta.site.SiteLinks;

/** A chronology of which every list is too long, rendered on pages that hold little. */
class LongListsIT {
  private static final PageLimits LIMITS = new PageLimits(5, 100_000, 20_000, 10, 2);
  private static final int ENTRIES = 60;

  private static Site site;
  private static Map<String, Document> pages;

  @BeforeAll
  static void render() throws IOException {
    site = site(LIMITS);
    pages = new TreeMap<>();
    for (Map.Entry<String, Rendering> file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        pages.put(
            file.getKey(),
            Jsoup.parse(new String(file.getValue().bytes(), StandardCharsets.UTF_8)));
      }
    }
  }

  private static Site site(PageLimits limits) throws IOException {
    return MadeContent.site(files(), limits);
  }

  @Test
  void cutsFewEntriesThatAreLong() throws IOException {
    // Sixty entries of more than 500 bytes each.
    Set<String> light = site(new PageLimits(300, 70_000, 1_000, 10, 2)).files().keySet();
    assertFalse(light.contains("actors/a00/2013.html"));
    assertFalse(light.contains("topics/t00/2013.html"));
    assertTrue(site(new PageLimits(300, 30_000, 1_000, 10, 2))
        .files()
        .containsKey("topics/t00/2013.html"));
    Set<String> beside =
        site(new PageLimits(300, 70_000, 40_000, 10, 2)).files().keySet();
    assertTrue(beside.contains("actors/a00/2013.html"), "an actor's page holds much besides");
    assertFalse(beside.contains("topics/t00/2013.html"));
  }

  @Test
  void partsCanBeNarrowedDown() throws IOException {
    Site wide = site(new PageLimits(15, 100_000, 20_000, 10, 2));
    for (String part :
        List.of("actors/a00/2013/10/1.html", "topics/t00/2013/10/1.html", "years/2013/10/1.html")) {
      byte[] bytes = Optional.ofNullable(wide.files().get(part)).orElseThrow().bytes();
      Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
      assertEquals(
          15, page.select(page.select("form.filter").attr("data-items")).size(), part);
      assertFalse(page.select("#filter-actor option[value=a01]").isEmpty(), part);
    }
    assertTrue(page("years/2013/10/1.html").select(".filter").isEmpty(), "five are soon read");
  }

  /** Entries of one actor over eleven years and more, most of them in a single month. */
  private static List<SourceFile> files() {
    var files = new ArrayList<SourceFile>();
    files.add(MadeContent.file("site.yaml", "title: T\ndescription: D\nas-of: 2020-01-01\n"));
    for (int i = 0; i < 13; i++) {
      files.add(MadeContent.file(
          "sources/s%02d.md".formatted(i),
          "---\ntype: article\ntitle: Source %s\npublished: %s\n---\n"
              .formatted(i, i == 12 ? "2031" : 2021 + i % 3 + "-03-05")));
      files.add(MadeContent.file(
          "actors/a%02d.md".formatted(i),
          "---\nname: %s Actor %s\nkind: %s\npart-of: [%s]\n---\n"
              .formatted(
                  (char) ('A' + i % 7), i, i < 11 ? "person" : "state", i == 0 ? "" : "a00")));
      files.add(MadeContent.file(
          "topics/t%02d.md".formatted(i), "---\ntitle: Topic %s\n---\n".formatted(i)));
    }
    for (int i = 0; i < ENTRIES; i++) {
      files.add(MadeContent.file("entries/e%02d.md".formatted(i), entry(i)));
    }
    return files;
  }

  private static String entry(int i) {
    String date = "2013-11";
    if (i < 20) {
      date = 2000 + i + (i < 3 ? "/2019" : "");
    } else if (i < 50) {
      date = "2013-10-%02d".formatted(i % 30 + 1);
    }
    return """
        ---
        title: Entry %s
        date: %s
        milestone: %s
        actors: [a00, a%02d]
        topics: [t00]
        sources: [s%02d]
        corrections: [{date: 2019-0%s-01, text: Put right.}]
        ---
        Text [@s%02d].
        """.formatted(
            i, date, i % 2 == 0, 1 + i % 12, i % 3 == 0 ? 12 : 0, 1 + i % 9, i % 3 == 0 ? 12 : 0);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    var links = new SiteLinks(pages, site.files().keySet(), Optional.empty());
    assertEquals(List.of(), links.problems());
  }

  @Test
  void everyPageHasATitleAndADescriptionOfItsOwn() {
    var titles = new HashMap<String, String>();
    pages.forEach((path, page) -> {
      String title = page.title();
      String description = page.select("meta[name=description]").attr("content");
      assertEquals("", titles.merge(title, path, LongListsIT::both).replace(path, ""), title);
      assertEquals("", titles.merge(description, path, LongListsIT::both).replace(path, ""));
      assertEquals(1, page.select("h1").size(), path);
    });
  }

  private static String both(String one, String other) {
    return one + " " + other;
  }

  @Test
  void noPageListsMoreThanItHolds() {
    // A year has twelve months; beside years may stand what has no date.
    int mostLinks = 12 + 1;
    pages.forEach((path, page) -> {
      for (Element list :
          page.select("body:not(.page-about, .page-who-with-whom) main :is(ul, ol, tbody)"
              + ":not(.company, .company *, .legend *, .strip *)")) {
        int most =
            list.is(".parts-below, .years-register, .year-menu ul") ? mostLinks : LIMITS.items();
        assertTrue(list.children().size() <= most, () -> path + ": " + list.cssSelector());
      }
    });
  }

  @Test
  void everyEntryIsOnOnePageOfEachList() {
    for (String list : List.of("actors/a00/", "topics/t00/", "years/", "by-report-date/")) {
      var found = new TreeMap<String, Integer>();
      pages.forEach((path, page) -> {
        if (path.startsWith(list)) {
          page.select(":not(.continuing) > .entries .title a, tbody th a")
              .forEach(
                  link -> found.merge(link.attr("href").replaceAll(".*/", ""), 1, Integer::sum));
        }
      });
      assertEquals(ENTRIES, found.size(), list);
      assertEquals(Set.of(1), Set.copyOf(found.values()), list);
    }
  }

  @Test
  void homeShowsTheWay() {
    Document home = page("index.html");
    assertEquals(List.of("Entry 19", "Entry 18"), home.select(".latest .title").eachText());
    assertTrue(home.select(".milestones li a").eachText().contains("Entry 18"));
    assertEquals(List.of("2000–2009", "2010–2019"), home.select(".year-menu a").eachText());
  }

  @Test
  void aYearLeadsToItsMonths() {
    assertEquals(
        List.of("January 2013", "October 2013", "November 2013"),
        page("years/2013.html").select(".parts-below a").eachText());
    Document october = page("years/2013/10.html");
    assertEquals("October 2013 30 entries", october.select("h1").text());
    assertEquals("", october.select(".remark").text());
    assertTrue(page("years/2013/01.html").select(".remark").text().contains("less precisely"));
    assertEquals("2013", october.select(".parts-above a").text());
    Document second = page("years/2013/10/2.html");
    assertEquals("1.html", second.select("a[rel=prev]").attr("href"));
    assertEquals("3.html", second.select("a[rel=next]").attr("href"));
  }

  @Test
  void aYearShowsTheYoungestOfWhatContinues() {
    Document year = page("years/2013.html");
    assertEquals(
        List.of("Entry 1", "Entry 2"), year.select(".continuing .title").eachText());
    assertEquals("and 1 more", year.select(".continuing .remark").text());
  }

  @Test
  void anActorNamesSomePartsAndCountsTheRest() {
    Document actor = page("actors/a00.html");
    assertTrue(
        actor.select(".card").text().endsWith(", and 10 more"),
        actor.select(".card").text());
  }

  @Test
  void actorsAreFoundByKindAndLetter() {
    assertEquals(
        List.of("People", "States"),
        page("actors/index.html").select(".parts-below a").eachText());
    assertEquals(
        "Actors: People, A", page("actors/index/person/a.html").select("h1").text());
  }

  @Test
  void partsAreNotPromised() {
    Set<String> promised = PromisedAddresses.of(site);
    assertTrue(promised.containsAll(List.of(
        "actors/a00.html", "actors/index.html", "by-report-date.html", "entries/e00.html")));
    assertEquals(
        List.of(), promised.stream().filter(path -> path.contains("2013")).toList());
    assertEquals(
        List.of(),
        promised.stream().filter(path -> path.matches("[^/]*/[^/]*/.*")).toList());
  }

  private static Document page(String path) {
    return Optional.ofNullable(pages.get(path)).orElseThrow(() -> new AssertionError(path));
  }
}
