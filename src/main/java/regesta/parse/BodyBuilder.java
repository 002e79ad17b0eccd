package regesta.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Inline;
import regesta.problem.Location;
import regesta.problem.Problem;

/** Turns what flexmark parsed into a body; {@link InlineBuilder} does it within a block. */
final class BodyBuilder {
  private static final String UNUSED = "unused-definition";

  private final Manuscript manuscript;
  private final Document document;
  private final LinkTargets links;
  private final InlineBuilder inlines;
  private final HeadingIds ids = new HeadingIds();
  private int headingAbove = 1;
  private int depth;

  BodyBuilder(Manuscript manuscript, Document document, LinkTargets links) {
    this.manuscript = manuscript;
    this.document = document;
    this.links = links;
    this.inlines = new InlineBuilder(manuscript, document, links);
  }

  Body build() {
    List<Block> blocks = blocks(document);
    List<Body.Footnote> footnotes = footnotes();
    reportUnused();
    links.checkFragments(ids.given());
    return new Body(blocks, footnotes);
  }

  private List<Block> blocks(Node parent) {
    MarkdownParser.TooDeep.check(++depth);
    List<Block> blocks = new ArrayList<>();
    for (Node child : parent.getChildren()) {
      block(child).ifPresent(blocks::add);
    }
    depth--;
    return blocks;
  }

  private Optional<Block> block(Node node) {
    if (node instanceof Paragraph) {
      return Optional.of(new Block.Paragraph(inlines.within(node)));
    }
    if (node instanceof Heading heading) {
      return Optional.of(heading(heading));
    }
    if (node instanceof BlockQuote) {
      return Optional.of(new Block.Quotation(blocks(node)));
    }
    if (node instanceof ListBlock list) {
      return Optional.of(items(list));
    }
    if (node instanceof TableBlock) {
      return table(node);
    }
    if (node instanceof ThematicBreak) {
      return Optional.of(new Block.Rule());
    }
    if (node instanceof HtmlBlockBase html) {
      return Optional.of(new Block.Paragraph(inlines.rawHtml(html)));
    }
    return code(node);
  }

  private Optional<Block> code(Node node) {
    if (node instanceof FencedCodeBlock fenced) {
      checkClosed(fenced);
      return Optional.of(new Block.CodeBlock(fenced.getContentChars().normalizeEOL()));
    }
    if (node instanceof IndentedCodeBlock indented) {
      reportIndent(indented);
      return Optional.of(new Block.CodeBlock(indented.getContentChars().normalizeEOL()));
    }
    return Optional.empty(); // definitions, which show nothing where they stand
  }

  private void checkClosed(FencedCodeBlock fenced) {
    if (fenced.getClosingMarker().isNull()) {
      var fence = fenced.getOpeningMarker();
      manuscript.report(Problem.error(
              "open-code",
              manuscript.at(fence.getStartOffset(), fence.length()),
              "the block of code is never closed, so all that follows belongs to it")
          .withHint("write the same signs on a line below the code"));
    }
  }

  /** No chronology has much code in it; a line that is indented by a slip looks like code. */
  private void reportIndent(IndentedCodeBlock indented) {
    int text = indented.getStartOffset();
    int line = text - manuscript.at(text, 1).column() + 1;
    manuscript.report(Problem.warning(
            "indented-text",
            manuscript.at(line, Math.max(4, text - line)),
            "an indent of four spaces makes the text look like code")
        .withHint("begin the line in the first column, or put code between two lines of three `"));
  }

  private void checkUnderline(Heading heading) {
    if (heading.isSetextHeading() && heading.getLevel() == 2) {
      manuscript.report(Problem.warning(
              "underlined-heading", at(heading), "the line of hyphens below makes this a heading")
          .withHint("leave a line blank between them, or write `## ` before the heading"));
    }
  }

  private Block heading(Heading heading) {
    checkUnderline(heading);
    List<Inline> content = inlines.within(heading);
    int level = Math.max(2, heading.getLevel());
    if (heading.getLevel() == 1) {
      report(heading, "the highest heading is the page's title", "## " + firstLine(heading));
    } else if (level > headingAbove + 1) {
      report(
          heading,
          "the heading is %s levels below the one above".formatted(level - headingAbove),
          "#".repeat(headingAbove + 1) + " " + firstLine(heading));
    }
    headingAbove = level;
    return new Block.Heading(level, ids.next(Inline.plain(content)), content);
  }

