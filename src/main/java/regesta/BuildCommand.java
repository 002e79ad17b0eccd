package regesta;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import regesta.write.OutputRefusedException;
import regesta.write.Recovery;

/** Renders the content into the site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Renders content/ with templates/ into site/, all of it or nothing.")
final class BuildCommand implements Callable<Integer> {
  @Mixin
  private ProjectOptions project = new ProjectOptions();

  @Mixin
  private ReportOptions reporting = new ReportOptions();

  @Override
  public Integer call() throws IOException, OutputRefusedException {
    Console console = reporting.console();
    BuildReport report = SiteBuilder.build(project.options());
    if (report.recovery() == Recovery.RESTORED) {
      console.complain("an earlier build was interrupted: its last whole site was put back");
    }
    console.show(report.problems());
    String folder = ProjectOptions.shown(project.outputFolder());
    if (report.hasErrors()) {
      console.complain("%s: nothing was written".formatted(report.counts()));
      return Main.CONTENT_HAS_ERRORS;
    }
    console.say("%s: %s files in %s".formatted(report.counts(), report.files(), folder));
    return Main.DONE;
  }
}
