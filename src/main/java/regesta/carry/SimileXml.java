package regesta.carry;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Happening;
import regesta.propose.Happening.Form;
import regesta.propose.Happening.Given;

/** Events of SIMILE Timeline: {@code <data><event start="1906" title="..."/></data>}. */
public final class SimileXml {
  private static final String WRONG = "wrong-xml";
  private static final String EVENT = "event";

  private final SourceFile file;
  private final Problems problems;
  private final Losses losses;
  private final List<Happening> happenings = new ArrayList<>();

  private SimileXml(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.losses = new Losses(problems);
  }

  public static List<Happening> read(SourceFile file, Problems problems) {
    var reader = new SimileXml(file, problems);
    try {
      reader.read(reader());
    } catch (XMLStreamException e) {
      reader.reportBroken(e);
    }
    return List.copyOf(reader.happenings);
  }

  /** Neither a DTD nor anything outside of the file is read. */
  private static XMLInputFactory reader() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
    return factory;
  }

  private void read(XMLInputFactory factory) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(file.text()));
    boolean root = true;
    while (xml.hasNext()) {
      int token = xml.next();
      if (token == XMLStreamConstants.DTD) {
        problems.report(Problem.error(WRONG, at(xml, "<!DOCTYPE"), "a `DOCTYPE` is not read")
            .withHint("remove it, and write its entities as the characters they stand for"));
      } else if (token == XMLStreamConstants.START_ELEMENT && root) {
        root = false;
        readRoot(xml);
      } else if (token == XMLStreamConstants.START_ELEMENT) {
        readElement(xml);
      } else if (token == XMLStreamConstants.CHARACTERS && !xml.getText().isBlank()) {
        losses.lost(
            new Given("text", xml.getText(), Form.WORDS, end(xml)), "it stands in no event");
      }
    }
    xml.close();
  }

  private void readRoot(XMLStreamReader xml) {
    if (!xml.getLocalName().equals("data")) {
      problems.report(Problem.error(
              "other-form", at(xml, "<" + xml.getLocalName()), "this is no SIMILE Timeline")
          .withHint("its events stand in `<data>`"));
    }
    attributes(xml).values().stream()
        .filter(given -> !given.name().equals("date-time-format"))
        .forEach(given -> losses.lost(given, "a chronology has no place for it"));
  }

  private void readElement(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    Location at = at(xml, "<" + name);
    Map<String, Given> values = attributes(xml);
    String text = content(xml);
    if (!text.isBlank()) {
      values.put("content", new Given("content", text.strip(), Form.HTML, at));
    }
    if (name.equals(EVENT)) {
      SimileEvent.read(at, values, problems).ifPresent(happenings::add);
    } else {
      values.values().forEach(given -> losses.lost(given, "`<%s>` is no event".formatted(name)));
    }
  }

  /** The text of an element to its end, with its elements as HTML. */
  private static String content(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int token = xml.next();
      if (token == XMLStreamConstants.START_ELEMENT) {
        depth++;
        text.append(startTag(xml));
      } else if (token == XMLStreamConstants.END_ELEMENT) {
        depth--;
        text.append(depth > 0 ? "</%s>".formatted(xml.getLocalName()) : "");
      } else if (token == XMLStreamConstants.CHARACTERS || token == XMLStreamConstants.CDATA) {
        // Beside elements, text is text; alone it is HTML that was escaped.
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static String startTag(XMLStreamReader xml) {
    var tag = new StringBuilder("<" + xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      tag.append(" %s=\"%s\""
          .formatted(
              xml.getAttributeLocalName(i), xml.getAttributeValue(i).replace("\"", "&quot;")));
    }
    return tag.append('>').toString();
  }

  private Map<String, Given> attributes(XMLStreamReader xml) {
    var values = new LinkedHashMap<String, Given>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String text = xml.getAttributeValue(i);
      if (!text.isBlank()) {
        values.put(name, new Given(name, text, Form.HTML, attribute(xml, name)));
      }
    }
    return values;
  }

  private Location attribute(XMLStreamReader xml, String name) {
    int end = offset(xml);
    int start = file.text().lastIndexOf("<" + xml.getLocalName(), Math.max(0, end - 1));
    Matcher found = Pattern.compile(
            "\\s%s\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')".formatted(Pattern.quote(name)))
        .matcher(file.text());
    if (start < 0 || !found.region(start, Math.max(start, end)).find()) {
      return end(xml);
    }
    int group = found.start(1) >= 0 ? 1 : 2;
    return file.at(found.start(group), found.end(group) - found.start(group));
  }

  /** The place of the tag that the reader is behind of. */
  private Location at(XMLStreamReader xml, String tag) {
    int start = file.text().lastIndexOf(tag, Math.max(0, offset(xml) - 1));
    return start < 0 ? end(xml) : file.at(start, tag.length());
  }

  private Location end(XMLStreamReader xml) {
    return place(xml.getLocation());
  }

  private Location place(javax.xml.stream.Location at) {
    return new Location(
        file, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()), 1);
  }

  /** Where the reader is, counted from its line and column. */
  private int offset(XMLStreamReader xml) {
    int line = Math.max(1, xml.getLocation().getLineNumber());
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = file.text().indexOf('\n', start) + 1;
    }
    return Math.min(
        file.text().length(), start + Math.max(0, xml.getLocation().getColumnNumber() - 1));
  }

  private void reportBroken(XMLStreamException e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("");
    boolean entity = message.toLowerCase(Locale.ROOT).contains("entity");
    Location at = Optional.ofNullable(e.getLocation()).map(this::place).orElse(file.whole());
    problems.report(Problem.error(WRONG, at, "this cannot be read as XML")
        .withHint(
            entity
                ? "write `&amp;` for `&`, and other characters as they are"
                : "look for a tag or a quotation mark that is not closed before it"));
  }
}
