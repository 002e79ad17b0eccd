package regesta.serve;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Severity;

/** Problems as HTML: over a page, or in place of one. */
final class ProblemList {
  /** More than anybody reads at a time. */
  private static final int MOST = 100;

  private static final String OVERLAY = """
      <section role="alertdialog" aria-modal="false" aria-labelledby="counts" \
      aria-describedby="what" tabindex="-1" class="%s" hidden>
      <header>
      <h2 id="counts">%s</h2>
      <button type="button" class="close">Close <kbd>Esc</kbd></button>
      </header>
      <p id="what">%s</p>
      %s
      </section>
      <button type="button" class="open %s" hidden>%s</button>
      """;

  private static final String PAGE = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <link rel="stylesheet" href="%s">
      </head>
      <body>
      <main>
      <h1>%s</h1>
      <p>There is no earlier page to show. This one gives way to the site as soon as all errors \
      are mended.</p>
      %s
      </main>
      %s</body>
      </html>
      """;

  private static final String ITEM = """
      <li class="%s">
      <p class="place">%s</p>
      <p><strong>%s:</strong> %s <span class="name">[%s]</span></p>
      %s%s</li>
      """;

  private final List<Problem> problems;

  ProblemList(List<Problem> problems) {
    this.problems =
        problems.stream().filter(one -> one.severity() != Severity.NOTICE).toList();
  }

  /** A dialog that its script opens, and a button that opens it again; empty if all is well. */
  String overlay() {
    if (problems.isEmpty()) {
      return "";
    }
    boolean errors = count(Severity.ERROR) > 0;
    String weight = errors ? "error" : "warning";
    String what = errors
        ? "The page is shown as it was before. This closes by itself when all is mended."
        : "The page is shown as it is now. This closes by itself when all is mended.";
    return OVERLAY.formatted(weight, counts(), what, items(), weight, counts());
  }

  /**
   * A whole page.
   *
   * @param script an element that goes to its end
   */
  String page(String script) {
    return PAGE.formatted(counts(), PreviewFiles.STYLE, counts(), items(), script);
  }

  private String counts() {
    return List.of(Severity.ERROR, Severity.WARNING).stream()
        .filter(severity -> count(severity) > 0)
        .map(severity -> count(severity) + " " + severity + (count(severity) == 1 ? "" : "s"))
        .collect(joining(", "));
  }

  private long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private String items() {
    String items = problems.stream().limit(MOST).map(ProblemList::item).collect(joining());
    String rest =
        problems.size() > MOST ? "<p>And %d more.</p>\n".formatted(problems.size() - MOST) : "";
    return "<ol>\n" + items + "</ol>\n" + rest;
  }

  private static String item(Problem problem) {
    Optional<String> hint =
        problem.hint().map(text -> "<p class=\"hint\">hint: %s</p>\n".formatted(words(text)));
    return ITEM.formatted(
        problem.severity(),
        escape(problem.at().toString()),
        problem.severity(),
        words(problem.message()),
        escape(problem.name()),
        excerpt(problem.at()),
        hint.orElse(""));
  }

  /** The line of the file, with the characters in question marked. */
  private static String excerpt(Location at) {
    String line = at.file().line(at.line());
    if (line.isBlank()) {
      return "";
    }
    int start = Math.min(at.column() - 1, line.length());
    int end = Math.min(start + at.length(), line.length());
    return "<pre><span class=\"number\">%d</span> %s<mark>%s</mark>%s</pre>\n"
        .formatted(
            at.line(),
            escape(line.substring(0, start)),
            start == end ? " " : escape(line.substring(start, end)),
            escape(line.substring(end)));
  }

  /** A message, its names in backticks as code. */
  private static String words(String message) {
    return escape(message).replaceAll("`([^`]+)`", "<code>$1</code>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
