package regesta.linkcheck;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.linkcheck.ExternalLinks.Mention;
import regesta.linkcheck.Finding.Standing;
import regesta.model.LinkCheck;
import regesta.problem.Problem;

/** What a check of links leaves: problems for editors, and a file for the pages. */
public final class LinkReport {
  private final ExternalLinks links;
  private final List<Finding> findings;

  public LinkReport(ExternalLinks links, List<Finding> findings) {
    this.links = links;
    this.findings = List.copyOf(findings);
  }

  /** How many addresses stand so. */
  public long count(Standing standing) {
    return findings.stream().filter(finding -> finding.standing() == standing).count();
  }

  /** Whether every address is lost for a reason that a machine without a network would have too. */
  public boolean isSilent() {
    return !findings.isEmpty()
        && findings.stream().allMatch(finding -> Reply.Reason.isOfNetwork(finding.outcome()));
  }

  /** What there is to tell of every place that names an address. */
  public List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    for (Finding finding : findings) {
      for (Mention mention : links.mentions().getOrDefault(finding.address(), List.of())) {
        problem(finding, mention).ifPresent(problems::add);
      }
    }
    return problems.stream().sorted().distinct().toList();
  }

  private static Optional<Problem> problem(Finding finding, Mention mention) {
    return switch (finding.standing()) {
      case LOST ->
        Optional.of(Problem.warning(
                "link-lost", mention.at(), "this address was not reached: " + finding.words())
            .withHint(remedy(finding, mention)));
      case CLOSED, NOT_ASKED ->
        Optional.of(Problem.notice(
                "link-unknown",
                mention.at(),
                "whether this address answers is not known: " + finding.words())
            .withHint("open it in a browser"));
      case REACHED ->
        finding
            .movedTo()
            .filter(target -> finding.forGood())
            .map(target -> Problem.notice(
                    "link-moved", mention.at(), "this address has moved for good")
                .withHint("write `%s`".formatted(target)));
    };
  }

  private static String remedy(Finding finding, Mention mention) {
    boolean mayPass = finding.outcome().startsWith("5") || finding.outcome().equals("timeout");
    if (mayPass) {
      return "run `regesta links` again another day";
    }
    return mention.copied()
        ? "look for where it went; readers still have the archived copy"
        : "look for where it went, or for a copy with `regesta links --archive`";
  }

  /**
   * The lines for the file: one for each address that the content names. What was not asked keeps
   * the line that it had.
   */
  public List<LinkCheck> checks(List<LinkCheck> before, LocalDate today) {
    Map<String, LinkCheck> earlier =
        before.stream().collect(toMap(LinkCheck::address, check -> check));
    var checks = new ArrayList<LinkCheck>();
    for (Finding finding : findings) {
      Optional<LinkCheck> last = Optional.ofNullable(earlier.get(finding.address()));
      if (finding.standing() == Standing.NOT_ASKED) {
        last.ifPresent(checks::add);
      } else {
        Optional<LocalDate> reached = finding.standing() == Standing.REACHED
            ? Optional.of(today)
            : last.flatMap(LinkCheck::reached);
        checks.add(
            new LinkCheck(finding.address(), reached, today, finding.outcome(), finding.movedTo()));
      }
    }
    return checks;
  }
}
