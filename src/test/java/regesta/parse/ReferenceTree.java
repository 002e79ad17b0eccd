package regesta.parse;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Prints what another parser makes of Markdown in the words of {@link Trees}: HTML as text, and
 * links and images with an address that we refuse as the text within them.
 */
final class ReferenceTree extends AbstractVisitor {
  private static final Pattern ACCEPTED =
      Pattern.compile("https?://[^\\s<>\"\\\\`\\[\\]]+|mailto:[^\\s@<>\"]+@[^\\s@<>\"]+|#.*");
  private static final String TEXT = "\u0000";

  /**
   * What was printed so far; pieces of text begin with a sign, so that neighbours can be joined.
   */
  private List<String> printed = new ArrayList<>();

  private ReferenceTree() {}

  static String print(Node document) {
    return new ReferenceTree().blocks(document);
  }

  private List<String> within(Node parent) {
    List<String> outer = printed;
    printed = new ArrayList<>();
    visitChildren(parent);
    List<String> inner = printed;
    printed = outer;
    return inner;
  }

  private String blocks(Node parent) {
    return String.join(" ", within(parent));
  }

  private String inlines(Node parent) {
    return joined(within(parent));
  }

  private static String joined(List<String> pieces) {
    List<String> inlines = new ArrayList<>();
    var text = new StringBuilder();
    for (String piece : Stream.concat(pieces.stream(), Stream.of("/")).toList()) {
      if (piece.startsWith(TEXT)) {
        text.append(piece.substring(1));
        continue;
      }
      String words = isBreak(piece) ? text.toString().replaceAll("[ \t]+$", "") : text.toString();
      if (!words.isEmpty()) {
        inlines.add("'%s'".formatted(words));
      }
      text.setLength(0);
      inlines.add(piece);
    }
    while (!inlines.isEmpty() && isBreak(inlines.get(inlines.size() - 1))) {
      inlines.remove(inlines.size() - 1);
    }
    return String.join(" ", inlines);
  }

  private static boolean isBreak(String piece) {
    return piece.equals("/") || piece.equals("br");
  }

  private void text(String text) {
    printed.add(TEXT + text);
  }

  @Override
  public void visit(Paragraph paragraph) {
    printed.add("p(%s)".formatted(inlines(paragraph)));
  }

  @Override
  public void visit(Heading heading) {
    printed.add("h%d(%s)".formatted(Math.max(2, heading.getLevel()), inlines(heading)));
  }

  @Override
  public void visit(BlockQuote quotation) {
    printed.add("quotation(%s)".formatted(blocks(quotation)));
  }

  @Override
  public void visit(BulletList list) {
    items("ul", list);
  }

  @Override
  public void visit(OrderedList list) {
    items("ol=" + list.getMarkerStartNumber(), list);
  }

  private void items(String kind, ListBlock list) {
    var items = new ArrayList<String>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add("li(%s)".formatted(blocks(item)));
    }
    printed.add(
        "%s%s(%s)".formatted(kind, list.isTight() ? "" : "-loose", String.join(" ", items)));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    codeBlock(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    codeBlock(code.getLiteral());
  }

  private void codeBlock(String text) {
    printed.add("codeblock('%s')".formatted(text.replace("\n", "\\n")));
  }

  @Override
  public void visit(ThematicBreak rule) {
    printed.add("rule");
  }

  @Override
  public void visit(HtmlBlock html) {
    printed.add("p(%s)"
        .formatted(joined(html.getLiteral()
            .strip()
            .lines()
            .flatMap(line -> Stream.of(TEXT + line.strip(), "/"))
            .toList())));
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    // It shows nothing where it stands.
  }

  @Override
  public void visit(Text node) {
    text(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    List<String> lines = html.getLiteral().lines().toList();
    text(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      printed.add("/");
      text(line);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    printed.add("em(%s)".formatted(inlines(emphasis)));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    printed.add("strong(%s)".formatted(inlines(strong)));
  }

  @Override
  public void visit(Code code) {
    printed.add("code('%s')".formatted(code.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    printed.add("/");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    printed.add("br");
  }

  @Override
  public void visit(Link link) {
    if (ACCEPTED.matcher(link.getDestination()).matches() && link.getFirstChild() != null) {
      String title = link.getTitle() == null || link.getTitle().isBlank()
          ? ""
          : " title='%s'".formatted(link.getTitle());
      printed.add("link(%s%s %s)".formatted(link.getDestination(), title, inlines(link)));
    } else {
      visitChildren(link);
    }
  }

  /** No image of the examples is one of ours, so what it shows is told in words. */
  @Override
  public void visit(Image image) {
    text(plain(image).strip());
  }

  private static String plain(Node parent) {
    var words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      words.append(
          node instanceof Text text
              ? text.getLiteral()
              : node instanceof Code code
                  ? code.getLiteral()
                  : node instanceof SoftLineBreak ? " " : plain(node));
    }
    return words.toString();
  }

  /** Trees without what is ours alone: the names of headings, and quotation marks in print. */
  static String withoutOurs(String tree) {
    return tree.replaceAll("\\bh([2-6])#[^(]*\\(", "h$1(")
        .lines()
        .map(line -> line.replaceAll("[\u201c\u201d]", "\""))
        .collect(joining("\n"));
  }
}
