package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.resolve.Drafts;

/** Holds every page to the HTML standard, as the Nu HTML checker knows it. */
class HtmlIT {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void pagesAreValid() throws Exception {
    assertEquals("", HtmlChecker.findings(RenderedSite.folder()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "japanese-eras",
        "redirects-and-withdrawn",
        "drafts",
        "markdown-body",
        "links-last-reached"
      })
  void pagesOfOtherSitesAreValid(String name) throws Exception {
    MadeSite.build(name, folder.resolve("site"), Drafts.INCLUDED);
    assertEquals("", HtmlChecker.findings(folder.resolve("site")));
  }

  /** Its entries and sources are as everywhere; only its lists have pages of their own kinds. */
  @Test
  void listsOfALongChronologyAreValid() throws Exception {
    LongChronology.write(folder, 320);
    Path site = folder.resolve("site");
    MadeSite.build(folder, site, Drafts.LEFT_OUT);
    assertEquals("", HtmlChecker.findings(site, page -> !page.matches("(entries|sources)/.*")));
  }
}
