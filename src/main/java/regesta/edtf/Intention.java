package regesta.edtf;

import static regesta.edtf.Rewriting.rewrite;
import static regesta.edtf.Rewriting.rewriteIf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was probably meant by a text that is not EDTF. */
final class Intention {
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212\u30fc]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern TWO_QUALIFIERS = Pattern.compile("\\?~|~\\?");
  private static final Pattern TIME = Pattern.compile("T[^/,\\]}]*");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/ ](\\d{1,2})[-/ ](\\d{4})");
  private static final Pattern UNFINISHED = Pattern.compile("(\\d{4}(?:-\\d\\d)?) ?-");
  private static final Pattern TENS = Pattern.compile("(?:the )?(\\d\\d)00'?s");

  private static final String DATE = "\\d{4}(?:-\\d\\d){0,2}";

  /** Spellings of dates, intervals and sets, in lower case; each ends in one of single dates. */
  private static final List<Rewriting> VALUES = List.of(
      rewrite("(?:date )?unknown|undated|n\\.? ?d\\.?|\\?+", match -> "XXXX"),
      rewriteIf(
          "(?:circa|ca?\\.|ca?|about|around|approximately|approx\\.?|~) ?(.+)",
          match -> one(match.group(1), date -> date + "~")),
      rewriteIf(
          "(?:perhaps|possibly|maybe|probably|presumably) (.+)",
          match -> one(match.group(1), date -> date + "?")),
      rewriteIf("(.+?) ?(?:\\(\\?\\)|\\?)", match -> one(match.group(1), date -> date + "?")),
      rewriteIf("(.+?) ?/ ?(?:open|present|now)", match -> one(match.group(1), Intention::since)),
      rewriteIf("(.+?) ?/ ?unknown", match -> one(match.group(1), date -> date + "/")),
      rewriteIf("unknown ?/ ?(.+)", match -> one(match.group(1), date -> "/" + date)),
      rewriteIf("open ?/ ?(.+)", match -> one(match.group(1), date -> "../" + date)),
      rewrite("(%1$s) ?- ?(%1$s)".formatted(DATE), match -> match.group(1) + "/" + match.group(2)),
      rewriteIf("(\\d\\d)(\\d\\d)-(\\d\\d)", Intention::yearsOfOneCentury),
      rewrite(
          "(\\d{4}-(?:\\d\\d-)?)(\\d\\d)/(\\d\\d)",
          match -> match.group(1) + match.group(2) + "/" + match.group(1) + match.group(3)),
      rewrite(
          "(\\d{4}-)(\\d\\d-\\d\\d)/(\\d\\d-\\d\\d)",
          match -> match.group(1) + match.group(2) + "/" + match.group(1) + match.group(3)),
      rewriteIf(
          "(?:from )?(.+?) ?(?:- | -|to |until ) ?(?:present|now|today)",
          match -> one(match.group(1), Intention::since)),
      rewriteIf(
          "between (.+?) and (.+)",
          match -> two(match.group(1), match.group(2), (a, b) -> "[" + a + ".." + b + "]")),
      rewriteIf(
          "(?:either )?(.+?) or (.+)",
          match -> two(match.group(1), match.group(2), (a, b) -> "[" + a + "," + b + "]")),
      rewriteIf(
          "(?:from )?(.+?)(?: to | until | till | through | - )(.+)",
          match -> two(match.group(1), match.group(2), Intention::interval)),
      rewriteIf(
          "([^/]+)/([^/]+)", match -> two(match.group(1), match.group(2), Intention::interval)),
      rewriteIf(
          "(\\d{1,2}) ?- ?(\\d{1,2}) (\\p{L}+\\.? \\d{4})",
          match -> two(
              match.group(1) + " " + match.group(3),
              match.group(2) + " " + match.group(3),
              Intention::interval)),
      rewriteIf(
          "(?:before|by|not after|no later than) (.+)",
          match -> one(match.group(1), date -> "[.." + date + "]")),
      rewriteIf(
          "(?:after|not before|no earlier than) (.+)",
          match -> one(match.group(1), date -> "[" + date + "..]")),
      rewriteIf("(?:since|from) (.+)", match -> one(match.group(1), Intention::since)));

  private Intention() {}

  /** A hint on what to write instead of {@code text}. */
  static Optional<String> of(String text) {
    String plain = plain(text);
    return choice(plain.toLowerCase(Locale.ROOT)).or(() -> edtf(plain).map(Intention::write));
  }

  private static String write(String edtf) {
    return "write `%s`".formatted(edtf);
  }

  /** The text in half-width characters, with plain hyphens and single spaces. */
  private static String plain(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u301c', '-');
    return SPACE.matcher(DASH.matcher(narrow).replaceAll("-")).replaceAll(" ").strip();
  }

  private static Optional<String> edtf(String plain) {
    String lower = plain.toLowerCase(Locale.ROOT);
    return slip(plain).or(() -> HumanDate.edtf(lower)).or(() -> Rewriting.first(VALUES, lower));
  }

  /** EDTF but for spaces, a doubled qualifier, swapped ends of an interval, or times in it. */
  private static Optional<String> slip(String plain) {
    String dense = plain.replace(" ", "");
    String qualified = TWO_QUALIFIERS.matcher(dense).replaceAll("%");
    int slash = dense.indexOf('/');
    String swapped = dense.substring(slash + 1) + "/" + dense.substring(0, Math.max(0, slash));
    String timeless = TIME.matcher(dense).replaceAll("");
    boolean several = slash >= 0 || dense.startsWith("[") || dense.startsWith("{");
    return Stream.of(
            plain, dense, qualified, slash < 0 ? dense : swapped, several ? timeless : dense)
        .filter(EdtfParser::isEdtf)
        .findFirst();
  }

  /** The hint where a text can mean two things. */
  private static Optional<String> choice(String lower) {
    return dayOrMonthFirst(lower).or(() -> unfinished(lower)).or(() -> decadeOrCentury(lower));
  }

  private static Optional<String> dayOrMonthFirst(String lower) {
    Matcher match = NUMBERS.matcher(lower);
    if (!match.matches() || match.group(1).equals(match.group(2))) {
      return Optional.empty();
    }
    String monthFirst = HumanDate.day(match.group(3), match.group(1), match.group(2));
    String dayFirst = HumanDate.day(match.group(3), match.group(2), match.group(1));
    return EdtfParser.isEdtf(monthFirst) && EdtfParser.isEdtf(dayFirst)
        ? Optional.of("write `%s` if the month comes first, `%s` if the day does"
            .formatted(monthFirst, dayFirst))
        : Optional.empty();
  }

  private static Optional<String> unfinished(String lower) {
    Matcher match = UNFINISHED.matcher(lower);
    return match.matches() && EdtfParser.isEdtf(match.group(1))
        ? Optional.of("write `%1$s`, or `%1$s/..` if it went on".formatted(match.group(1)))
        : Optional.empty();
  }

  private static Optional<String> decadeOrCentury(String lower) {
    Matcher match = TENS.matcher(lower);
    return match.matches()
        ? Optional.of(
            "write `%1$s0X` for ten years, `%1$sXX` for a hundred".formatted(match.group(1)))
        : Optional.empty();
  }

  /** The years from one to another, as in 1914-18. */
  private static Optional<String> yearsOfOneCentury(MatchResult match) {
    String century = match.group(1);
    return match.group(2).compareTo(match.group(3)) < 0
        ? Optional.of(interval(century + match.group(2), century + match.group(3)))
        : Optional.empty();
  }

  private static Optional<String> one(String spelling, UnaryOperator<String> edtf) {
    return HumanDate.edtf(spelling.strip()).map(edtf);
  }

  private static Optional<String> two(String first, String second, BinaryOperator<String> edtf) {
    return HumanDate.edtf(first.strip())
        .flatMap(a -> HumanDate.edtf(second.strip()).map(b -> edtf.apply(a, b)));
  }

  private static String since(String date) {
    return date + "/..";
  }

  private static String interval(String start, String end) {
    return start + "/" + end;
  }
}
