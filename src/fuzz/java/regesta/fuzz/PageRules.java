package regesta.fuzz;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a file of the site may hold, whatever the content: well-formed HTML, XML or JSON, and of
 * HTML only what the templates put there. No script but theirs, no style, no handler of an event,
 * no frame, and no address that a browser would run.
 */
final class PageRules {
  private static final Set<String> FOREIGN_ELEMENTS = Set.of(
      "applet",
      "audio",
      "base",
      "embed",
      "frame",
      "frameset",
      "iframe",
      "math",
      "object",
      "plaintext",
      "style",
      "textarea",
      "video",
      "xmp");

  /** On the page for addresses that do not exist, behind the path of the base URL. */
  private static final Pattern OUR_SCRIPT =
      Pattern.compile("(?:\\.\\./|/(?:[^/:?#]+/)*)?(?:assets|search)/[a-z0-9-]+\\.js");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?!(?i:on))[a-zA-Z][a-zA-Z0-9-]*(?::[a-z]+)?");

  /** Attributes that a browser, or a program that reads the page, takes for an address. */
  private static final Set<String> ADDRESSES = Set.of(
      "href",
      "src",
      "action",
      "formaction",
      "cite",
      "poster",
      "background",
      "data",
      "data-originalurl",
      "data-versionurl",
      "xlink:href");

  private static final Set<String> FOREIGN_ATTRIBUTES =
      Set.of("style", "srcdoc", "srcset", "formaction", "ping", "background", "target");

  /** Attributes whose address a browser asks for by itself, so that it must be ours. */
  private static final Set<String> LOADED = Set.of("src", "action", "data", "poster");

  private static final Pattern OUR_ADDRESS = Pattern.compile(
      "(?!//)(?:[^:?#\\s\"<>\\p{Cntrl}]*|[^:?#\\s\"<>\\p{Cntrl}]*[?#][^\\s\"<>\\p{Cntrl}]*)");

  /** An address of the web or of a mailbox. */
  private static final Pattern FOREIGN_ADDRESS =
      Pattern.compile("(?:https?://|mailto:)[^\\s\"<>\\p{Cntrl}]*");

  private static final String POLICY = "default-src 'none'; ";
  private static final TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);
  private static final XMLInputFactory XML = xml();

  private PageRules() {}

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  static void check(String path, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (path.endsWith(".html")) {
        checkHtml(path, text);
      } else if (path.endsWith(".xml")) {
        checkXml(path, text);
      } else if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
        checkJson(path, text);
      }
    } catch (CharacterCodingException e) {
      throw new AssertionError("no UTF-8: " + path, e);
    }
  }

  private static void checkHtml(String path, String text) {
    Parser parser = Parser.htmlParser().setTrackErrors(1);
    Document page = parser.parseInput(text, "");
    Rule.holds(parser.getErrors().isEmpty(), () -> "%s: %s".formatted(path, parser.getErrors()));
    Element policy = page.selectFirst("head > meta[http-equiv=Content-Security-Policy]");
    Rule.holds(
        policy != null && policy.attr("content").startsWith(POLICY),
        () -> path + ": no security policy");
    for (Element element : page.getAllElements()) {
      checkElement(path, element);
    }
  }

  private static void checkElement(String path, Element element) {
    String name = element.normalName();
    Rule.holds(!FOREIGN_ELEMENTS.contains(name), () -> "%s: %s".formatted(path, element));
    for (Attribute attribute : element.attributes()) {
      Rule.holds(
          isSafe(attribute),
          () -> "%s: %s in %s".formatted(path, attribute, element.cssSelector()));
    }
    if (name.equals("script")) {
      checkScript(path, element);
    } else if (element.hasAttr("http-equiv")) {
      String content = element.attr("content");
      Rule.holds(
          content.startsWith(POLICY)
              || content.startsWith("0; url=") && isSafe(content.substring("0; url=".length())),
          () -> "%s: %s".formatted(path, element));
    }
  }

  private static boolean isSafe(Attribute attribute) {
    String name = attribute.getKey();
    return ATTRIBUTE.matcher(name).matches()
        && !FOREIGN_ATTRIBUTES.contains(name)
        && (!ADDRESSES.contains(name) || isSafe(attribute.getValue()))
        && (!LOADED.contains(name) || isOurs(attribute.getValue()));
  }

  private static boolean isSafe(String address) {
    return isOurs(address) || FOREIGN_ADDRESS.matcher(address).matches();
  }

  private static boolean isOurs(String address) {
    return OUR_ADDRESS.matcher(address).matches();
  }

  private static void checkScript(String path, Element script) {
    if (script.attr("type").equals("application/ld+json")) {
      Rule.holds(!script.hasAttr("src"), () -> "%s: %s".formatted(path, script));
      checkJson(path, script.data());
    } else {
      Rule.holds(
          OUR_SCRIPT.matcher(script.attr("src")).matches() && script.data().isBlank(),
          () -> "%s: %s".formatted(path, script));
    }
  }

  private static void checkXml(String path, String text) {
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw new AssertionError("not well-formed: " + path, e);
    }
  }

  private static void checkJson(String path, String text) {
    try {
      var reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      JsonElement read = JSON.read(reader);
      Rule.holds(
          (read.isJsonObject() || read.isJsonArray()) && reader.peek() == JsonToken.END_DOCUMENT,
          () -> "more or less than one JSON object: " + path);
    } catch (IOException | JsonParseException e) {
      throw new AssertionError("no JSON: " + path, e);
    }
  }
}
