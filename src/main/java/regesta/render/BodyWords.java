package regesta.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Inline;
import regesta.model.PlainText;

/** The words of a body without its structure, on one line; words of two blocks never join. */
final class BodyWords implements Block.Visitor<Stream<String>> {
  private static final BodyWords BLOCKS = new BodyWords();

  private BodyWords() {}

  static String of(Body body) {
    return Stream.concat(
            words(body.blocks()), body.footnotes().stream().flatMap(note -> words(note.blocks())))
        .map(PlainText::oneLine)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> words(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(BLOCKS));
  }

  @Override
  public Stream<String> paragraph(Block.Paragraph paragraph) {
    return Stream.of(Inline.plain(paragraph.content()));
  }

  @Override
  public Stream<String> heading(Block.Heading heading) {
    return Stream.of(Inline.plain(heading.content()));
  }

  @Override
  public Stream<String> quotation(Block.Quotation quotation) {
    return words(quotation.content());
  }

  @Override
  public Stream<String> items(Block.Items items) {
    return items.items().stream().flatMap(BodyWords::words);
  }

  @Override
  public Stream<String> table(Block.Table table) {
    return Stream.concat(Stream.of(table.head()), table.rows().stream())
        .flatMap(List::stream)
        .map(cell -> Inline.plain(cell.content()));
  }

  @Override
  public Stream<String> codeBlock(Block.CodeBlock block) {
    return Stream.of(block.text());
  }

  @Override
  public Stream<String> rule(Block.Rule rule) {
    return Stream.empty();
  }
}
