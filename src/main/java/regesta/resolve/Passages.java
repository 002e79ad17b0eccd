package regesta.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Inline;

/** The passages of a body. */
final class Passages {
  private Passages() {}

  /** All passages in words of ours, footnotes included: neither quotations nor code. */
  static List<Passage> of(Body body) {
    List<Passage> passages = new ArrayList<>();
    allBlocks(body).forEach(block -> addOwn(block, passages));
    return passages;
  }

  /** The quotations that stand as blocks. */
  static List<Block.Quotation> quotations(Body body) {
    return allBlocks(body)
        .filter(Block.Quotation.class::isInstance)
        .map(Block.Quotation.class::cast)
        .toList();
  }

  /** A block as one passage. */
  static Passage whole(Block block) {
    return Passage.of(block.accept(new Inlines()));
  }

  private static Stream<Block> allBlocks(Body body) {
    return Stream.concat(
        body.blocks().stream(), body.footnotes().stream().flatMap(note -> note.blocks().stream()));
  }

  private static void addOwn(Block block, List<Passage> passages) {
    if (block instanceof Block.Paragraph paragraph) {
      passages.add(Passage.of(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      passages.add(Passage.of(heading.content()));
    } else if (block instanceof Block.Items items) {
      items.items().forEach(item -> item.forEach(part -> addOwn(part, passages)));
    } else if (block instanceof Block.Table table) {
      Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream))
          .forEach(cell -> passages.add(Passage.of(cell.content())));
    }
  }

  /** What stands in a block, with a space where one of its parts ends. */
  private static final class Inlines implements Block.Visitor<List<Inline>> {
    @Override
    public List<Inline> paragraph(Block.Paragraph paragraph) {
      return paragraph.content();
    }

    @Override
    public List<Inline> heading(Block.Heading heading) {
      return heading.content();
    }

    @Override
    public List<Inline> quotation(Block.Quotation quotation) {
      return joined(quotation.content().stream().map(part -> part.accept(this)));
    }

    @Override
    public List<Inline> items(Block.Items items) {
      return joined(items.items().stream().flatMap(List::stream).map(part -> part.accept(this)));
    }

    @Override
    public List<Inline> table(Block.Table table) {
      return joined(
          Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream))
              .map(Block.Cell::content));
    }

    @Override
    public List<Inline> codeBlock(Block.CodeBlock block) {
      return List.of();
    }

    @Override
    public List<Inline> rule(Block.Rule rule) {
      return List.of();
    }

    private static List<Inline> joined(Stream<List<Inline>> parts) {
      List<Inline> all = new ArrayList<>();
      parts.forEach(part -> {
        all.addAll(part);
        all.add(new Inline.LineBreak(true));
      });
      return all;
    }
  }
}
