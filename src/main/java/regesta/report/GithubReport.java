package regesta.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import regesta.problem.Location;
import regesta.problem.Problem;

/**
 * Problems as workflow commands of GitHub Actions, one a line. GitHub shows each beside its line of
 * a pull request.
 */
final class GithubReport {
  private GithubReport() {}

  static String of(List<Problem> problems) {
    return problems.stream().map(GithubReport::command).collect(joining());
  }

  private static String command(Problem problem) {
    Location at = problem.at();
    String message = problem.message() + problem.hint().map("\nhint: "::concat).orElse("");
    return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s\n"
        .formatted(
            problem.severity(),
            property(at.file().shownPath()),
            at.line(),
            at.line(),
            at.column(),
            // The last column, not the one after it: left out, it would be that of `col`.
            at.column() + at.length() - 1,
            property(problem.name()),
            text(message));
  }

  private static String property(String value) {
    return text(value).replace(":", "%3A").replace(",", "%2C");
  }

  /** Escapes what would end a command or be unescaped by it; the percent sign first. */
  private static String text(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
