package regesta.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Inline;

/** Writes a body as HTML for one page, with that page's addresses and citation numbers. */
final class BodyHtml implements Block.Visitor<Html>, Inline.Visitor<Html> {
  /** Begins the ids of headings, so that none is that of a part of the page around the text. */
  private static final String HEADING = "text-";

  private final PageAddress page;
  private final CitationNumbers numbers;
  private final Messages messages;
  private final Function<String, Optional<LostLink>> lost;
  private final Map<String, Integer> footnotes = new HashMap<>();
  private final Set<Integer> called = new HashSet<>();
  private final Map<String, Integer> calls = new HashMap<>();
  private final Html html = new Html();

  private BodyHtml(
      PageAddress page,
      CitationNumbers numbers,
      Messages messages,
      Function<String, Optional<LostLink>> lost) {
    this.lost = lost;
    this.page = page;
    this.numbers = numbers;
    this.messages = messages;
  }

  /**
   * Writes a body.
   *
   * @param lost what there is to say of an address that did not answer
   */
  static TemplateHTMLOutputModel of(
      Body body,
      PageAddress page,
      CitationNumbers numbers,
      Messages messages,
      Function<String, Optional<LostLink>> lost) {
    var writer = new BodyHtml(page, numbers, messages, lost);
    body.footnotes().forEach(note -> writer.footnotes.put(note.label(), writer.footnotes.size()));
    writer.blocks(body.blocks());
    writer.footnotes(body.footnotes());
    return forTemplates(writer.html);
  }

  /** A text that is a paragraph by itself; nothing if it is empty. */
  static TemplateHTMLOutputModel paragraph(String text) {
    return forTemplates(
        text.isEmpty() ? new Html() : new Html().markup("<p>").text(text).markup("</p>"));
  }

