package regesta.fuzz;

import java.util.List;
import regesta.model.Body;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.History;
import regesta.model.Inline;
import regesta.parse.ParsedFiles;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;

/** Citations in a text: each names the source that is written at its place, or a problem does. */
public final class CitationTarget {
  private static final ParsedFiles PARSED = new ParsedFiles();

  private CitationTarget() {}

  /** Loads what every input needs, which takes longer than an input may. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(new byte[0]);
  }

  /** Takes the body of an entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    var problems = new Problems();
    Content content = SmallSite.withBody(bytes, problems).parse(PARSED, problems);
    List<Problem> told = ProblemRules.check(problems);
    content.entries().stream()
        .map(Entry::body)
        .flatMap(Body::citations)
        .flatMap(citation -> citation.cites().stream())
        .forEach(cite -> check(cite, told));
    Resolver.resolve(content, History.NONE, Drafts.INCLUDED, problems);
    ProblemRules.check(problems);
  }

  private static void check(Inline.Cite cite, List<Problem> told) {
    Location at = cite.source().at();
    String line = at.file().line(at.line());
    int from = Math.min(line.length(), at.column() - 1);
    String written = line.substring(from, Math.min(line.length(), from + at.length()));
    Rule.holds(
        written.equals(cite.source().target().value())
            || told.stream().anyMatch(problem -> problem.at().line() == at.line()),
        () -> "`%s` is read as %s".formatted(written, cite));
    Rule.holds(
        cite.place().filter(String::isBlank).isEmpty(), () -> "a place without words: " + cite);
  }
}
