package regesta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A text with its structure, free of Markdown and of HTML: raw HTML and unsafe addresses cannot be
 * represented.
 *
 * @param footnotes in the order in which the text first calls them
 */
public record Body(List<Block> blocks, List<Footnote> footnotes) {
  public static final Body EMPTY = new Body(List.of(), List.of());

  public Body {
    blocks = List.copyOf(blocks);
    footnotes = List.copyOf(footnotes);
  }

  /** A note that the text calls by its label. */
  public record Footnote(String label, List<Block> blocks) {
    public Footnote {
      blocks = List.copyOf(blocks);
    }
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The first paragraph, which introduces the rest. */
  public Optional<Block.Paragraph> firstParagraph() {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .findFirst();
  }

  /** Tells of every inline of the text, footnotes included, outer before inner, as one reads. */
  public void forEachInline(Consumer<Inline> teller) {
    blocks.forEach(block -> block.forEachInline(teller));
    footnotes.forEach(note -> note.blocks().forEach(block -> block.forEachInline(teller)));
  }

  /** Every inline of the text in the same order. */
  public Stream<Inline> inlines() {
    var inlines = new ArrayList<Inline>();
    forEachInline(inlines::add);
    return inlines.stream();
  }

  /** Every citation, in reading order. */
  public Stream<Inline.Citation> citations() {
    var citations = new ArrayList<Inline.Citation>();
    forEachInline(inline -> {
      if (inline instanceof Inline.Citation citation) {
        citations.add(citation);
      }
    });
    return citations.stream();
  }

  /** Every link to another part of the chronology, in reading order. */
  public Stream<Inline.Mention> mentions() {
    return inlines().filter(Inline.Mention.class::isInstance).map(Inline.Mention.class::cast);
  }
}
