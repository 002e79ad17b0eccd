package regesta.fuzz;

import java.util.List;
import regesta.model.Content;
import regesta.parse.ParsedFiles;
import regesta.problem.Problem;
import regesta.problem.Problems;

/**
 * Files of any kind, read and parsed: nothing is thrown, every problem has its place, a file that
 * is not in the content is told of, and reading it twice gives the same.
 */
public final class FrontMatterTarget {
  private static final ParsedFiles PARSED = new ParsedFiles();

  private FrontMatterTarget() {}

  /** Loads what every input needs, which takes longer than an input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[0]);
  }

  /** Takes a character of {@link SmallSite#PATHS} and the bytes of that file. */
  public static void fuzzerTestOneInput(byte[] input) {
    var problems = new Problems();
    SmallSite site = SmallSite.read(input, problems);
    var again = new Problems();
    again.reportAll(problems.sorted());
    Content content = site.parse(PARSED, problems);
    List<Problem> told = ProblemRules.check(problems);
    Rule.holds(
        problems.hasErrors() || values(content) == site.count(),
        () -> "a file is lost without a word");
    Content second = site.parse(new ParsedFiles(), again);
    Rule.holds(content.equals(second), () -> "parsed again it is another content");
    Rule.holds(told.equals(again.sorted()), () -> "parsed again it has other problems");
  }

  private static int values(Content content) {
    return content.entries().size()
        + content.actors().size()
        + content.sources().size()
        + content.topics().size()
        + content.pages().size();
  }
}
