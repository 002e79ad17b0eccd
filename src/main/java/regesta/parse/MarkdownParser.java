package regesta.parse;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import regesta.model.Body;
import regesta.model.Kind;
import regesta.problem.Problem;

/** Turns Markdown into a body. */
final class MarkdownParser {

  /**
   * One for each choice of extensions, at the sum of their numbers. They are shared by all files:
   * building one is slow, and it keeps nothing of what it parses.
   */
  static final List<Parser> PARSERS =
      IntStream.range(0, 8).mapToObj(MarkdownParser::parser).toList();

  private static final int TABLES = 1;
  private static final int FOOTNOTES = 2;
  private static final int TYPOGRAPHY = 4;

  private MarkdownParser() {}

  private static Parser parser(int extensions) {
    List<Extension> chosen = new ArrayList<>();
    if ((extensions & FOOTNOTES) != 0) {
      chosen.add(FootnoteExtension.create());
    }
    if ((extensions & TABLES) != 0) {
      chosen.add(TablesExtension.create());
    }
    if ((extensions & TYPOGRAPHY) != 0) {
      chosen.add(TypographicExtension.create());
    }
    return Parser.builder(new MutableDataSet()
            .set(Parser.EXTENSIONS, chosen)
            .set(TypographicExtension.DOUBLE_QUOTE_OPEN, "\u201C")
            .set(TypographicExtension.DOUBLE_QUOTE_CLOSE, "\u201D")
            .set(TypographicExtension.SINGLE_QUOTE_OPEN, "\u2018")
            .set(TypographicExtension.SINGLE_QUOTE_CLOSE, "\u2019")
            .set(TypographicExtension.SINGLE_QUOTE_UNMATCHED, "\u2019")
            .set(TypographicExtension.ANGLE_QUOTE_OPEN, "<<")
            .set(TypographicExtension.ANGLE_QUOTE_CLOSE, ">>")
            .set(TypographicExtension.EN_DASH, "\u2013")
            .set(TypographicExtension.EM_DASH, "\u2014")
            .set(TypographicExtension.ELLIPSIS, "\u2026")
            .set(TypographicExtension.ELLIPSIS_SPACED, "\u2026")
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .toImmutable())
        .customInlineParserFactory(InlineParser::new)
        // Flexmark looks for the addresses of links only if the parser of inlines is its own.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  /** The parser for a text from an offset on: other extensions would find no sign of theirs. */
  private static Parser parserFor(String text, int start) {
    int extensions = 0;
    char before = ' ';
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a') { // letters are most of a text
        extensions |= extension(c, before, text, i);
      } else if (c == '|') {
        extensions |= TABLES;
      }
      before = c;
    }
    return PARSERS.get(extensions);
  }

  /** The extension that a sign may be for, together with those before it. */
  private static int extension(char c, char before, String text, int at) {
    return switch (c) {
      case '^' -> before == '[' ? FOOTNOTES : 0;
      case '\'', '"' -> TYPOGRAPHY;
      case '-', '<', '>' -> before == c ? TYPOGRAPHY : 0;
      case '.' -> before == '.' || before == ' ' && text.startsWith(". .", at - 2) ? TYPOGRAPHY : 0;
      default -> 0;
    };
  }

  private static boolean isBlank(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == text.length();
  }

  /** The body of a file, from an offset to its end; empty if it is too large or too deep. */
  static Body parse(Manuscript manuscript, int start, Kind kind, Set<String> images) {
    return isBlank(manuscript.text(), start)
        ? Body.EMPTY
        : parse(manuscript, start, parserFor(manuscript.text(), start), kind, images);
  }

  /** The same, read by one of {@link #PARSERS}. */
  static Body parse(
      Manuscript manuscript, int start, Parser parser, Kind kind, Set<String> images) {
    Optional<Problem> tooLarge = BodyLimits.check(manuscript, start);
    if (tooLarge.isPresent()) {
      manuscript.report(tooLarge.get());
      return Body.EMPTY;
    }
    try {
      var chars = new MarkdownText(manuscript.text()).subSequence(start);
      var document = parser.parse(chars);
      return new BodyBuilder(manuscript, document, new LinkTargets(manuscript, kind, images))
          .build();
    } catch (TooDeep | StackOverflowError e) {
      manuscript.report(BodyLimits.tooDeep(manuscript.at(start, Integer.MAX_VALUE)));
      return Body.EMPTY;
    }
  }

  /** Unwinds from a part of a body that lies in too many others. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 32;

    /** Throws if {@code depth} is too deep. */
    static void check(int depth) {
      if (depth > DEEPEST) {
        throw new TooDeep();
      }
    }
  }
}
