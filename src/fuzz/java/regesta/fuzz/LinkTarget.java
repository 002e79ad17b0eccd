package regesta.fuzz;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import regesta.model.Body;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.Inline;
import regesta.model.Reference;
import regesta.parse.ParsedFiles;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;

/**
 * Links and images in a text, and the address of a source: what is let through leads to the web, to
 * a mailbox or to a part of the chronology, and to nothing else.
 */
public final class LinkTarget {
  private static final Pattern FOREIGN = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"`]+");
  private static final Pattern LOCAL = Pattern.compile("mailto:[^\\s<>\"]+@[^\\s<>\"]+|#.*");
  private static final ParsedFiles PARSED = new ParsedFiles();

  private LinkTarget() {}

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
        .flatMap(Body::inlines)
        .forEach(inline -> check(inline, told));
  }

  private static void check(Inline inline, List<Problem> told) {
    if (inline instanceof Inline.Link link) {
      checkAddress(link.url());
      isInside(link.at());
    } else if (inline instanceof Inline.Mention mention) {
      checkSlug(mention.target(), told);
    } else if (inline instanceof Inline.Image image) {
      Rule.holds(image.path().equals("map.png"), () -> "there is no " + image);
      isInside(image.at());
    }
  }

  private static void checkAddress(String url) {
    Rule.holds(
        FOREIGN.matcher(url).matches() || LOCAL.matcher(url).matches(),
        () -> "let through: `%s`".formatted(url));
    try {
      if (url.startsWith("http")) {
        new URI(url);
      }
    } catch (URISyntaxException e) {
      throw new AssertionError("no address, but let through: `%s`".formatted(url), e);
    }
  }

  private static void checkSlug(Reference target, List<Problem> told) {
    Location at = target.at();
    isInside(at);
    String line = at.file().line(at.line());
    int from = Math.min(line.length(), at.column() - 1);
    String written = line.substring(from, Math.min(line.length(), from + at.length()));
    Rule.holds(
        written.contains(target.target().value())
            || written.contains("&")
            || written.contains("\\")
            || written.contains("%")
            || told.stream().anyMatch(problem -> problem.at().line() == at.line()),
        () -> "`%s` is read as %s".formatted(written, target.target()));
  }

  private static void isInside(Location at) {
    int length = at.file().line(at.line()).length();
    Rule.holds(
        at.column() - 1 + at.length() <= Math.max(length, at.column()), () -> "outside: " + at);
  }
}
