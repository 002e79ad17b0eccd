package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.resolve.Drafts;

/** What pages say as linked data, and what they do not. */
class LinkedDataTest {
  private static final String SITE = "title: T\ndescription: D\nlanguage: en\n";
  private static final String BASE = "base-url: https://moon.example/\n";

  @TempDir
  private Path project = Path.of("");

  @BeforeEach
  void writeWhatEntriesNeed() throws IOException {
    write("site.yaml", SITE + BASE);
    write(
        "sources/star.md",
        "type: article-newspaper\ntitle: S\npublished: 2015-06\nurl: https://a.example/1");
    write("actors/nakatani.md", """
        name: Gen Nakatani
        kind: person
        same-as: [https://www.wikidata.org/wiki/Q1]
        roles:
          - {title: Minister, when: 2014-12-24/2016-08}
          - {title: Member, attested: [2015-06-01]}""");
  }

  @Test
  void aTitleCannotEndTheScript() throws Exception {
    String title = "</script><script>alert(1)</script><!-- & <b>";
    entry("'" + title + "'", "2015-05-30", "happened");
    Document page = page("entries/talks.html");
    assertEquals(title, data(page).getJsonObject("mainEntity").getString("headline"));
    String script = page.select("script[type=application/ld+json]").html();
    assertFalse(script.contains("<"), script);
    assertTrue(page.select("script").stream().noneMatch(one -> one.data().startsWith("alert")));
    assertEquals(title + " (30 May 2015)", property(page, "og:title"));
  }

  @Test
  void whatHappenedIsAnEventOnItsDay() throws Exception {
    entry("Talks", "2015-05-30/2015-05-31", "happened");
    JsonObject article = data(page("entries/talks.html")).getJsonObject("mainEntity");
    JsonObject event = article.getJsonObject("about");
    assertEquals("Event", event.getString("@type"));
    assertEquals("2015-05-30", event.getString("startDate"));
    assertEquals("2015-05-31", event.getString("endDate"));
    assertEquals(
        "2015-06", article.getJsonArray("citation").getJsonObject(0).getString("datePublished"));
  }

  @Test
  void noDayIsSaidThatIsNotKnown() throws Exception {
    for (String date :
        List.of("2015-05", "2015-05-30~", "2015-05-3X", "2015-22", "'[2015-05-30,2015-05-31]'")) {
      entry("Talks", date, "happened");
      JsonObject article = data(page("entries/talks.html")).getJsonObject("mainEntity");
      assertFalse(article.getJsonObject("about").containsKey("startDate"), date);
      assertEquals(date.replace("'", ""), article.getString("temporalCoverage"));
    }
  }

  @Test
  void aPlanIsNoEvent() throws Exception {
    entry("Talks", "2015-08-30", "planned");
    JsonObject plan =
        data(page("entries/talks.html")).getJsonObject("mainEntity").getJsonObject("about");
    assertEquals("PlanAction", plan.getString("@type"));
    assertEquals("2015-08-30", plan.getString("scheduledTime"));
    assertFalse(plan.containsKey("startDate"));
  }

  @Test
  void onlyAKnownTermHasDates() throws Exception {
    entry("Talks", "2015-05-30", "happened");
    JsonObject person = data(page("actors/nakatani.html")).getJsonObject("mainEntity");
    JsonObject term = person.getJsonArray("hasOccupation").getJsonObject(0);
    assertEquals("2014-12-24", term.getString("startDate"));
    assertEquals("2016-08", term.getString("endDate"));
    JsonObject attested = person.getJsonArray("hasOccupation").getJsonObject(1);
    assertEquals(
        Json.createObjectBuilder()
            .add("@type", "Occupation")
            .add("name", "Member")
            .build(),
        attested);
  }

  @Test
  void nothingHasAnIdentityWithoutABaseUrl() throws Exception {
    write("site.yaml", SITE);
    entry("Talks", "2015-05-30", "happened");
    for (String path : List.of("index.html", "entries/talks.html", "sources/star.html")) {
      Document page = page(path);
      String text = data(page).toString();
      assertFalse(text.contains("@id") || text.contains("\"item\""), text);
      assertEquals(List.of(), SchemaOrg.read().faults(text));
      assertEquals("", property(page, "og:image") + property(page, "og:url"));
    }
    assertFalse(Files.exists(project.resolve("site/assets/card.png")));
  }

  @Test
  void theVocabularyFindsFaults() {
    String text = """
        {"@context": "https://schema.org", "@type": "Event", "temporalCoverage": "2015",
         "startDate": "in May", "location": {"@type": "Nowhere"},
         "organizer": {"@type": "Place"}, "url": "moon.html"}""";
    assertEquals(
        Set.of(
            "no property of [Event, Thing]: https://schema.org/temporalCoverage",
            "no value of startDate: {\"@value\":\"in May\"}",
            "a node without a known type: {\"@type\":[\"https://schema.org/Nowhere\"]}",
            "organizer is no [Place, Thing]",
            "no identifier: moon.html"),
        Set.copyOf(SchemaOrg.read().faults(text)));
  }

  @Test
  void entriesHaveCardsIfTheSiteWantsThem() throws Exception {
    write("site.yaml", SITE + BASE + "cards: entries\n");
    entry("Talks", "2015-05-30", "happened");
    Document page = page("entries/talks.html");
    assertEquals("https://moon.example/cards/talks.png", property(page, "og:image"));
    assertTrue(Files.size(project.resolve("site/cards/talks.png")) > 1000);
    assertEquals("https://moon.example/assets/card.png", property(page("index.html"), "og:image"));
    assertEquals("en_GB", property(page, "og:locale"));
    assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
  }

  private void entry(String title, String date, String status) throws IOException {
    write(
        "entries/talks.md",
        "title: %s\ndate: %s\nstatus: %s\nactors: nakatani\nsources: star\n---\nTalks [@star]."
            .formatted(title, date, status));
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    boolean settings = path.endsWith(".yaml");
    String end = text.contains("\n---\n") ? "\n" : "\n---\n";
    Files.writeString(file, settings ? text : "---\n" + text + end);
  }

  private Document page(String path) throws Exception {
    MadeSite.build(project, project.resolve("site"), Drafts.LEFT_OUT);
    return Jsoup.parse(Files.readString(project.resolve("site").resolve(path)));
  }

  private static JsonObject data(Document page) {
    String text = page.expectFirst("script[type=application/ld+json]").data();
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }
}
