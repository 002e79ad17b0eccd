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
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern TWO_QUALIFIERS = Pattern.compile("\\?~|~\\?");
  private static final Pattern TIME = Pattern.compile("T[^/,\\]}]*");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/ ](\\d{1,2})[-/ ](\\d{4})");
  private static final Pattern UNFINISHED = Pattern.compile("(\\d{4}(?:-\\d\\d)?) ?-");
  private static final Pattern SHORT = Pattern.compile("(\\d{2})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern PART_OF = Pattern.compile(
      "((?:the )?(?:early|mid(?:dle)?|late|beginning|start|end|first days|last days)"
          + "(?: in| of)?)[- ](?:the )?(.+)");
  private static final Pattern FISCAL =
      Pattern.compile("(?:fy|fiscal(?: year)?|(?:the )?financial year) ?'?(\\d{4})|(.+年)度");
  private static final Pattern NO_MONTH = Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?");
  private static final Pattern NO_YEAR = Pattern.compile("[^\\d]*\\d{1,2}[^\\d]*");
  private static final Pattern TENS = Pattern.compile("(?:the )?(\\d\\d)00'?s");

  private static final String DATE = "\\d{4}(?:-\\d\\d){0,2}";

  /** Spellings of dates, intervals and sets, in lower case; each ends in one of single dates. */
  private static final List<Rewriting> VALUES = List.of(
      rewrite("(?:date )?unknown|undated|n\\.? ?d\\.?|\\?+", match -> "XXXX"),
      rewriteIf(
          "[\"'\u201c\u201d\u2018\u2019](.+)[\"'\u201c\u201d\u2018\u2019]",
          match -> one(match.group(1), date -> date)),
      rewriteIf("(?:the )?(first|second) half of (.+)", Intention::half),
      rewriteIf(
          "(?:circa|ca?\\.|ca?|about|around|approximately|approx\\.?|~) ?(.+)",
          match -> one(match.group(1), date -> date + "~")),
      rewriteIf(
          "(?:perhaps|possibly|maybe|probably|presumably) (.+)",
          match -> one(match.group(1), date -> date + "?")),
      rewriteIf("(.+?) ?(?:\\(\\?\\)|\\?)", match -> one(match.group(1), date -> date + "?")),
      rewrite("(%1$s) ?-? ?\\.{2,3}".formatted(DATE), match -> since(match.group(1))),
      rewrite("\\.{2,3} ?-? ?(%1$s)".formatted(DATE), match -> "../" + match.group(1)),
      rewrite(
          "(%1$s) ?-? ?\\.{2,3} ?(%1$s)".formatted(DATE),
          match -> interval(match.group(1), match.group(2))),
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
    String lower = plain.toLowerCase(Locale.ROOT);
    return choice(lower).or(() -> edtf(plain).map(Intention::write)).or(() -> noSuchDay(lower));
  }

  private static String write(String edtf) {
    return "write `%s`".formatted(edtf);
  }

  /** The text in half-width characters, with plain hyphens and single spaces. */
  private static String plain(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String narrow = Normalizer.normalize(visible, Normalizer.Form.NFKC).replace('\u301c', '-');
    String digits = KanjiNumbers.toDigits(narrow);
    return SPACE.matcher(DASH.matcher(digits).replaceAll("-")).replaceAll(" ").strip();
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
    String digits = dense.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    boolean several = slash >= 0 || dense.startsWith("[") || dense.startsWith("{");
    return Stream.of(
            plain,
            dense,
            dense + "]",
            dense + "}",
            qualified,
            slash < 0 ? dense : swapped,
            several ? timeless : dense,
            digits)
        .filter(EdtfParser::isEdtf)
        .findFirst();
  }

  /** The hint where a text can mean two things. */
  private static Optional<String> choice(String lower) {
    return dayOrMonthFirst(lower)
        .or(() -> unfinished(lower))
        .or(() -> decadeOrCentury(lower))
        .or(() -> shortYear(lower))
        .or(() -> fiscalYear(lower))
        .or(() -> partOfATime(lower))
        .or(() -> withoutYear(lower));
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

  /** A year cut to two digits, first or last. */
  private static Optional<String> shortYear(String lower) {
    Matcher match = SHORT.matcher(lower);
    if (!match.matches()) {
      return Optional.empty();
    }
    String yearFirst = HumanDate.day("20" + match.group(1), match.group(2), match.group(3));
    String yearLast = match.group(3).length() == 2
        ? HumanDate.day("20" + match.group(3), match.group(2), match.group(1))
        : "";
    List<String> readings =
        Stream.of(yearFirst, yearLast).filter(EdtfParser::isEdtf).distinct().toList();
    return switch (readings.size()) {
      case 1 -> Optional.of("write the year in full: `%s`".formatted(readings.get(0)));
      case 2 ->
        Optional.of("write `%s` if the year comes first, `%s` if the day does"
            .formatted(yearFirst, yearLast));
      default -> Optional.empty();
    };
  }

  private static Optional<String> fiscalYear(String lower) {
    Matcher match = FISCAL.matcher(lower);
    if (!match.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(match.group(1))
        .or(() -> HumanDate.edtf(match.group(2)))
        .filter(year -> year.length() == 4)
        .map(Integer::parseInt)
        .filter(year -> year >= 1 && year < 9999)
        .map(year -> "write `%s-04/%s-03` for Japan's, `%s-10/%s-09` for that of the United States"
            .formatted(
                fourDigits(year), fourDigits(year + 1), fourDigits(year - 1), fourDigits(year)));
  }

  private static String fourDigits(int year) {
    return HumanDate.fourDigits(String.valueOf(year));
  }

  /** Early, in the middle or late in some time, which EDTF cannot say of it. */
  private static Optional<String> partOfATime(String lower) {
    Matcher match = PART_OF.matcher(lower);
    return match.matches()
        ? HumanDate.edtf(match.group(2))
            .map(
                date -> "write `%s`, and the word `%s` in the text".formatted(date, match.group(1)))
        : Optional.empty();
  }

  /** A month or a day that no calendar has: the order may be another, or the number a slip. */
  private static Optional<String> noSuchDay(String lower) {
    Matcher match = NO_MONTH.matcher(lower);
    if (!match.matches()) {
      return Optional.empty();
    }
    String year = match.group(1);
    String month = match.group(2);
    String day = Optional.ofNullable(match.group(3)).orElse("");
    String swapped = HumanDate.day(year, /* month= */ day, /* day= */ month);
    if (EdtfParser.isEdtf(swapped)) {
      return Optional.of(write(swapped));
    }
    if (!EdtfParser.isEdtf(year + "-" + month)) {
      return Optional.of("write a month from `01` to `12`, or `%s` alone".formatted(year));
    }
    return lastDay(year + "-" + month)
        .map(
            last -> "write a day from `01` to `%s`, or `%s-%s` alone".formatted(last, year, month));
  }

  private static Optional<Integer> lastDay(String month) {
    return Stream.of(31, 30, 29, 28)
        .filter(day -> EdtfParser.isEdtf(month + "-" + day))
        .findFirst();
  }

  private static Optional<String> withoutYear(String lower) {
    return NO_YEAR.matcher(lower).matches()
        ? HumanDate.edtf(lower + " 2000")
            .map(date -> "write the year before it, as in `2013%s`".formatted(date.substring(4)))
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

  private static Optional<String> half(MatchResult match) {
    return one(match.group(2), year -> year + (match.group(1).equals("first") ? "-40" : "-41"));
  }

  private static String since(String date) {
    return date + "/..";
  }

  private static String interval(String start, String end) {
    return start + "/" + end;
  }
}