  private static TemplateHTMLOutputModel forTemplates(Html html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private Html blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this).markup("\n"));
    return html;
  }

  private Html inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return html;
  }

  private Html element(String name, List<Inline> content) {
    html.markup("<" + name + ">");
    return inlines(content).markup("</" + name + ">");
  }

  @Override
  public Html paragraph(Block.Paragraph paragraph) {
    if (paragraph.content().size() == 1
        && paragraph.content().get(0) instanceof Inline.Image image) {
      return figure(image);
    }
    return element("p", paragraph.content());
  }

  private Html figure(Inline.Image image) {
    html.markup("<figure>");
    image(image);
    image
        .title()
        .ifPresent(credit -> html.markup("<figcaption>").text(credit).markup("</figcaption>"));
    return html.markup("</figure>");
  }

  @Override
  public Html heading(Block.Heading heading) {
    html.markup("<h" + heading.level()).attribute("id", HEADING + heading.id()).markup(">");
    return inlines(heading.content()).markup("</h" + heading.level() + ">");
  }

  @Override
  public Html quotation(Block.Quotation quotation) {
    html.markup("<blockquote>\n");
    return blocks(quotation.content()).markup("</blockquote>");
  }

  @Override
  public Html items(Block.Items items) {
    String name = items.ordered() ? "ol" : "ul";
    html.markup("<" + name);
    if (items.ordered() && items.start() != 1) {
      html.attribute("start", String.valueOf(items.start()));
    }
    html.markup(">\n");
    for (List<Block> item : items.items()) {
      html.markup("<li>");
      item(item, items.tight());
      html.markup("</li>\n");
    }
    return html.markup("</" + name + ">");
  }

  /** An item of a tight list shows its paragraphs without space around them. */
  private void item(List<Block> item, boolean tight) {
    for (int i = 0; i < item.size(); i++) {
      html.markup(i > 0 ? "\n" : "");
      if (tight && item.get(i) instanceof Block.Paragraph paragraph) {
        inlines(paragraph.content());
      } else {
        item.get(i).accept(this);
      }
    }
  }

  @Override
  public Html table(Block.Table table) {
    // A wide table scrolls by itself, so the keyboard must reach it.
    html.markup("<div class=\"table\" tabindex=\"0\" role=\"region\"");
    html.attribute("aria-label", messages.text("cite.table"));
    html.markup("><table>\n<thead><tr>");
    for (int i = 0; i < table.head().size(); i++) {
      html.markup("<th scope=\"col\"");
      align(table.columns().get(i)).markup(">");
      inlines(table.head().get(i).content()).markup("</th>");
    }
    html.markup("</tr></thead>\n<tbody>\n");
    for (List<Block.Cell> row : table.rows()) {
      html.markup("<tr>");
      for (int i = 0; i < row.size(); i++) {
        html.markup("<td");
        align(table.columns().get(i)).markup(">");
        inlines(row.get(i).content()).markup("</td>");
      }
      html.markup("</tr>\n");
    }
    return html.markup("</tbody>\n</table></div>");
  }

  private Html align(Block.Alignment alignment) {
    return switch (alignment) {
      case START -> html;
      case CENTRE -> html.attribute("class", "align-centre");
      case END -> html.attribute("class", "align-end");
    };
  }

  @Override
  public Html codeBlock(Block.CodeBlock block) {
    return html.markup("<pre><code>").text(block.text()).markup("</code></pre>");
  }

  @Override
  public Html rule(Block.Rule rule) {
    return html.markup("<hr>");
  }

  @Override
  public Html text(Inline.Text text) {
    return html.text(text.text());
  }

  @Override
  public Html emphasis(Inline.Emphasis emphasis) {
    return element("em", emphasis.content());
  }

  @Override
  public Html strong(Inline.Strong strong) {
    return element("strong", strong.content());
  }

  @Override
  public Html code(Inline.Code code) {
    return html.markup("<code>").text(code.text()).markup("</code>");
  }

  @Override
  public Html link(Inline.Link link) {
    html.markup("<a");
    if (link.url().startsWith("#")) {
      html.attribute("href", page.place(HEADING + link.url().substring(1)));
    } else {
      html.attribute("href", link.url()).attribute("rel", "noopener external");
    }
    link.title().ifPresent(title -> html.attribute("title", title));
    html.markup(">");
    inlines(link.content()).markup("</a>");
    lost.apply(link.url()).ifPresent(this::lost);
    return html;
  }

  private void lost(LostLink link) {
    html.markup("<span class=\"reach is-lost\">").text(messages.text("text.bracket.open"));
    html.text(link.words());
    link.copy().ifPresent(copy -> {
      html.text(messages.text("text.comma")).markup("<a class=\"address\"");
      html.attribute("href", copy.href()).attribute("rel", "noopener external").markup(">");
      html.text(copy.words()).markup("<span class=\"visually-hidden\">");
      html.text(messages.text("text.colon") + copy.host()).markup("</span></a>");
    });
    html.text(messages.text("text.bracket.close")).markup("</span>");
  }

  @Override
  public Html mention(Inline.Mention mention) {
    String href = page.href(mention.kind().path(mention.target().target()));
    html.markup("<a").attribute("href", href).markup(">");
    return inlines(mention.content()).markup("</a>");
  }

  @Override
  public Html image(Inline.Image image) {
    html.markup("<img").attribute("src", page.file("images/" + image.path()));
    html.attribute("alt", image.alternative());
    return html.attribute("loading", "lazy").markup(">");
  }

  @Override
  public Html citation(Inline.Citation citation) {
    // Authors write a space before the bracket; the number belongs to the word before it.
    html.withoutSpace().markup("<sup class=\"cite\">");
    String between = "";
    for (Map.Entry<String, List<Inline.Cite>> cites : numbers.byTarget(citation).entrySet()) {
      html.markup(between);
      cite(cites.getKey(), cites.getValue());
      between = "<span>" + messages.text("text.comma") + "</span>";
    }
    return html.markup("</sup>");
  }

  /** One link for all places of a source that lead to the same place on the page. */
  private void cite(String target, List<Inline.Cite> cites) {
    List<String> places = cites.stream().flatMap(cite -> cite.place().stream()).toList();
    numbers.number(cites.get(0).source().target()).ifPresent(number -> {
      String label = places.isEmpty()
          ? messages.text("cite.label", number)
          : messages.text(
              "cite.label.place", number, String.join(messages.text("cite.places"), places));
      int call = calls.merge(target, 1, Integer::sum);
      html.markup("<a").attribute("id", CitationNumbers.callId(target, call));
      html.attribute("href", page.place(target)).attribute("aria-label", label);
      html.markup(">").text(String.valueOf(number));
      html.markup("</a>");
    });
  }

  @Override
  public Html footnoteCall(Inline.FootnoteCall call) {
    int number = footnotes.getOrDefault(call.label(), 0);
    String label = messages.text("cite.note", letter(number));
    html.markup("<sup class=\"note\"><a");
    if (called.add(number)) {
      html.attribute("id", "note-call-" + (number + 1));
    }
    html.attribute("href", page.place("note-" + (number + 1))).attribute("aria-label", label);
    return html.markup(">").text(letter(number)).markup("</a></sup>");
  }

  /** Letters, so that nobody takes a note for a source: a, b, and aa after z. */
  static String letter(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letter(number / 26 - 1) + last;
  }

  private void footnotes(List<Body.Footnote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.markup("<section class=\"footnotes\"");
    html.attribute("aria-label", messages.text("cite.notes")).markup(">\n<ol>\n");
    for (int i = 0; i < notes.size(); i++) {
      html.markup("<li").attribute("id", "note-" + (i + 1)).markup(">");
      blocks(notes.get(i).blocks());
      html.markup("<a").attribute("href", page.place("note-call-" + (i + 1)));
      html.attribute("aria-label", messages.text("cite.note.back", letter(i)));
      html.markup(">\u21a9\ufe0e</a></li>\n");
    }
    html.markup("</ol>\n</section>\n");
  }

  @Override
  public Html lineBreak(Inline.LineBreak lineBreak) {
    return html.markup(lineBreak.hard() ? "<br>\n" : "\n");
  }
}
