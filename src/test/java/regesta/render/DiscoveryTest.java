package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static regesta.render.MadeFiles.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import regesta.model.History;
import regesta.model.History.Days;
import regesta.problem.SourceFile;
import regesta.render.MadeFiles.Texts;

/** Looks at the files that search engines and browsers read as they would. */
class DiscoveryTest {
  private static final String BASE = "https://example.org/moon/";

  private static List<SourceFile> files(String title, String settings) {
    return List.of(
        file("site.yaml", "title: '%s'\ndescription: D & E\n%s".formatted(title, settings)),
        file("sources/nyt.md", "---\ntype: article\ntitle: T\npublished: 1969-07-21\n---\n"),
        file("actors/nasa.md", "---\nname: NASA\nkind: body\nformer-slugs: [naca]\n---\n"),
        file(
            "entries/landing.md",
            "---\ntitle: Landing\ndate: 1969-07-20\nsources: [nyt]\n---\nSo [@nyt].\n"));
  }

  private static Texts render(String title, String settings) throws Exception {
    var history = new History(
        History.Extent.WHOLE,
        Optional.of("content"),
        Map.of(
            "entries/landing.md",
            new Days(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 5, 6), "abc")));
    return MadeFiles.render(files(title, settings), history, path -> true);
  }

  @Test
  void theSitemapHasThePagesThatMayBeListed() throws Exception {
    Texts files = render("Journeys", "base-url: " + BASE);
    String sitemap = files.get("sitemap.xml");
    validate(sitemap, "sitemap.xsd");
    var listed = new TreeSet<String>(xml(sitemap).select("url > loc").eachText());
    var expected = new TreeSet<String>();
    files.byPath().forEach((path, text) -> {
      if (path.endsWith(".html")
          && Jsoup.parse(text).select("meta[content=noindex]").isEmpty()) {
        expected.add(Jsoup.parse(text).select("link[rel=canonical]").attr("href"));
      }
    });
    assertEquals(expected, listed);
    assertTrue(listed.contains(BASE) && listed.contains(BASE + "actors/nasa.html"));
    assertEquals(
        List.of(BASE + "entries/landing.html"),
        xml(sitemap).select("url:has(lastmod) > loc").eachText());
    assertEquals("2026-05-06", xml(sitemap).select("lastmod").text());
  }

  @Test
  void aSitemapThatIsTooLargeIsCut() throws Exception {
    var pages = new TreeSet<String>();
    IntStream.range(0, 50_001).forEach(i -> pages.add("entries/e%05d.html".formatted(i)));
    List<Sitemap> byNumber = Sitemap.of(BASE, pages, new TreeMap<>(), Sitemap.Limits.PROTOCOL);
    assertEquals(
        List.of(50_000, 1),
        byNumber.stream().map(sitemap -> sitemap.addresses().size()).toList());
    List<Sitemap> bySize =
        Sitemap.of(BASE, pages, new TreeMap<>(), new Sitemap.Limits(50_000, 6_000_000));
    var all = new ArrayList<String>();
    for (Sitemap sitemap : bySize) {
      assertTrue(sitemap.addresses().stream().mapToLong(Sitemap.Address::bytes).sum() <= 6_000_000);
      sitemap.addresses().forEach(address -> all.add(address.location()));
    }
    assertTrue(bySize.size() > 1);
    assertEquals(pages.stream().map(page -> BASE + page).toList(), all);
  }

  @Test
  void anIndexLeadsToSitemaps() throws Exception {
    Texts files = MadeFiles.discovery(
        files("Journeys", "base-url: " + BASE),
        new TreeSet<>(List.of("index.html", "a.html", "b.html")),
        new Sitemap.Limits(2, 1_000_000));
    validate(files.get("sitemap.xml"), "siteindex.xsd");
    assertEquals(
        List.of(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml"),
        xml(files.get("sitemap.xml")).select("sitemap > loc").eachText());
    validate(files.get("sitemap-1.xml"), "sitemap.xsd");
    assertEquals(List.of(BASE), xml(files.get("sitemap-2.xml")).select("loc").eachText());
  }

  @Test
  void theSchemaFindsFaults() {
    assertThrows(
        SAXException.class,
        () -> validate(
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>", "sitemap.xsd"));
  }

  @Test
  void whatNeedsAnAddressIsThereOnlyIfThereIsOne() throws Exception {
    Texts without = render("Journeys", "");
    assertTrue(without.byPath().keySet().stream()
        .noneMatch(path -> path.matches("sitemap.*|opensearch.*")));
    assertEquals("User-agent: *\nAllow: /\n", without.get("robots.txt"));
    Document page = Jsoup.parse(without.get("actors/nasa.html"));
    assertTrue(page.select("link[rel=search]").isEmpty());
    Texts with = render("Journeys", "base-url: " + BASE);
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: " + BASE + "sitemap.xml\n", with.get("robots.txt"));
    Document known = Jsoup.parse(with.get("actors/nasa.html"));
    assertEquals("../opensearch.xml", known.select("link[rel=search]").attr("href"));
  }

  /** Every element that OpenSearch 1.1 requires, within its limits. */
  @ParameterizedTest
  @CsvSource({
    "Journeys & more, Journeys & more",
    "Japan–US cyber defence cooperation, Japan–US cyber",
    "Journeys to the Moon, Journeys to the",
    "日米サイバー防衛協力の年表とその出典について, 日米サイバー防衛協力の年表とその"
  })
  void browsersCanSearchTheSite(String title, String shortName) throws Exception {
    String text = render(title, "base-url: " + BASE).get("opensearch.xml");
    Document description = xml(text);
    assertEquals(
        "http://a9.com/-/spec/opensearch/1.1/",
        description.select("OpenSearchDescription").attr("xmlns"));
    assertEquals(shortName, description.select("ShortName").text());
    assertTrue(shortName.length() <= 16);
    assertTrue(description.select("Description").text().contains(title));
    assertEquals(
        BASE + "search.html?q={searchTerms}",
        description.select("Url[type=text/html]").attr("template"));
    assertEquals(BASE + "opensearch.xml", description.select("Url[rel=self]").attr("template"));
  }

  @Test
  void theManifestSaysWhatTheSiteIs() throws Exception {
    JsonObject manifest = JsonParser.parseString(render("Journeys", "").get("manifest.webmanifest"))
        .getAsJsonObject();
    assertEquals("Journeys", manifest.get("name").getAsString());
    assertEquals("Journeys", manifest.get("short_name").getAsString());
    assertEquals("D & E", manifest.get("description").getAsString());
    assertEquals("en", manifest.get("lang").getAsString());
    assertEquals("./", manifest.get("start_url").getAsString());
    assertEquals("browser", manifest.get("display").getAsString());
    String colour = Jsoup.parse(Files.readString(Path.of("templates/layout.ftlh")))
        .select("meta[name=theme-color][media*=light]")
        .attr("content");
    assertEquals(colour, manifest.get("theme_color").getAsString());
    assertEquals(colour, manifest.get("background_color").getAsString());
    JsonArray icons = manifest.getAsJsonArray("icons");
    assertEquals(3, icons.size());
    for (int i = 0; i < icons.size(); i++) {
      JsonObject icon = icons.get(i).getAsJsonObject();
      Path image = Path.of("templates", icon.get("src").getAsString());
      if (icon.get("type").getAsString().equals("image/png")) {
        BufferedImage drawn = ImageIO.read(image.toFile());
        assertEquals(
            drawn.getWidth() + "x" + drawn.getHeight(), icon.get("sizes").getAsString());
      } else {
        assertTrue(Files.readString(image).startsWith("<svg"));
      }
    }
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, Parser.xmlParser());
  }

  private static void validate(String text, String schema) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/schemas", schema).toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(text)));
  }
}
