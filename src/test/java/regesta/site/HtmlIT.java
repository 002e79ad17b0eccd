package regesta.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Holds every page to the HTML standard, as the Nu HTML checker knows it. */
class HtmlIT {
  /** The name of a schema in the checker's jar; nothing is fetched. */
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void pagesAreValid() throws Exception {
    var findings = new Findings();
    var checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    for (String page : RenderedSite.pages()) {
      findings.page = page;
      checker.checkHtmlInputSource(source(page));
    }
    assertEquals("", String.join("\n", findings.found));
  }

  /** A page as a host would serve it, because the checker knows no `'self'` on a disk. */
  private static InputSource source(String page) {
    InputSource source = new InputSource(new StringReader(RenderedSite.text(page)));
    source.setSystemId("http://localhost/" + page);
    return source;
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException e) {
      add("warning", e);
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
