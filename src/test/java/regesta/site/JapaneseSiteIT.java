package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.BuildOptions;
import regesta.SiteBuilder;
import regesta.resolve.Drafts;
import regesta.write.OutputRefusedException;

/** Opens every page of a small Japanese site as readers do. */
class JapaneseSiteIT {
  private static final Path SITE = Path.of("src/test/resources/sites/japanese-eras");

  private static final String RUN_AXE = """
      const done = arguments[0];
      axe.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })
        .then(found => done(found.violations.flatMap(violation => violation.nodes.map(node =>
          violation.id + ': ' + node.html + ' ' + node.failureSummary)).join('\\n')))
        .catch(error => done('axe failed: ' + error));
      """;

  @Test
  void isJapaneseAccessibleAndFits(@TempDir Path folder) throws Exception {
    Path site = folder.resolve("site");
    build(site);

    var found = new ArrayList<String>();
    try (Chromium chromium = Chromium.start();
        InputStream script = JapaneseSiteIT.class.getResourceAsStream("/axe.min.js")) {
      String axe =
          new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
      for (Path page : pages(site)) {
        chromium.setWidth(320);
        chromium.open(page.toUri().toString());
        String name = site.relativize(page).toString();
        String language = chromium.run("return document.documentElement.lang").getAsString();
        assertEquals("ja", language, name);
        int needed = chromium.run("return document.documentElement.scrollWidth").getAsInt();
        if (needed > 320) {
          found.add("%s needs %d of 320 px".formatted(name, needed));
        }
        chromium.run(axe);
        String violations = chromium.runUntilDone(RUN_AXE).getAsString();
        violations.lines().map(line -> name + ": " + line).forEach(found::add);
      }
    }
    assertEquals("", String.join("\n", found));
  }

  private static void build(Path output) throws IOException, OutputRefusedException {
    SiteBuilder.build(new BuildOptions(
        SITE,
        SITE.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        output,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
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
