package regesta.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static regesta.render.MadeFiles.file;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import regesta.model.History;
import regesta.model.History.Days;
import regesta.parse.ContentParser;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.render.MadeFiles.Texts;

/** Holds feeds to the schemas of their formats, and to what a reader of feeds makes of them. */
class FeedsTest {
  private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
  private static final String BASE = "https://example.org/moon/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** Two entries: one of them corrected, and published earlier elsewhere. */
  private static List<SourceFile> files(String settings) {
    var files = new ArrayList<SourceFile>();
    files.add(file("site.yaml", "title: Journeys\ndescription: D & E\n" + settings));
    files.add(file(
        "sources/nyt.md",
        "---\ntype: article\ntitle: <Men> & Moon\npublished: 1969-07-21\npublisher: NYT\n---\n"));
    files.add(file("actors/nasa.md", "---\nname: NASA\nkind: organisation\n---\n"));
    files.add(file("actors/idle.md", "---\nname: Idle\nkind: body\nformer-slugs: [lazy]\n---\n"));
    files.add(file("topics/moon.md", "---\ntitle: The Moon\n---\n"));
    files.add(entry("landing", "title: Landing", "added: 2026-01-02"));
    files.add(entry(
        "launch",
        "title: Launch",
        "aliases: [lift-off]\n"
            + "corrections: [{date: 2026-03-04, text: It was <b>Wednesday</b> & not Tuesday.}]"));
    return files;
  }

  private static SourceFile entry(String slug, String title, String more) {
    return file("entries/" + slug + ".md", """
        ---
        %s
        date: 1969-07-20
        actors: [nasa]
        topics: [moon]
        sources: [{source: nyt, quotes: [{at: para. 1, text: Men}]}]
        %s
        ---
        [NASA](actor:nasa) says so [@nyt, para. 1].

        ## Part

        See [there](#part).[^1]

        [^1]: A note.
        """.formatted(title, more));
  }

