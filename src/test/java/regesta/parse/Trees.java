package regesta.parse;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Inline;

/** Prints a body as one line of nested calls, so that a test shows all of it. */
final class Trees implements Block.Visitor<String>, Inline.Visitor<String> {
  private static final Trees PRINTER = new Trees();

  private Trees() {}

  static String print(Body body) {
    String notes = body.footnotes().stream()
        .map(note -> " note(%s %s)".formatted(note.label(), blocks(note.blocks())))
        .collect(joining());
    return blocks(body.blocks()) + notes;
  }

  private static String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(PRINTER)).collect(joining(" "));
  }

  private static String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(PRINTER)).collect(joining(" "));
  }

  private static String title(Optional<String> title) {
    return title.map(" title='%s'"::formatted).orElse("");
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return "p(%s)".formatted(inlines(paragraph.content()));
  }

  @Override
  public String heading(Block.Heading heading) {
    return "h%d#%s(%s)".formatted(heading.level(), heading.id(), inlines(heading.content()));
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return "quotation(%s)".formatted(blocks(quotation.content()));
  }

  @Override
  public String items(Block.Items items) {
    String kind = items.ordered() ? "ol=" + items.start() : "ul";
    return "%s%s(%s)"
        .formatted(
            kind,
            items.tight() ? "" : "-loose",
            items.items().stream()
                .map(item -> "li(%s)".formatted(blocks(item)))
                .collect(joining(" ")));
  }

  @Override
  public String table(Block.Table table) {
    return "table(%s | %s%s)"
        .formatted(
            table.columns().stream().map(Enum::name).collect(joining(" ")),
            row(table.head()),
            table.rows().stream().map(row -> " | " + row(row)).collect(joining()));
  }

  private static String row(List<Block.Cell> cells) {
    return cells.stream().map(cell -> "<%s>".formatted(inlines(cell.content()))).collect(joining());
  }

  @Override
  public String codeBlock(Block.CodeBlock block) {
    return "codeblock('%s')".formatted(block.text().replace("\n", "\\n"));
  }

  @Override
  public String rule(Block.Rule rule) {
    return "rule";
  }

  @Override
  public String text(Inline.Text text) {
    return "'%s'".formatted(text.text());
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return "em(%s)".formatted(inlines(emphasis.content()));
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "strong(%s)".formatted(inlines(strong.content()));
  }

  @Override
  public String code(Inline.Code code) {
    return "code('%s')".formatted(code.text());
  }

  @Override
  public String link(Inline.Link link) {
    return "link(%s%s %s)".formatted(link.url(), title(link.title()), inlines(link.content()));
  }

  @Override
  public String mention(Inline.Mention mention) {
    return "%s:%s(%s)"
        .formatted(mention.kind().word(), mention.target().target(), inlines(mention.content()));
  }

  @Override
  public String image(Inline.Image image) {
    return "image(%s '%s'%s)".formatted(image.path(), image.alternative(), title(image.title()));
  }

  @Override
  public String citation(Inline.Citation citation) {
    return citation.cites().stream()
        .map(cite -> cite.source().target() + cite.place().map(", "::concat).orElse(""))
        .collect(joining("; ", "cite(", ")"));
  }

  @Override
  public String footnoteCall(Inline.FootnoteCall call) {
    return "^" + call.label();
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak.hard() ? "br" : "/";
  }
}
