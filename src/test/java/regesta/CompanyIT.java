package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.resolve.Drafts;

/** Builds a chronology in which more actors appear together than pages can list. */
class CompanyIT {
  private static final int CROWD = 36;

  @TempDir
  static Path folder = Path.of("");

  @BeforeAll
  static void build() throws Exception {
    write("site.yaml", "title: Crowd\ndescription: Many people.\n");
    write("sources/report.md", "---\ntype: report\ntitle: Report\n---\n");
    actor("y");
    actor("z");
    entry("y, z");
    for (String each : List.of("t", "u", "v")) {
      actor(each);
    }
    entry("u, v");
    entry("v, u");
    for (int i = 0; i < CROWD; i++) {
      String name = "a%02d".formatted(i);
      actor(name);
      entry(name + ", y");
      entry(name + ", z");
    }
    TestBuild.of(new BuildOptions(
        folder,
        folder.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        folder.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
  }

  private static void actor(String name) throws IOException {
    write("actors/%s.md".formatted(name), "---\nname: %s\nkind: person\n---\n".formatted(name));
  }

  private static void entry(String actors) throws IOException {
    write("entries/%s.md".formatted(actors.replace(", ", "-")), """
        ---
        title: Entry
        date: 1969
        sources: report
        actors: [%s]
        ---
        They met [@report].
        """.formatted(actors));
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  /** The pages of y and z list thirty others, and not each other. */
  @Test
  void everyPairLeadsToAPlaceThatThereIs() throws IOException {
    List<Element> links = page("who-with-whom.html").select(".matrix td a, .register a");
    assertEquals(28 + 28 + 1 + 40, links.size());
    for (Element link : links) {
      String[] address = link.attr("href").split("#");
      assertTrue(
          page(address[0]).getElementById(address[1]) != null, () -> link + " leads nowhere");
    }
  }

  /** They share two entries, but with nobody else, so the table has no room for them. */
  @Test
  void pairsOutsideTheTableAreListedToo() throws IOException {
    Document page = page("who-with-whom.html");
    assertTrue(page.select(".matrix th").eachText().stream().noneMatch("u"::equals));
    assertEquals("u and v", page.expectFirst(".register a").text());
  }

  @Test
  void whoAppearsWithNobodyDoesNotCount() throws IOException {
    String lede = page("who-with-whom.html").select(".lede").text();
    assertTrue(lede.endsWith("the 30 that share most entries, of 40 actors."), lede);
  }

  @Test
  void aPageListsThirtyAndSaysHowManyMore() throws IOException {
    Document page = page("actors/y.html");
    assertEquals(30, page.select(".company > li").size());
    assertFalse(page.select("#with-a00").isEmpty());
    assertTrue(page.select("#with-z").isEmpty());
    assertEquals(
        "Appears with 7 more actors.",
        page.select("#with ~ .remark:not(:has(a))").text());
  }
}
