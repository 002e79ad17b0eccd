package regesta.parse;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser of what stands within a line, with other expressions for labels, titles and
 * addresses. Its own take an escape for one thing or for two, and try both for each of several: of
 * thirty backslashes behind a bracket that is never closed, they make a million ways.
 */
final class InlineParser extends CommonmarkInlineParser {
  private static final String ESCAPE = "\\\\[!-/:-@\\[-`{-~]";

  private static final Pattern LABEL =
      Pattern.compile("^\\[(?:[^\\\\\\[\\]]|%s|\\\\){0,999}+\\]".formatted(ESCAPE));

  private static final Pattern ADDRESS =
      Pattern.compile("^<(?:[^<> \\t\\n\\\\]|%s|\\\\)*+>".formatted(ESCAPE));

  private static final Pattern TITLE = Pattern.compile(
      "^(?:\"(?:%1$s|[^\"])*+\"|'(?:%1$s|[^'])*+'|\\((?:%1$s|[^)])*+\\))".formatted(ESCAPE));

  InlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public @Nullable BasedSequence match(Pattern expression) {
    return super.match(inLinearTime(expression));
  }

  private Pattern inLinearTime(Pattern expression) {
    if (expression == myParsing.LINK_LABEL) {
      return LABEL;
    }
    if (expression == myParsing.LINK_TITLE) {
      return TITLE;
    }
    return expression == myParsing.LINK_DESTINATION_ANGLES ? ADDRESS : expression;
  }
}
