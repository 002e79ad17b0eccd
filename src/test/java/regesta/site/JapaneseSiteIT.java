package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens every page of a small Japanese site as readers do. */
class JapaneseSiteIT {
  @Test
  void isJapaneseAccessibleAndFits(@TempDir Path folder) throws Exception {
    Path site = folder.resolve("site");
    MadeSite.build("japanese-eras", site);

    var found = new ArrayList<String>();
    try (Chromium chromium = Chromium.startRecording()) {
      var checks = new PageChecks(chromium);
      for (Path page : pages(site)) {
        String address = page.toUri().toString();
        String name = site.relativize(page).toString();
        for (String wrong : List.of(
            checks.calm(address),
            checks.accessible(address),
            checks.fits(address),
            checks.readsWithoutScripts(address))) {
          wrong.lines().map(line -> name + ": " + line).forEach(found::add);
        }
        String language = chromium.run("return document.documentElement.lang").getAsString();
        assertEquals("ja", language, name);
      }
    }
    assertEquals("", String.join("\n", found));
  }

  /** All pages but those that lead elsewhere at once, or only work below a host. */
  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !site.relativize(file).toString().matches("404.html|entries.index.html"))
          .sorted()
          .toList();
    }
  }
}