  private static final History HISTORY = new History(
      History.Extent.WHOLE,
      Optional.of("content"),
      Map.of(
          "entries/launch.md",
          new Days(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 5, 6), "abc")));

  private static Texts feeds(String settings, History history) throws Exception {
    return MadeFiles.render(files(settings), history, path -> path.matches(".*\\.xml|feed\\.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "base-url: " + BASE})
  void feedsAreValid(String settings) throws Exception {
    Texts files = feeds(settings, HISTORY);
    for (String path : List.of(
        "feed.xml", "actors/nasa.xml", "actors/idle.xml", "actors/lazy.xml", "topics/moon.xml")) {
      assertEquals("", faults(files.get(path)), path);
    }
    assertEquals(List.of(), faultsOfJson(files.get("feed.json")));
  }

  @Test
  void theJudgesFindFaults() throws Exception {
    String feed = feeds("", HISTORY).get("feed.xml").replaceFirst("<updated>[^<]*</updated>", "");
    assertTrue(faults(feed).contains("missing required child element “updated”"), faults(feed));
    assertFalse(faultsOfJson("{\"version\": \"1.1\", \"title\": \"T\"}").isEmpty());
  }

  @Test
  void tellsWhenEntriesWerePublishedAndCorrected() throws Exception {
    Element feed = parse(feeds("", HISTORY).get("feed.xml"));
    assertEquals("2026-03-04T00:00:00Z", child(feed, "updated"));
    List<Element> entries = children(feed, "entry");
    assertEquals("Launch (20 July 1969)", child(entries.get(0), "title"));
    assertEquals("2026-02-03T00:00:00Z", child(entries.get(0), "published"));
    // Git saw the file change in May; nobody says what of it matters.
    assertEquals("2026-03-04T00:00:00Z", child(entries.get(0), "updated"));
    assertEquals(
        "Corrected on 4 March 2026: It was <b>Wednesday</b> & not Tuesday.",
        content(entries.get(0)).select("p").get(0).text());
    assertEquals("Landing (20 July 1969)", child(entries.get(1), "title"));
    assertEquals("2026-01-02T00:00:00Z", child(entries.get(1), "published"));
    assertEquals("2026-01-02T00:00:00Z", child(entries.get(1), "updated"));
  }

  @Test
  void doesNotClaimWhatNobodyKnows() throws Exception {
    Element feed = parse(feeds("as-of: 2020-01-31", History.NONE).get("feed.xml"));
    Element launch = children(feed, "entry").get(0);
    assertEquals("Launch (20 July 1969)", child(launch, "title"));
    assertEquals(List.of(), children(launch, "published"));
    // The correction alone is known.
    assertEquals("2026-03-04T00:00:00Z", child(launch, "updated"));
    Element unknown = parse(MadeFiles.render(
            List.of(
                file("site.yaml", "title: T\ndescription: D\nas-of: 2020-01-31\n"),
                file("sources/nyt.md", "---\ntype: article\ntitle: T\n---\n"),
                file("entries/e.md", "---\ntitle: E\ndate: 1969\nsources: [nyt]\n---\nE.\n")),
            History.NONE,
            path -> path.equals("feed.xml"))
        .get("feed.xml"));
    assertEquals("2020-01-31T00:00:00Z", child(unknown, "updated"));
    assertEquals(List.of(), children(children(unknown, "entry").get(0), "published"));
  }

  @Test
  void idsSurviveAChangeOfHostAndOfName() throws Exception {
    String authority = "id-authority: {domain: example.org, since: 2026}\n";
    Texts here = feeds(authority, HISTORY);
    Texts there = feeds(authority + "base-url: " + BASE, HISTORY);
    assertEquals(
        List.of(
            "tag:example.org,2026:feed",
            "tag:example.org,2026:entries/lift-off",
            "tag:example.org,2026:entries/landing"),
        ids(here.get("feed.xml")));
    assertEquals(ids(here.get("feed.xml")), ids(there.get("feed.xml")));
    assertEquals(
        "tag:example.org,2026:feed/actors/lazy",
        ids(here.get("actors/idle.xml")).get(0));
    assertEquals(here.get("actors/idle.xml"), here.get("actors/lazy.xml"));
    List<String> unnamed = ids(feeds("", HISTORY).get("feed.xml"));
    assertEquals(3, Set.copyOf(unnamed).size());
    unnamed.forEach(
        id -> assertEquals(5, UUID.fromString(id.replace("urn:uuid:", "")).version()));
    assertEquals(unnamed, ids(feeds("base-url: " + BASE, HISTORY).get("feed.xml")));
  }

  @Test
  void linksAreWholeWhereTheAddressIsKnown() throws Exception {
    Texts files = feeds("base-url: " + BASE, HISTORY);
    for (String path : List.of("feed.xml", "actors/nasa.xml", "topics/moon.xml")) {
      Element feed = parse(files.get(path));
      assertEquals(BASE + path, link(feed, "self"));
      List<String> links = links(feed);
      assertFalse(links.isEmpty());
      links.forEach(link -> assertTrue(link.startsWith(BASE), link));
    }
    Element feed = parse(files.get("feed.xml"));
    assertEquals(BASE, link(feed, "alternate"));
    assertEquals(BASE + "actors/nasa.html", link(parse(files.get("actors/nasa.xml")), "alternate"));
    assertEquals(
        List.of(
            BASE + "actors/nasa.html",
            BASE + "entries/launch.html#quote-1-1",
            BASE + "entries/launch.html#text-part",
            BASE + "entries/launch.html#note-1",
            BASE + "entries/launch.html#note-call-1",
            BASE + "sources/nyt.html"),
        content(children(feed, "entry").get(0)).select("a").eachAttr("href"));
  }

  @Test
  void linksAreRelativeWhereItIsNot() throws Exception {
    Texts files = MadeFiles.render(files(""), HISTORY, path -> true);
    for (String path : List.of("feed.xml", "actors/nasa.xml", "topics/moon.xml")) {
      Element feed = parse(files.get(path));
      assertEquals("", link(feed, "self"));
      for (String link : links(feed)) {
        String target = URI.create(path).resolve(link).normalize().getPath();
        assertTrue(files.byPath().containsKey(target), path + " leads to " + link);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a & b ]]> <c> \"d\" 'e'",
        "\u9632\u885b\u7701 \ud842\udfb7",
        "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"
      })
  void anyTitleCanBeRead(String title) throws Exception {
    var quoted = "title: " + new Gson().toJson(title);
    var files = new ArrayList<>(files(""));
    files.add(entry("odd", quoted, "added: 2026-06-01"));
    Texts feeds = MadeFiles.render(
        files, HISTORY, path -> path.equals("feed.xml") || path.equals("feed.json"));
    assertEquals("", faults(feeds.get("feed.xml")));
    Element odd = children(parse(feeds.get("feed.xml")), "entry").get(0);
    assertEquals(title + " (20 July 1969)", child(odd, "title"));
    assertEquals(List.of(), faultsOfJson(feeds.get("feed.json")));
    JsonObject item = items(feeds.get("feed.json")).get(0).getAsJsonObject();
    assertEquals(title + " (20 July 1969)", item.get("title").getAsString());
  }

  /** XML has no form for them, not even an escaped one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: \"A\\x07b\"\n---\nText.\n",
        "---\ntitle: A\u0001b\n---\nText.\n",
        "---\ntitle: T\n---\nText\ufffe.\n",
        "---\ntitle: T\n---\nText&#7;.\n"
      })
  void noTextHasCharactersThatXmlCannotHold(String text) {
    var problems = new Problems();
    ContentParser.parse(List.of(file("topics/t.md", text)), Set.of(), Optional.empty(), problems);
    assertTrue(problems.hasErrors());
  }

  @Test
  void showsTheLatestFiftyAndNoDraft() throws Exception {
    var files = new ArrayList<>(files(""));
    IntStream.range(0, 60)
        .forEach(i -> files.add(entry(
            "e" + i, "title: E" + i, "added: 2026-%02d-%02d".formatted(5 + i / 20, 1 + i % 20))));
    files.add(entry("draft", "title: Draft", "draft: true"));
    files.add(entry("gone", "title: Gone", "withdrawn: {date: 2026-09-09, reason: Untrue.}"));
    Texts feeds =
        MadeFiles.render(files, HISTORY, path -> path.endsWith(".xml") || path.equals("feed.json"));
    for (String path : List.of("feed.xml", "actors/nasa.xml", "topics/moon.xml")) {
      List<String> titles = children(parse(feeds.get(path)), "entry").stream()
          .map(entry -> child(entry, "title").replace(" (20 July 1969)", ""))
          .toList();
      var expected = new ArrayList<String>();
      expected.add("Gone");
      IntStream.range(0, 49).forEach(i -> expected.add("E" + (59 - i)));
      assertEquals(expected, titles, path);
    }
    Element gone = children(parse(feeds.get("feed.xml")), "entry").get(0);
    assertEquals("Withdrawn, 9 September 2026. Untrue.", content(gone).text());
    assertEquals(50, items(feeds.get("feed.json")).size());
  }

  @Test
  void pagesLeadToTheirFeeds() throws Exception {
    Texts pages = MadeFiles.render(files(""), HISTORY, path -> path.endsWith(".html"));
    assertEquals(List.of("feed.xml", "feed.json"), feedsOf(pages.get("index.html")));
    assertEquals(List.of("nasa.xml"), feedsOf(pages.get("actors/nasa.html")));
    assertEquals(List.of("moon.xml"), feedsOf(pages.get("topics/moon.html")));
    for (String other : List.of("actors/index.html", "actors/lazy.html", "entries/launch.html")) {
      assertEquals(List.of(), feedsOf(pages.get(other)), other);
    }
    Document actor = Jsoup.parse(pages.get("actors/nasa.html"));
    assertEquals("nasa.xml", actor.select("main .feed a").attr("href"));
    assertEquals(1, actor.select("footer a[href=../feed.xml]").size());
  }

  private static List<String> feedsOf(String page) {
    return Jsoup.parse(page).select("link[rel=alternate][type~=atom|feed]").eachAttr("href");
  }

  /** What the schema of RFC 4287 has against a feed; empty if nothing. */
  private static String faults(String feed) throws Exception {
    var found = new StringWriter();
    var properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(found));
    var driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try (var schema = Files.newInputStream(SCHEMAS.resolve("atom.rnc"))) {
      assertTrue(driver.loadSchema(new InputSource(schema)), found.toString());
    }
    driver.validate(new InputSource(new StringReader(feed)));
    return found.toString();
  }

  private static List<String> faultsOfJson(String feed) throws Exception {
    return JsonSchemaFactory.getInstance(VersionFlag.V7)
        .getSchema(Files.readString(SCHEMAS.resolve("json-feed-1.1.json")))
        .validate(feed, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Element parse(String feed) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(feed)))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    NodeList all = parent.getChildNodes();
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
        .map(Element.class::cast)
        .toList();
  }

  private static String child(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }

  private static Document content(Element entry) {
    return Jsoup.parseBodyFragment(child(entry, "content"));
  }

  private static String link(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .collect(joining());
  }

  /** All links of a feed's items, and of their contents. */
  private static List<String> links(Element feed) {
    return children(feed, "entry").stream()
        .flatMap(entry -> Stream.concat(
            Stream.of(link(entry, "alternate")),
            content(entry).select("a").eachAttr("href").stream()))
        .toList();
  }

  private static List<String> ids(String feed) throws Exception {
    Element root = parse(feed);
    return Stream.concat(Stream.of(root), children(root, "entry").stream())
        .map(each -> child(each, "id"))
        .toList();
  }

  private static JsonArray items(String feed) {
    return JsonParser.parseString(feed).getAsJsonObject().getAsJsonArray("items");
  }
}
