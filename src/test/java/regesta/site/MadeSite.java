package regesta.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import regesta.BuildOptions;
import regesta.BuildReport;
import regesta.TestBuild;
import regesta.resolve.Drafts;

/** Builds a site for tests of what our own content does not have. */
final class MadeSite {
  private MadeSite() {}

  /** Builds the content of a case under {@code src/test/resources/sites} into a folder. */
  static void build(String name, Path output) throws Exception {
    build(name, output, Drafts.LEFT_OUT);
  }

  /** As {@link #build(String, Path)}, with or without drafts. */
  static void build(String name, Path output, Drafts drafts) throws Exception {
    build(Path.of("src/test/resources/sites", name), output, drafts);
  }

  /** Builds the content of a project anywhere into a folder. */
  static void build(Path project, Path output, Drafts drafts) throws Exception {
    BuildReport report = tryToBuild(project, output, drafts);
    assertFalse(report.hasErrors(), report.problems().toString());
  }

  /** As {@link #build(Path, Path, Drafts)}, also for content that may have mistakes. */
  static BuildReport tryToBuild(Path project, Path output, Drafts drafts) throws Exception {
    return TestBuild.of(new BuildOptions(
        project,
        project.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        output,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        drafts,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
  }
}
