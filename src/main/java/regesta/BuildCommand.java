package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(names = "--output", paramLabel = "DIR", description = "the site's folder, if elsewhere")
  private Optional<Path> output = Optional.empty();

  @Mixin
  private PublicationOptions publication = new PublicationOptions();

  @Mixin
  private ReportOptions reporting = new ReportOptions();

  @Mixin
  private WatchOptions watching = new WatchOptions();

  @Override
  public Integer call() throws IOException, OutputRefusedException {
    Console console = reporting.console();
    BuildOptions usual = publication.of(project);
    BuildOptions options = output.map(usual::into).orElse(usual);
    BuildReport report = SiteBuilder.build(options, watching.watch(console));
    if (report.recovery() == Recovery.RESTORED) {
      console.complain("an earlier build was interrupted: its last whole site was put back");
    }
    console.show(report.problems());
    watching.tell(console);
    String folder = ProjectOptions.shown(options.output());
    if (report.hasErrors()) {
      console.complain("%s: nothing was written".formatted(report.counts()));
      return Main.CONTENT_HAS_ERRORS;
    }
    console.say("%s: %s files in %s".formatted(report.counts(), report.files(), folder));
    return Main.DONE;
  }
}
