package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.BuildReport;
import regesta.resolve.Drafts;

/** Holds the linked data of every page to JSON-LD and to schema.org. */
class LinkedDataIT {
  private static final SchemaOrg VOCABULARY = SchemaOrg.read();

  @TempDir
  private Path folder = Path.of("");

  @Test
  void linkedDataIsOfSchemaOrg() {
    assertEquals(List.of(), faults(RenderedSite.documents()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void linkedDataOfOtherSitesIsOfSchemaOrg(String name) throws Exception {
    Path site = folder.resolve("site");
    BuildReport report =
        MadeSite.tryToBuild(Path.of("src/test/resources/sites", name), site, Drafts.INCLUDED);
    if (!report.hasErrors()) {
      assertEquals(List.of(), faults(documents(site)));
    }
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/sites"))) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static SortedMap<String, Document> documents(Path site) throws IOException {
    var documents = new TreeMap<String, Document>();
    try (Stream<Path> paths = Files.walk(site)) {
      for (Path page : paths.filter(path -> path.toString().endsWith(".html")).toList()) {
        documents.put(site.relativize(page).toString(), Jsoup.parse(Files.readString(page)));
      }
    }
    return documents;
  }

  private static List<String> faults(SortedMap<String, Document> pages) {
    var faults = new ArrayList<String>();
    pages.forEach((path, page) -> {
      List<String> texts = page.select("script[type=application/ld+json]").stream()
          .map(Element::data)
          .toList();
      boolean silent = path.equals(RenderedSite.NOT_FOUND)
          || !page.select("meta[http-equiv=refresh]").isEmpty();
      if (texts.size() != (silent ? 0 : 1)) {
        faults.add(path + ": so many texts: " + texts.size());
      }
      for (String text : texts) {
        VOCABULARY.faults(text).forEach(fault -> faults.add(path + ": " + fault));
        String address = page.select("link[rel=canonical]").attr("href");
        // What schema.org names is named so everywhere.
        String own = text.replace("\"@id\":\"https://schema.org/", "");
        if (!address.isEmpty() != own.contains("\"@id\":\"" + address.replace("'", "\\u0027"))) {
          faults.add(path + ": another identity: " + text);
        }
      }
    });
    return faults;
  }
}