  private static String firstLine(Heading heading) {
    return heading.getText().toString().lines().findFirst().orElse("");
  }

  private void report(Heading heading, String message, String meant) {
    manuscript.report(Problem.error("heading-level", at(heading), message)
        .withHint("write `%s`".formatted(meant)));
  }

  private Block items(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      items.add(blocks(item));
    }
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    return new Block.Items(ordered, start, list.isTight(), items);
  }

  private Optional<Block> table(Node table) {
    List<Block.Alignment> columns = new ArrayList<>();
    List<Block.Cell> head = new ArrayList<>();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (part instanceof TableHead) {
          cells(row).map(this::cell).forEach(head::add);
        } else if (part instanceof TableSeparator) {
          cells(row).map(BodyBuilder::alignment).forEach(columns::add);
        } else if (part instanceof TableBody && row instanceof TableRow) {
          rows.add(row(row, head.size()));
        }
      }
    }
    while (columns.size() < head.size()) {
      columns.add(Block.Alignment.START);
    }
    return Optional.of(new Block.Table(columns.subList(0, head.size()), head, rows));
  }

  /** The cells of a row, made as many as the head has. */
  private List<Block.Cell> row(Node row, int columns) {
    List<TableCell> written = cells(row).toList();
    if (written.size() > columns) {
      TableCell first = written.get(columns);
      manuscript.report(Problem.error(
              "table-row",
              manuscript.at(first.getText().getStartOffset(), first.getText().length()),
              "the row has %s cells, the head has %s".formatted(written.size(), columns))
          .withHint("give the head a cell more, or write `\\|` for a bar within a cell"));
    }
    if (written.size() < columns) {
      manuscript.report(Problem.warning(
              "table-row",
              at(row),
              "the head has %s cells, this row only %s".formatted(columns, written.size()))
          .withHint("write an empty cell as `| |`"));
    }
    List<Block.Cell> cells = new ArrayList<>();
    written.stream().limit(columns).map(this::cell).forEach(cells::add);
    while (cells.size() < columns) {
      cells.add(new Block.Cell(List.of()));
    }
    return cells;
  }

  private static Stream<TableCell> cells(Node row) {
    return StreamSupport.stream(row.getChildren().spliterator(), false)
        .filter(TableCell.class::isInstance)
        .map(TableCell.class::cast);
  }

  private Block.Cell cell(TableCell cell) {
    return new Block.Cell(inlines.within(cell));
  }

  private static Block.Alignment alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      return Block.Alignment.CENTRE;
    }
    return cell.getAlignment() == TableCell.Alignment.RIGHT
        ? Block.Alignment.END
        : Block.Alignment.START;
  }

  /** The footnotes that the text calls, and those that they call in turn. */
  private List<Body.Footnote> footnotes() {
    Map<String, Body.Footnote> notes = new LinkedHashMap<>();
    for (Optional<FootnoteBlock> next = inlines.nextCalled();
        next.isPresent();
        next = inlines.nextCalled()) {
      String label = next.get().getText().toString();
      notes.put(label, new Body.Footnote(label, blocks(next.get())));
    }
    return List.copyOf(notes.values());
  }

  /** Reports definitions that show nothing on the page. */
  private void reportUnused() {
    Set<String> labels = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock note) {
        checkFootnote(note, labels.add(note.getText().toString()));
      } else if (node instanceof Reference link) {
        checkAddress(link);
      }
    }
  }

  private void checkFootnote(FootnoteBlock note, boolean first) {
    var label = note.getText();
    if (!first) {
      manuscript.report(Problem.error(
              "duplicate-footnote", at(note), "footnote `%s` given twice".formatted(label))
          .withHint("give it another label"));
    } else if (!inlines.isCalled(note)) {
      manuscript.report(
          Problem.warning(UNUSED, at(note), "footnote `%s` is never called".formatted(label))
              .withHint("write `[^%s]` in the text".formatted(label)));
    }
  }

  private void checkAddress(Reference link) {
    var label = link.getReference();
    if (label.startsWith("@")) {
      manuscript.report(
          Problem.error("bad-citation", at(link), "no colon can follow a citation here")
              .withHint("write the citation behind the words it is for"));
    } else if (!inlines.isUsed(link)) {
      manuscript.report(
          Problem.warning(UNUSED, at(link), "the address of `[%s]` is never used".formatted(label))
              .withHint("remove the line"));
    }
  }

  private Location at(Node node) {
    return manuscript.at(node.getStartOffset(), Math.max(1, node.getTextLength()));
  }
}
