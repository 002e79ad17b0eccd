package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints pages and reads the paper. */
class PrintIT {
  private static Chromium chromium;
  private static SiteServer server;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = SiteServer.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  static List<String> pages() {
    return RenderedSite.onePageOfEveryKind().stream()
        .filter(page -> !page.equals(RenderedSite.NOT_FOUND))
        .toList();
  }

  /** What would do nothing on paper is not there, and a running title tells what it is from. */
  @ParameterizedTest
  @MethodSource("pages")
  void paperHasARunningTitleAndNoNavigation(String page) throws IOException {
    List<String> sheets = print(page);
    Document document = Jsoup.parse(RenderedSite.text(page));
    String site = document.expectFirst("html").attr("data-site");
    for (int i = 1; i < sheets.size(); i++) {
      assertTrue(sheets.get(i).contains(site), "sheet %d of %s".formatted(i + 1, page));
    }
    String all = String.join(" ", sheets);
    String heading = plain(document.expectFirst("h1").text());
    assertTrue(all.contains(heading), page);
    String menu = plain(document.expectFirst(".site-menu").text());
    assertFalse(all.contains(menu), page + " prints its menu");
    for (String control : document.select("button, .skip").eachText()) {
      assertTrue(heading.contains(control) || !all.contains(control), page + " prints " + control);
    }
  }

  @Test
  void anEntrySpellsOutWhereItsSourcesAre() throws IOException {
    String entry = longest("entries/(?!index).*");
    List<String> sheets = print(entry);
    // A long address may be broken anywhere.
    String all = String.join("", sheets).replaceAll("\\s", "");
    List<String> addresses =
        Jsoup.parse(RenderedSite.text(entry)).select(".address[href]").eachAttr("href");
    assertFalse(addresses.isEmpty(), entry);
    for (String address : addresses) {
      assertTrue(all.contains("<" + address + ">"), entry + " does not print " + address);
    }
    assertTrue(sheets.size() <= 4, entry + " takes " + sheets.size() + " sheets");
  }

  /** All entries are on the paper, four and more on a sheet. */
  @Test
  void theTimelineIsWorthKeeping() throws IOException {
    List<String> titles =
        Jsoup.parse(RenderedSite.text("index.html")).select(".entry .title").eachText();
    List<String> sheets = print("index.html");
    String all = String.join(" ", sheets);
    List<String> missing =
        titles.stream().filter(title -> !all.contains(plain(title))).toList();
    assertEquals(List.of(), missing);
    int most = 2 + titles.size() / 4;
    assertTrue(sheets.size() <= most, sheets.size() + " sheets for " + titles.size() + " entries");
  }

  private static String longest(String pattern) {
    return RenderedSite.onePageOfEveryKind().stream()
        .filter(page -> page.matches(pattern))
        .findFirst()
        .orElseThrow();
  }

  /** The text of each sheet, with single spaces. */
  private static List<String> print(String page) throws IOException {
    chromium.open(server.address("/" + page));
    var sheets = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(chromium.print())) {
      var reader = new PDFTextStripper();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        reader.setStartPage(number);
        reader.setEndPage(number);
        sheets.add(plain(reader.getText(document)));
      }
    }
    return sheets;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
