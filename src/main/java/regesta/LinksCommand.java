package regesta;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import regesta.linkcheck.ExternalLinks;
import regesta.linkcheck.Finding.Standing;
import regesta.linkcheck.LinkChecker;
import regesta.linkcheck.LinkReport;
import regesta.linkcheck.Manners;
import regesta.linkcheck.Pauses;
import regesta.linkcheck.Wayback;
import regesta.model.Content;
import regesta.write.LinkFile;

/** Checks the addresses outside the site. The only command that asks the network. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Asks the addresses that the content names whether they still answer, and keeps the day and"
          + " the status of each in content/links.txt, which the pages show.",
      "A build never asks the network."
    },
    footer = {
      "",
      "Exit status: 0 all were reached; 1 some were not; 2 wrong usage; 3 there is no network."
    })
final class LinksCommand implements Callable<Integer> {
  @Mixin
  private ContentOptions options = new ContentOptions();

  @Mixin
  private ReportOptions reporting = new ReportOptions();

  @Option(
      names = "--archive",
      description = "instead, look for copies in the Wayback Machine of sources without `archived`,"
          + " and print the lines to add; nothing is written")
  private boolean archive;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description = "the time between two requests to one host (default: 1)")
  private int pause = 1;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "the longest time that one request may take (default: 20)")
  private int timeout = 20;

  @Option(
      names = "--hosts",
      paramLabel = "N",
      description = "how many hosts are asked at the same time (default: 4)")
  private int hosts = 4;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day to write down for this check (default: today)")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--private-hosts",
      description = "also ask hosts within this machine and its own network")
  private boolean privateHosts;

  @Option(
      names = "--archive-service",
      paramLabel = "URL",
      description = "another address at which the Wayback Machine's interface answers")
  private URI archiveService = Wayback.SERVICE;

  @Override
  public Integer call() throws IOException, InterruptedException {
    LocalDate today = today();
    Path folder = options.folder();
    Content content = GrowingContent.read(folder).parsed();
    Manners manners = manners(content);
    if (archive) {
      var wayback = new Wayback(archiveService, manners, Pauses.real());
      return new CopySearch(wayback, reporting.console()).search(content.sources());
    }
    return check(content, manners, today, folder);
  }

  private int check(Content content, Manners manners, LocalDate today, Path folder)
      throws IOException, InterruptedException {
    Console console = reporting.console();
    ExternalLinks links = ExternalLinks.of(content);
    LinkChecker.Checked checked = LinkChecker.check(links.addresses(), manners, Pauses.real());
    var report = new LinkReport(links, checked.findings());
    if (!checked.heard() && report.isSilent()) {
      console.complain("regesta: no host answered, so there seems to be no network");
      console.complain("  hint: nothing was written; run this again where there is one");
      return Main.MACHINE_FAILED;
    }
    LinkFile.write(report.checks(content.links(), today), folder);
    console.show(report.problems());
    console.say("%s addresses reached, %s not reached, %s not known"
        .formatted(
            report.count(Standing.REACHED),
            report.count(Standing.LOST),
            report.count(Standing.CLOSED) + report.count(Standing.NOT_ASKED)));
    return report.count(Standing.LOST) == 0 ? Main.DONE : Main.CONTENT_HAS_ERRORS;
  }

  private LocalDate today() {
    try {
      return asOf.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      throw wrongUsage("`--as-of %s`: write a day, such as 2025-05-31".formatted(asOf.orElse("")));
    }
  }

  /** What the hosts are told and spared; they learn whose site asks, so that they can complain. */
  private Manners manners(Content content) {
    if (pause < 0 || timeout < 1 || hosts < 1) {
      throw wrongUsage("`--pause` must be 0 or more, `--timeout` and `--hosts` 1 or more");
    }
    String whose =
        content.settings().baseUrl().map(address -> "; for " + address).orElse("");
    return new Manners(
        "regesta (link check%s)".formatted(whose),
        Duration.ofSeconds(pause),
        Duration.ofSeconds(timeout),
        hosts,
        privateHosts);
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(reporting.command(), message);
  }
}
