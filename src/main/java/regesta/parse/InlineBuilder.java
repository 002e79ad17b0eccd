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
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import regesta.model.Inline;
import regesta.model.Slug;
import regesta.problem.Location;
import regesta.problem.Problem;

/** Turns what flexmark parsed within a block into inlines, and reports what they cannot be. */
final class InlineBuilder {
  /** A citation or a footnote, which flexmark takes for text where it stands in that of a link. */
  private static final Pattern INNER_LINK = Pattern.compile("(?<!\\\\)\\[[@^]");

  private static final Pattern SLUG_OF_SOURCE =
      Pattern.compile("[a-z][a-z0-9]*-[a-z0-9-]*[0-9][a-z0-9-]*");
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|[a-z]+):\\S+");

  private final Manuscript manuscript;
  private final Document document;
  private final LinkTargets links;
  private final CitationReader citations;
  private final Set<FootnoteBlock> called = new HashSet<>();
  private final Deque<FootnoteBlock> waiting = new ArrayDeque<>();
  private final Set<Reference> used = new HashSet<>();
  private final NodeVisitor visitor;
  private InlineRun run = new InlineRun();
  private int depth;

  InlineBuilder(Manuscript manuscript, Document document, LinkTargets links) {
    this.manuscript = manuscript;
    this.document = document;
    this.links = links;
    this.citations = new CitationReader(manuscript);
    this.visitor = new NodeVisitor(
        new VisitHandler<>(Text.class, this::text),
        new VisitHandler<>(TypographicSmarts.class, this::smarts),
        new VisitHandler<>(TypographicQuotes.class, this::quotes),
        new VisitHandler<>(HtmlEntity.class, this::entity),
        new VisitHandler<>(Emphasis.class, n -> run.add(new Inline.Emphasis(within(n)))),
        new VisitHandler<>(StrongEmphasis.class, n -> run.add(new Inline.Strong(within(n)))),
        new VisitHandler<>(Code.class, this::code),
        new VisitHandler<>(SoftLineBreak.class, n -> run.lineBreak(false)),
        new VisitHandler<>(HardLineBreak.class, n -> run.lineBreak(true)),
        new VisitHandler<>(Link.class, this::link),
        new VisitHandler<>(LinkRef.class, this::brackets),
        new VisitHandler<>(AutoLink.class, n -> autoLink(n, "")),
        new VisitHandler<>(MailLink.class, n -> autoLink(n, "mailto:")),
        new VisitHandler<>(Image.class, this::image),
        new VisitHandler<>(ImageRef.class, this::imageReference),
        new VisitHandler<>(Footnote.class, this::footnote),
        new VisitHandler<>(HtmlInline.class, this::rawTag),
        new VisitHandler<>(HtmlInlineComment.class, this::rawTag));
  }

  /** The inlines in a block, or in another inline. */
  List<Inline> within(Node parent) {
    MarkdownParser.TooDeep.check(++depth);
    InlineRun outer = run;
    run = new InlineRun();
    visitor.visitChildren(parent);
    List<Inline> inlines = run.finish();
    run = outer;
    depth--;
    return inlines;
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
  List<Inline> rawHtml(Node block) {
    var lines = new InlineRun();
    BasedSequence html = block.getChars().trim();
    reportRaw(html);
    for (String line : html.normalizeEOL().split("\n")) {
      lines.text(line.strip());
      lines.lineBreak(false);
    }
    return lines.finish();
  }

  private void text(Text node) {
    BasedSequence chars = node.getChars();
    String markdown = chars.toString();
    int start = chars.getStartOffset();
    Optional<BrokenLink> broken = BrokenLink.find(markdown, run.endsWith(']'));
    broken.ifPresent(link -> report(
        "bad-link",
        chars.subSequence(link.offset(), link.offset() + link.length()),
        link.message(),
        link.hint()));
    if (broken.isPresent()) {
      int line = at(chars).line();
      manuscript.withdraw(
          problem -> LooseMark.isOf(problem.name()) && problem.at().line() == line);
    } else {
      LooseMark.find(markdown, twoLinesBefore(start), run.endsWith(']'))
          .forEach(mark -> report(mark, chars));
    }
    run.text(PlainText.of(markdown, start > 0 ? manuscript.text().charAt(start - 1) : ' '));
  }

  /** The text before an offset, from the start of the line above on. */
  private String twoLinesBefore(int offset) {
    String text = manuscript.text();
    int line = text.lastIndexOf('\n', offset - 1);
    int above = line < 0 ? -1 : text.lastIndexOf('\n', line - 1);
    return text.substring(above + 1, offset);
  }

  private void report(LooseMark mark, BasedSequence chars) {
    Location at = at(chars.subSequence(mark.offset(), mark.offset() + mark.length()));
    boolean partner = LooseMark.isOf(mark.name())
        && manuscript.has(
            other -> other.message().equals(mark.message()) && other.at().line() == at.line());
    if (!partner) {
      manuscript.report(
          new Problem(mark.severity(), mark.name(), at, mark.message(), Optional.of(mark.hint())));
    }
  }

  private void smarts(TypographicSmarts node) {
    run.text(PlainText.mark(node.getChars().toString()));
  }

  private void quotes(TypographicQuotes node) {
    run.text(node.getTypographicOpening());
    visitor.visitChildren(node);
    run.text(node.getTypographicClosing());
  }

  private void entity(HtmlEntity node) {
    String decoded = node.getChars().unescape();
    if (decoded.chars().anyMatch(Character::isISOControl)) {
      report("control-character", node.getChars(), "the character cannot be shown", "remove it");
      return;
    }
    run.text(decoded);
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
      run.text(node.getText().toString());
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
    link(target, List.of(new Inline.Text(url.toString())), at(node.getChars()));
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
    } else if (!reportLikeness(node, first)) {
      asWritten(node);
      second.ifPresent(this::unknownLabel);
    }
  }

  /** Reports brackets that were meant as a citation or a link, and shows them as they are. */
  private boolean reportLikeness(LinkRef node, BasedSequence inBrackets) {
    String words = inBrackets.toString();
    if (SLUG_OF_SOURCE.matcher(words).matches()) {
      report(
          "bad-citation",
          inBrackets,
          "a citation begins with `@`",
          "write `[@%s]`".formatted(words));
    } else if (ADDRESS.matcher(words).matches() && run.endsWith(')')) {
      report(
          "bad-link",
          node.getChars(),
          "the brackets of the link are the wrong way round",
          "write the text in `[` and `]`, and `(%s)` behind it".formatted(words));
    } else if (isIn(manuscript.text(), node.getStartOffset() - 1, '[')
        && isIn(manuscript.text(), node.getEndOffset(), ']')) {
      report(
          "bad-link",
          node.getChars(),
          "two brackets make no link",
          "write the text in `[` and `]`, and an address such as `(actor:%s)` behind it"
              .formatted(Slugs.of(words).map(Slug::value).orElse("nasa")));
    } else {
      return false;
    }
    run.text(node.getChars().toString());
    return true;
  }

  private static boolean isIn(String text, int at, char expected) {
    return at >= 0 && at < text.length() && text.charAt(at) == expected;
  }

  private void citation(BasedSequence inBrackets) {
    citations
        .read(inBrackets.toString(), inBrackets::getIndexOffset)
        .ifPresentOrElse(run::add, () -> run.text("[" + inBrackets + "]"));
  }

  private void bracketsAfter(BasedSequence inBrackets) {
    if (CitationReader.isMeant(inBrackets.toString())) {
      citation(inBrackets);
    } else {
      run.text("[" + inBrackets + "]");
    }
  }

  private void asWritten(Node brackets) {
    run.text("[");
    visitor.visitChildren(brackets);
    run.text("]");
  }

  private void unknownLabel(BasedSequence label) {
    run.text("[" + label + "]");
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
    links.image(target, alternative, at).ifPresentOrElse(run::add, () -> run.text(alternative));
  }

  private void imageReference(RefNode node) {
    if (node.isDefined()) {
      Reference definition = node.getReferenceNode(document);
      used.add(definition);
      image(target(definition), node, at(node.getChars()));
    } else {
      run.text("!");
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
      run.text(node.getChars().toString());
      return;
    }
    if (called.add(block)) {
      waiting.add(block);
    }
    run.add(new Inline.FootnoteCall(block.getText().toString()));
  }

  private void rawTag(Node node) {
    if (!node.getChars().startsWith("</")) {
      reportRaw(node.getChars());
    }
    run.text(node.getChars().toString());
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
