package regesta.edtf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which people write dates, and the EDTF for it.
 *
 * @param spelling what the whole text looks like
 * @param edtf the EDTF, if the words in the text make sense
 */
record Rewriting(Pattern spelling, Function<MatchResult, Optional<String>> edtf) {

  static Rewriting rewrite(String spelling, Function<MatchResult, String> edtf) {
    return new Rewriting(Pattern.compile(spelling), match -> Optional.of(edtf.apply(match)));
  }

  static Rewriting rewriteIf(String spelling, Function<MatchResult, Optional<String>> edtf) {
    return new Rewriting(Pattern.compile(spelling), edtf);
  }

  /** The first of {@code rewritings} that makes EDTF of {@code text}. */
  static Optional<String> first(List<Rewriting> rewritings, String text) {
    return rewritings.stream()
        .flatMap(rewriting -> rewriting.apply(text).stream())
        .filter(EdtfParser::isEdtf)
        .findFirst();
  }

  private Optional<String> apply(String text) {
    Matcher match = spelling.matcher(text);
    return match.matches() ? edtf.apply(match.toMatchResult()) : Optional.empty();
  }
}
