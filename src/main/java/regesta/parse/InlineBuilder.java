package regesta.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.model.Inline;
import regesta.problem.Location;
import regesta.problem.Problem;

/** Turns what flexmark parsed within a block into inlines, and reports what they cannot be. */
final class InlineBuilder {
  /** A citation or a footnote, which flexmark takes for text where it stands in that of a link. */
  private static final Pattern INNER_LINK = Pattern.compile("(?<!\\\\)\\[[@^]");

  private interface Handler {
    void of(InlineBuilder builder, Node node);
  }

  /** Of pairs of brackets side by side, flexmark leaves all but the last two in the text. */
  private static final Pattern LEFT_OVER = Pattern.compile("(?<!\\\\)\\[(@[^\\[\\]\\\\]*)]");

  /** What to do with a node of exactly this class. */
  private static final Map<Class<? extends Node>, Handler> HANDLERS = Map.ofEntries(
      handler(Text.class, InlineBuilder::text),
      handler(TypographicSmarts.class, InlineBuilder::smarts),
      handler(TypographicQuotes.class, InlineBuilder::quotes),
      handler(HtmlEntity.class, InlineBuilder::entity),
      handler(Emphasis.class, (to, n) -> to.run.add(new Inline.Emphasis(to.within(n)))),
      handler(StrongEmphasis.class, (to, n) -> to.run.add(new Inline.Strong(to.within(n)))),
      handler(Code.class, InlineBuilder::code),
      handler(SoftLineBreak.class, (to, n) -> to.run.lineBreak(false)),
      handler(HardLineBreak.class, (to, n) -> to.run.lineBreak(true)),
      handler(Link.class, InlineBuilder::link),
      handler(LinkRef.class, InlineBuilder::brackets),
      handler(AutoLink.class, (to, n) -> to.autoLink(n, "")),
      handler(MailLink.class, (to, n) -> to.autoLink(n, "mailto:")),
      handler(Image.class, InlineBuilder::image),
      handler(ImageRef.class, InlineBuilder::imageReference),
      handler(Footnote.class, InlineBuilder::footnote),
      handler(HtmlInline.class, InlineBuilder::rawTag),
      handler(HtmlInlineComment.class, InlineBuilder::rawTag));

  private static <N extends Node> Map.Entry<Class<N>, Handler> handler(
      Class<N> type, BiConsumer<InlineBuilder, N> handler) {
    return Map.entry(type, (builder, node) -> handler.accept(builder, type.cast(node)));
  }

  private final Manuscript manuscript;
  private final Document document;
  private final LinkTargets links;
  private final CitationReader citations;
  private final NearMarkdown near;
  private final Set<FootnoteBlock> called = new HashSet<>();
  private final Deque<FootnoteBlock> waiting = new ArrayDeque<>();
  private final Set<Reference> used = new HashSet<>();
  private InlineRun run;
  private int depth;

  InlineBuilder(Manuscript manuscript, Document document, LinkTargets links) {
    this.manuscript = manuscript;
    this.document = document;
    this.links = links;
    this.citations = new CitationReader(manuscript);
    this.near = new NearMarkdown(manuscript);
    this.run = new InlineRun(manuscript.file());
  }

  /** The inlines in a block, or in another inline. */
  List<Inline> within(Node parent) {
    MarkdownParser.TooDeep.check(++depth);
    InlineRun outer = run;
    run = new InlineRun(manuscript.file());
    visitChildren(parent);
    List<Inline> inlines = run.finish();
    run = outer;
    depth--;
    return inlines;
  }

