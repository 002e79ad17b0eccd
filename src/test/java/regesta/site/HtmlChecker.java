package regesta.site;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, run on all pages of a site. */
final class HtmlChecker {
  /** The name of a schema in the checker's jar; nothing is fetched. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private HtmlChecker() {}

  /** What the checker finds in the pages below a folder, a line each; empty if nothing. */
  static String findings(Path site) throws Exception {
    return findings(site, page -> true);
  }

  /** What it finds in those whose path below the folder, with {@code /}, is wanted. */
  static String findings(Path site, Predicate<String> wanted) throws Exception {
    var findings = new Findings();
    var checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    for (Path page : pages(site)) {
      findings.page = site.relativize(page).toString().replace('\\', '/');
      if (!wanted.test(findings.page)) {
        continue;
      }
      String text = Files.readString(page);
      findings.lines = text.lines().toList();
      InputSource source = new InputSource(new StringReader(text));
      // As a host would serve it, because the checker knows no `'self'` on a disk.
      source.setSystemId("http://localhost/" + findings.page);
      checker.checkHtmlInputSource(source);
    }
    return String.join("\n", findings.found);
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> pages =
          files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      if (pages.isEmpty()) {
        throw new AssertionError("no pages in " + site);
      }
      return pages;
    }
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";
    private List<String> lines = List.of();

    @Override
    public void warning(SAXParseException e) {
      if (!isAboutData(e)) {
        add("warning", e);
      }
    }

    /**
     * Whether the checker takes data for a script. HTML asks the security policy only about scripts
     * that run ("prepare the script element").
     */
    private boolean isAboutData(SAXParseException e) {
      return String.valueOf(e.getMessage())
              .startsWith("Inline script violates Content Security Policy")
          && lines.get(e.getLineNumber() - 1).startsWith("<script type=\"application/ld+json\">");
    }

    @Override
    public void error(SAXParseException e) {
      add("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add("error", e);
    }

    private void add(String severity, SAXParseException e) {
      found.add("%s:%d:%d: %s: %s"
          .formatted(page, e.getLineNumber(), e.getColumnNumber(), severity, e.getMessage()));
    }
  }
}
