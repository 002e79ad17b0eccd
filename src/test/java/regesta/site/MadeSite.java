package regesta.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import regesta.BuildOptions;
import regesta.BuildReport;
import regesta.SiteBuilder;
import regesta.resolve.Drafts;

/** Builds a site for tests of what our own content does not have. */
final class MadeSite {
  private MadeSite() {}

  /** Builds the content of a case under {@code src/test/resources/sites} into a folder. */
  static void build(String name, Path output) throws Exception {
    Path site = Path.of("src/test/resources/sites", name);
    BuildReport report = SiteBuilder.build(new BuildOptions(
        site,
        site.resolve("content"),
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
    assertFalse(report.hasErrors(), report.problems().toString());
  }
}
