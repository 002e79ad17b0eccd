package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes HTML as Markdown: paragraphs, lists, quotations, code, links, stress. What Markdown cannot
 * say, or we do not show, is kept in a list.
 */
final class HtmlMarkdown {
  private static final Pattern ELEMENT =
      Pattern.compile("(?i)</?(?:a|abbr|b|blockquote|br|center|cite"
          + "|code|del|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|li|ol|p|pre|q|s|script|small|span"
          + "|strike|strong|style|sub|sup|table|td|th|tr|u|ul|video)(?:\\s[^<>]*)?/?>");

  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "center",
      "dd",
      "details",
      "div",
      "dl",
      "dt",
      "figcaption",
      "figure",
      "footer",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "header",
      "hr",
      "li",
      "main",
      "nav",
      "ol",
      "p",
      "pre",
      "section",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "tr",
      "ul");

  private static final Map<String, String> STRESS =
      Map.of("em", "*", "i", "*", "cite", "*", "strong", "**", "b", "**");

  private static final Set<String> LOST = Set.of(
      "audio", "canvas", "embed", "form", "iframe", "img", "input", "math", "object", "script",
      "style", "svg", "video");

  private static final Pattern STRESSED =
      Pattern.compile("(?s)[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<String> lost = new ArrayList<>();

  private HtmlMarkdown() {}

  /**
   * What became of a text.
   *
   * @param lost what is not in {@code markdown}, in a few words each
   */
  record Converted(String markdown, List<String> lost) {
    Converted {
      lost = List.copyOf(lost);
    }
  }

  /** Whether a text that need not be HTML has elements of it. */
  static boolean isHtml(String text) {
    return ELEMENT.matcher(text).find();
  }

  /** The words of a text on one line. */
  static String words(String html) {
    return Jsoup.parseBodyFragment(html).text().strip();
  }

  /** What a single line of words does not hold: pictures, and where links lead. */
  static List<String> lostAsWords(String html) {
    var lost = new ArrayList<>(of(html).lost());
    Jsoup.parseBodyFragment(html).select("a[href]").stream()
        .map(link -> "a link to " + link.attr("href").strip())
        .filter(link -> !lost.contains(link))
        .forEach(lost::add);
    return lost;
  }

  static Converted of(String html) {
    var writer = new HtmlMarkdown();
    List<String> blocks = writer.blocks(Jsoup.parseBodyFragment(html).body());
    return new Converted(String.join("\n\n", blocks), writer.lost);
  }

  /** The blocks within an element; what stands between them is a paragraph. */
  private List<String> blocks(Element parent) {
    var blocks = new ArrayList<String>();
    var line = new StringBuilder();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && isBlock(element)) {
        end(line, blocks);
        blocks.addAll(block(element));
      } else {
        append(node, line);
      }
    }
    end(line, blocks);
    return blocks;
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || !LOST.contains(element.normalName())
            && element.children().stream().anyMatch(HtmlMarkdown::isBlock);
  }

  private static void end(StringBuilder line, List<String> blocks) {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(PlainMarkdown.paragraph(text));
    }
    line.setLength(0);
  }

  private List<String> block(Element element) {
    return switch (element.normalName()) {
      case "ul", "ol" -> list(element);
      case "blockquote" -> prefixed(blocks(element), "> ", "> ");
      case "pre" -> code(element);
      case "hr" -> List.of("* * *");
      case "tr" -> row(element);
      default -> blocks(element);
    };
  }

  private List<String> list(Element list) {
    var items = new ArrayList<String>();
    for (Element item : list.children()) {
      String mark = list.normalName().equals("ol") ? (items.size() + 1) + ". " : "- ";
      List<String> blocks = blocks(item);
      if (!blocks.isEmpty()) {
        items.addAll(prefixed(blocks, mark, " ".repeat(mark.length())));
      }
    }
    return items.isEmpty() ? List.of() : List.of(String.join("\n", items));
  }

  /** Blocks with a mark before the first line, and another before each of the others. */
  private static List<String> prefixed(List<String> blocks, String first, String others) {
    String text = String.join("\n\n", blocks);
    return text.isEmpty()
        ? List.of()
        : List.of(first
            + text.lines()
                .map(String::stripTrailing)
                .collect(joining("\n" + others))
                .replaceAll("(?m)[ \\t]+$", ""));
  }

  private static List<String> code(Element element) {
    String text = element.wholeText().replaceAll("\\R", "\n").stripTrailing();
    return text.isBlank() ? List.of() : List.of("~~~~\n" + text.replace("~~~~", "~~~") + "\n~~~~");
  }

  private List<String> row(Element row) {
    lost.add("the columns of a table");
    String cells = row.children().stream()
        .map(cell -> String.join(" ", blocks(cell)))
        .filter(cell -> !cell.isBlank())
        .collect(joining(", "));
    return cells.isEmpty() ? List.of() : List.of(cells);
  }

  private void append(Node node, StringBuilder line) {
    if (node instanceof TextNode text) {
      String words = SPACES.matcher(text.getWholeText()).replaceAll(" ");
      boolean spaced = endsWithSpace(line) && words.startsWith(" ");
      line.append(PlainMarkdown.linked(spaced ? words.substring(1) : words));
    } else if (node instanceof Element element) {
      append(element, line);
    }
  }

  private static boolean endsWithSpace(StringBuilder line) {
    return line.length() == 0 || Character.isWhitespace(line.charAt(line.length() - 1));
  }

  private void append(Element element, StringBuilder line) {
    String name = element.normalName();
    if (LOST.contains(name)) {
      lost.add(lost(element));
    } else if (name.equals("br")) {
      if (!line.toString().isBlank()) {
        line.append("\\\n");
      }
    } else if (name.equals("a")) {
      line.append(link(element));
    } else if (name.equals("code") && !element.text().contains("`")) {
      line.append('`').append(element.text()).append('`');
    } else {
      line.append(stressed(element, line));
    }
  }

  private static String lost(Element element) {
    String address = element.attr("src").isBlank() ? element.attr("data") : element.attr("src");
    String words = element.attr("alt").isBlank() ? "" : " “" + element.attr("alt") + "”";
    return "<%s>%s%s"
        .formatted(element.normalName(), words, address.isBlank() ? "" : " " + address.strip());
  }

  private String inlines(Element element) {
    var line = new StringBuilder();
    element.childNodes().forEach(node -> append(node, line));
    return line.toString();
  }

  /** Stress begins and ends with a letter or digit, else Markdown may not see it. */
  private String stressed(Element element, StringBuilder before) {
    String text = inlines(element);
    String mark = STRESS.getOrDefault(element.normalName(), "");
    boolean joined = before.length() > 0 && before.charAt(before.length() - 1) == '*';
    String core = text.strip();
    if (mark.isEmpty() || joined || !STRESSED.matcher(core).matches() || core.contains("*")) {
      return text;
    }
    int start = text.indexOf(core);
    return text.substring(0, start) + mark + core + mark + text.substring(start + core.length());
  }

  private String link(Element element) {
    String address = element.attr("href").strip();
    String words = SPACES.matcher(element.text()).replaceAll(" ").strip();
    String inner = inlines(element);
    if (address.isEmpty()) {
      return inner;
    }
    if (!PlainMarkdown.isAddress(address) || address.matches(".*[\\s<>\\\\].*")) {
      lost.add("a link to " + address);
      return inner;
    }
    String target = address.replace("(", "%28").replace(")", "%29");
    return words.isEmpty() || words.equals(address)
        ? "<" + address + ">"
        : "[%s](%s)".formatted(PlainMarkdown.words(words), target);
  }
}
