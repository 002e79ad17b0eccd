package regesta.model;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A body as plain text: blocks with an empty line between them, each on one line as far as it can
 * be. A citation is the number of its source in brackets, {@code [1]}, and a call of a footnote
 * {@code [^1]}; lines of a quotation begin with {@code >}.
 */
public final class CitedText implements Block.Visitor<String>, Inline.Visitor<String> {
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private final Map<Slug, Integer> sources = new HashMap<>();
  private final Map<String, Integer> footnotes = new HashMap<>();

  private CitedText(Body body, List<Source> cited) {
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
    Stream<String> notes = body.footnotes().stream()
        .map(note ->
            "[^%s] %s".formatted(writer.footnotes.get(note.label()), writer.blocks(note.blocks())));
    return Stream.concat(Stream.of(writer.blocks(body.blocks())), notes)
        .filter(text -> !text.isBlank())
        .collect(joining("\n\n"));
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block.accept(this))
        .filter(text -> !text.isBlank())
        .collect(joining("\n\n"));
  }

  private String inlines(List<Inline> inlines) {
    var text = new StringBuilder();
    for (Inline inline : inlines) {
      text.append(inline.accept(this));
    }
    return text.toString();
  }

  private String line(List<Inline> inlines) {
    String text = inlines(inlines).strip();
    return text.contains("  ") ? SPACES.matcher(text).replaceAll(" ") : text;
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return line(paragraph.content());
  }

  @Override
  public String heading(Block.Heading heading) {
    return line(heading.content());
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return blocks(quotation.content())
        .lines()
        .map(line -> ("> " + line).strip())
        .collect(joining("\n"));
  }

  @Override
  public String items(Block.Items items) {
    return IntStream.range(0, items.items().size())
        .mapToObj(i -> (items.ordered() ? (items.start() + i) + ". " : "- ")
            + blocks(items.items().get(i)))
        .collect(joining("\n"));
  }

  @Override
  public String table(Block.Table table) {
    return Stream.concat(Stream.of(table.head()), table.rows().stream())
        .map(row -> row.stream().map(cell -> line(cell.content())).collect(joining("\t")))
        .collect(joining("\n"));
  }

  @Override
  public String codeBlock(Block.CodeBlock block) {
    return block.text().stripTrailing();
  }

  @Override
  public String rule(Block.Rule rule) {
    return "* * *";
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return inlines(strong.content());
  }

  @Override
  public String code(Inline.Code code) {
    return code.text();
  }

  @Override
  public String link(Inline.Link link) {
    return inlines(link.content());
  }

  @Override
  public String mention(Inline.Mention mention) {
    return inlines(mention.content());
  }

  @Override
  public String image(Inline.Image image) {
    return image.alternative();
  }

  /** A source with several places in one citation is named once. */
  @Override
  public String citation(Inline.Citation citation) {
    return citation.cites().stream()
        .flatMap(cite -> Stream.ofNullable(sources.get(cite.source().target())))
        .distinct()
        .map("[%s]"::formatted)
        .collect(joining());
  }

  @Override
  public String footnoteCall(Inline.FootnoteCall call) {
    return "[^%s]".formatted(footnotes.getOrDefault(call.label(), 0));
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak.hard() ? "\n" : " ";
  }
}
