package regesta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A part of a body that stands on lines of its own. */
public sealed interface Block {

  /** Shows this block to the visitor's method for its case. */
  <R> R accept(Visitor<R> visitor);

  /** Tells of every inline within, outer before inner, in reading order. */
  void forEachInline(Consumer<Inline> teller);

  /** Every inline within in the same order. */
  default Stream<Inline> inlines() {
    var inlines = new ArrayList<Inline>();
    forEachInline(inlines::add);
    return inlines.stream();
  }

  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {
      Inline.forEach(content, teller);
    }
  }

  /**
   * A heading.
   *
   * @param level 2 for the highest, because the page's title is the only heading of level 1
   * @param id names its place on the page; unique within the body
   */
  record Heading(int level, String id, List<Inline> content) implements Block {
    public Heading {
      if (level < 2 || level > 6) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {
      Inline.forEach(content, teller);
    }
  }

  record Quotation(List<Block> content) implements Block {
    public Quotation {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quotation(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {
      content.forEach(block -> block.forEachInline(teller));
    }
  }

  /**
   * A list.
   *
   * @param ordered whether its items are numbered, from {@code start} on
   * @param tight whether its items are single lines, without space between them
   */
  record Items(boolean ordered, int start, boolean tight, List<List<Block>> items)
      implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.items(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {
      items.forEach(item -> item.forEach(block -> block.forEachInline(teller)));
    }
  }

  /** A table whose first row heads its columns; every row has as many cells as the head. */
  record Table(List<Alignment> columns, List<Cell> head, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {
      head.forEach(cell -> Inline.forEach(cell.content(), teller));
      rows.forEach(row -> row.forEach(cell -> Inline.forEach(cell.content(), teller)));
    }
  }

  /** One cell of a table. */
  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** How the cells of a column stand. */
  enum Alignment {
    START,
    CENTRE,
    END
  }

  record CodeBlock(String text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.codeBlock(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {}
  }

  /** A break between two parts of the text. */
  record Rule() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }

    @Override
    public void forEachInline(Consumer<Inline> teller) {}
  }

  /** One method for each case. */
  interface Visitor<R> {
    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R quotation(Quotation quotation);

    R items(Items items);

    R table(Table table);

    R codeBlock(CodeBlock block);

    R rule(Rule rule);
  }
}
