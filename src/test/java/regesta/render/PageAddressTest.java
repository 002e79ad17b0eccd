package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Kind;
import regesta.model.Slug;

class PageAddressTest {

  @ParameterizedTest
  @CsvSource({
    "index.html,       entries/a.html,   entries/a.html",
    "entries/a.html,   entries/b.html,   b.html",
    "entries/a.html,   index.html,       ../index.html",
    "entries/a.html,   actors/b.html,    ../actors/b.html",
    "actors/index.html, actors/b.html,   b.html",
    "about.html,       about.html,       about.html"
  })
  void leadsFromPageToPage(String from, String to, String href) {
    assertEquals(href, new PageAddress(from).href(to));
  }

  @Test
  void leadsToFilesWhateverTheirNames() {
    var entry = new PageAddress("entries/a.html");
    assertEquals("../images/a-1.png", entry.file("images/a-1.png"));
    assertEquals("../images/a%20b%23c%3F%2520.png", entry.file("images/a b#c?%20.png"));
  }

  @Test
  void leadsFromTheRootWhereAPageIsShownAnywhere() {
    var anywhere = new PageAddress("404.html", Optional.of("/repository/"));
    assertEquals("/repository/entries/a.html", anywhere.href("entries/a.html"));
    assertEquals("/repository/index.html", anywhere.href("index.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, years/2013.html",
    "-43, years/-0043.html",
    "0, years/0000.html",
    "170000002, years/170000002.html"
  })
  void yearsHaveAtLeastFourDigits(long year, String path) {
    assertEquals(path, PageAddress.ofYear(year));
  }

  @Test
  void thePageAboutStandsAtTheTop() {
    assertEquals("about.html", Kind.PAGE.path(new Slug("about")));
    assertEquals("actors/about.html", Kind.ACTOR.path(new Slug("about")));
  }
}
