package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import regesta.resolve.Drafts;
import regesta.write.AddressFile;

/** Makes every check that a build makes, and writes nothing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Makes every check that build makes, and writes nothing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin
  private ProjectOptions project = new ProjectOptions();

  @Mixin
  private PublicationOptions publication = new PublicationOptions();

  @Mixin
  private ReportOptions reporting = new ReportOptions();

  @Mixin
  private WatchOptions watching = new WatchOptions();

  @Option(
      names = "--update-addresses",
      description = "if all is well, add the site's addresses to content/addresses.txt: the"
          + " addresses promised for good")
  private boolean updateAddresses;

  @Override
  public Integer call() throws IOException {
    Console console = reporting.console();
    BuildOptions options = publication.of(project);
    if (updateAddresses && options.drafts() == Drafts.INCLUDED) {
      throw new ParameterException(
          reporting.command(), "`--drafts` with `--update-addresses`: drafts promise no address");
    }
    BuildReport report = SiteBuilder.check(options, watching.watch(console));
    console.show(report.problems());
    watching.tell(console);
    if (report.hasErrors()) {
      console.complain(report.counts());
      return Main.CONTENT_HAS_ERRORS;
    }
    if (updateAddresses) {
      promise(report.addresses(), options.content(), console);
    }
    console.say(report.counts());
    return Main.DONE;
  }

  private static void promise(SortedSet<String> addresses, Path content, Console console)
      throws IOException {
    int added = AddressFile.add(addresses, content.resolve("addresses.txt"));
    console.say("%s addresses added to addresses.txt".formatted(added));
  }
}