  private void visitChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      HANDLERS.getOrDefault(node.getClass(), InlineBuilder::visitChildren).of(this, node);
    }
  }

  /** The next footnote that the text has called and that was not yet asked for. */
  Optional<FootnoteBlock> nextCalled() {
    return Optional.ofNullable(waiting.poll());
  }

  boolean isCalled(FootnoteBlock note) {
    return called.contains(note);
  }

  boolean isUsed(Reference definition) {
    return used.contains(definition);
  }

  /** The lines of raw HTML, as text. */
  List<Inline> rawHtml(Block block) {
    var lines = new InlineRun(manuscript.file());
    reportRaw(block.getChars().trim());
    for (BasedSequence line : block.getContentLines()) {
      lines.text(line.toString().strip(), line.getStartOffset());
      lines.lineBreak(false);
    }
    return lines.finish();
  }

  private void text(Text node) {
    BasedSequence chars = node.getChars();
    int done = 0;
    if (chars.indexOf("[@") >= 0) {
      Matcher left = LEFT_OVER.matcher(chars);
      while (left.find()) {
        text(chars.subSequence(done, left.start()));
        citation(chars.subSequence(left.start(1), left.end(1)));
        done = left.end();
      }
    }
    text(chars.subSequence(done));
  }

  private void text(BasedSequence chars) {
    String markdown = chars.toString();
    int start = chars.getStartOffset();
    near.reportText(chars, markdown, run.endsWith(']'));
    run.text(PlainText.of(markdown, start > 0 ? manuscript.text().charAt(start - 1) : ' '), start);
  }

  private void smarts(TypographicSmarts node) {
    run.text(PlainText.mark(node.getChars().toString()), node.getChars().getStartOffset());
  }

  private void quotes(TypographicQuotes node) {
    run.text(node.getTypographicOpening(), node.getOpeningMarker().getStartOffset());
    visitChildren(node);
    run.text(node.getTypographicClosing(), node.getClosingMarker().getStartOffset());
  }

  private void entity(HtmlEntity node) {
    String decoded = node.getChars().unescape();
    if (decoded.chars().anyMatch(Character::isISOControl)) {
      report("control-character", node.getChars(), "the character cannot be shown", "remove it");
      return;
    }
    run.text(decoded, node.getChars().getStartOffset());
  }

  private void code(Code node) {
    run.add(new Inline.Code(PlainText.ofCode(node.getText().normalizeEOL())));
  }

  private void link(Link node) {
    if (node.getText().startsWith("@")) {
      report(
          "bad-citation",
          node.getChars(),
          "a citation cannot be a link",
          "write `[%s]` alone".formatted(node.getText()));
    } else if (INNER_LINK.matcher(node.getText()).find()) {
      links.reportNested(node.getText().toString(), at(node.getChars()));
      run.text(node.getText().toString(), node.getText().getStartOffset());
    } else {
      link(target(node), within(node), at(node.getChars()));
    }
  }

  private void link(LinkTargets.Target target, List<Inline> content, Location at) {
    links.link(target, content, at).ifPresentOrElse(run::add, () -> content.forEach(run::add));
  }

  private static LinkTargets.Target target(LinkNodeBase node) {
    BasedSequence url = node.getUrl();
    int start = url.isNotNull() ? url.getStartOffset() : node.getStartOffset();
    Optional<String> title =
        Optional.of(node.getTitle().unescape()).filter(words -> !words.isBlank());
    return new LinkTargets.Target(url.unescape(), start, url.length(), title);
  }

  private void autoLink(DelimitedLinkNode node, String scheme) {
    BasedSequence url = node.getText();
    var target =
        new LinkTargets.Target(scheme + url, url.getStartOffset(), url.length(), Optional.empty());
    link(
        target,
        List.of(new Inline.Text(url.toString(), manuscript.file(), url.getStartOffset())),
        at(node.getChars()));
  }

  /** Brackets without an address: a citation, a link defined elsewhere, or plain brackets. */
  private void brackets(LinkRef node) {
    BasedSequence first = node.isReferenceTextCombined() ? node.getReference() : node.getText();
    Optional<BasedSequence> second =
        node.isReferenceTextCombined() ? Optional.empty() : Optional.of(node.getReference());
    if (CitationReader.isMeant(first.toString())) {
      citation(first);
      second.ifPresent(this::bracketsAfter);
    } else if (second.filter(label -> label.startsWith("@")).isPresent()) {
      asWritten(node);
      citation(second.get());
    } else if (node.isDefined()) {
      Reference definition = node.getReferenceNode(document);
      used.add(definition);
      link(target(definition), within(node), at(node.getChars()));
    } else if (near.reportBrackets(node.getChars(), first, run.endsWith(')'))) {
      run.text(node.getChars().toString(), node.getChars().getStartOffset());
    } else {
      asWritten(node);
      second.ifPresent(this::unknownLabel);
    }
  }

  private void citation(BasedSequence inBrackets) {
    citations
        .read(inBrackets.toString(), inBrackets::getIndexOffset)
        .ifPresentOrElse(
            run::add, () -> run.text("[" + inBrackets + "]", inBrackets.getStartOffset()));
  }

  private void bracketsAfter(BasedSequence inBrackets) {
    if (CitationReader.isMeant(inBrackets.toString())) {
      citation(inBrackets);
    } else {
      run.text("[" + inBrackets + "]", inBrackets.getStartOffset());
    }
  }

  private void asWritten(Node brackets) {
    run.text("[", brackets.getChars().getStartOffset());
    visitChildren(brackets);
    run.text("]", brackets.getChars().getStartOffset());
  }

  private void unknownLabel(BasedSequence label) {
    run.text("[" + label + "]", label.getStartOffset());
    if (!label.isEmpty()) {
      report(
          "bad-link",
          label,
          "no address is given for `[%s]`".formatted(label),
          "write `[%s]: https://...` on a line of its own".formatted(label));
    }
  }

  private void image(Image node) {
    image(target(node), node, at(node.getChars()));
  }

  private void image(LinkTargets.Target target, Node node, Location at) {
    String alternative = Inline.plain(within(node)).strip();
    links
        .image(target, alternative, at)
        .ifPresentOrElse(run::add, () -> run.text(alternative, node.getStartOffset()));
  }

  private void imageReference(RefNode node) {
    if (node.isDefined()) {
      Reference definition = node.getReferenceNode(document);
      used.add(definition);
      image(target(definition), node, at(node.getChars()));
    } else {
      run.text("!", node.getChars().getStartOffset());
      asWritten(node);
    }
  }

  private void footnote(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      report(
          "unknown-footnote",
          node.getChars(),
          "no footnote is named `%s`".formatted(node.getText()),
          "write `[^%s]: ...` on a line of its own".formatted(node.getText()));
      run.text(node.getChars().toString(), node.getChars().getStartOffset());
      return;
    }
    if (called.add(block)) {
      waiting.add(block);
    }
    run.add(new Inline.FootnoteCall(block.getText().toString()));
  }

  private void rawTag(Node node) {
    BasedSequence html = node.getChars();
    if (!html.startsWith("</")) {
      reportRaw(html);
    }
    int end = html.indexOf('\n');
    int start = 0;
    while (end >= 0) {
      line(html.subSequence(start, end));
      run.lineBreak(false);
      start = end + 1;
      end = html.indexOf('\n', start);
    }
    line(html.subSequence(start));
  }

  private void line(BasedSequence html) {
    run.text(html.toString().stripTrailing(), html.getStartOffset());
  }

  private void reportRaw(BasedSequence html) {
    manuscript.report(Problem.warning("raw-html", at(html), "HTML is shown as text")
        .withHint("write it in Markdown, or `\\<` for the sign itself"));
  }

  private void report(String name, BasedSequence chars, String message, String hint) {
    manuscript.report(Problem.error(name, at(chars), message).withHint(hint));
  }

  private Location at(BasedSequence chars) {
    return manuscript.at(chars.getStartOffset(), Math.max(1, chars.length()));
  }
}
