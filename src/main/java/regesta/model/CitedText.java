package regesta.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A body as plain text: blocks with an empty line between them, each on one line as far as it can
 * be. A citation is the number of its source in brackets, {@code [1]}, and a call of a footnote
 * {@code [^1]}; lines of a quotation begin with {@code >}.
 *
 * <p>Each method adds to the text so far, and gives it.
 */
public final class CitedText
    implements Block.Visitor<StringBuilder>, Inline.Visitor<StringBuilder> {
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final String EMPTY_LINE = "\n\n";

  private static final int USUAL_BLOCK = 256;

  private final StringBuilder text;
  private final Map<Slug, Integer> sources = new HashMap<>();
  private final Map<String, Integer> footnotes = new HashMap<>();

  private CitedText(Body body, List<Source> cited) {
    text = new StringBuilder(USUAL_BLOCK * body.blocks().size());
    for (Source source : cited) {
      sources.putIfAbsent(source.slug(), sources.size() + 1);
    }
    for (Body.Footnote note : body.footnotes()) {
      footnotes.putIfAbsent(note.label(), footnotes.size() + 1);
    }
  }

  /**
   * The text of a body.
   *
   * @param cited its sources in the order of their numbers, from 1
   */
  public static String of(Body body, List<Source> cited) {
    var writer = new CitedText(body, cited);
    writer.blocks(body.blocks());
    body.footnotes().forEach(writer::footnote);
    return writer.text.toString();
  }

  private void footnote(Body.Footnote note) {
    text.append(text.length() == 0 ? "" : EMPTY_LINE);
    text.append("[^").append(footnotes.get(note.label())).append("] ");
    blocks(note.blocks());
  }

  private StringBuilder blocks(List<Block> blocks) {
    int start = text.length();
    for (Block block : blocks) {
      int before = text.length();
      text.append(before == start ? "" : EMPTY_LINE);
      int begin = text.length();
      block.accept(this);
      if (pastSpace(begin) == text.length()) {
        text.setLength(before);
      }
    }
    return text;
  }

  private StringBuilder inlines(List<Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return text;
  }

  private StringBuilder line(List<Inline> inlines) {
    int start = text.length();
    inlines(inlines);
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    text.delete(start, pastSpace(start));
    if (text.indexOf("  ", start) >= 0) {
      String line = SPACES.matcher(text.substring(start)).replaceAll(" ");
      text.setLength(start);
      text.append(line);
    }
    return text;
  }

  /** Where the white space ends that may begin at a place. */
  private int pastSpace(int start) {
    int end = start;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  @Override
  public StringBuilder paragraph(Block.Paragraph paragraph) {
    return line(paragraph.content());
  }

  @Override
  public StringBuilder heading(Block.Heading heading) {
    return line(heading.content());
  }

  @Override
  public StringBuilder quotation(Block.Quotation quotation) {
    int start = text.length();
    String quoted = blocks(quotation.content()).substring(start);
    text.setLength(start);
    return text.append(quoted.lines().map(line -> ("> " + line).strip()).collect(joining("\n")));
  }

  @Override
  public StringBuilder items(Block.Items items) {
    for (int i = 0; i < items.items().size(); i++) {
      text.append(i == 0 ? "" : "\n");
      text.append(items.ordered() ? (items.start() + i) + ". " : "- ");
      blocks(items.items().get(i));
    }
    return text;
  }

  @Override
  public StringBuilder table(Block.Table table) {
    row(table.head());
    for (List<Block.Cell> row : table.rows()) {
      text.append('\n');
      row(row);
    }
    return text;
  }

  private void row(List<Block.Cell> cells) {
    String between = "";
    for (Block.Cell cell : cells) {
      text.append(between);
      line(cell.content());
      between = "\t";
    }
  }

  @Override
  public StringBuilder codeBlock(Block.CodeBlock block) {
    return text.append(block.text().stripTrailing());
  }

  @Override
  public StringBuilder rule(Block.Rule rule) {
    return text.append("* * *");
  }

  @Override
  public StringBuilder text(Inline.Text words) {
    return text.append(words.text());
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public StringBuilder strong(Inline.Strong strong) {
    return inlines(strong.content());
  }

  @Override
  public StringBuilder code(Inline.Code code) {
    return text.append(code.text());
  }

  @Override
  public StringBuilder link(Inline.Link link) {
    return inlines(link.content());
  }

  @Override
  public StringBuilder mention(Inline.Mention mention) {
    return inlines(mention.content());
  }

  @Override
  public StringBuilder image(Inline.Image image) {
    return text.append(image.alternative());
  }

  /** A source with several places in one citation is named once. */
  @Override
  public StringBuilder citation(Inline.Citation citation) {
    var named = new ArrayList<Integer>(citation.cites().size());
    for (Inline.Cite cite : citation.cites()) {
      Integer number = sources.getOrDefault(cite.source().target(), 0);
      if (number > 0 && !named.contains(number)) {
        named.add(number);
        text.append('[').append(number).append(']');
      }
    }
    return text;
  }

  @Override
  public StringBuilder footnoteCall(Inline.FootnoteCall call) {
    return text.append("[^").append(footnotes.getOrDefault(call.label(), 0)).append(']');
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return text.append(lineBreak.hard() ? '\n' : ' ');
  }
}
