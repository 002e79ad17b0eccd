package regesta.edtf;

import static regesta.edtf.Rewriting.rewrite;
import static regesta.edtf.Rewriting.rewriteIf;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The ways in which people write a single date, all in lower case. */
final class HumanDate {
  private static final String NAME = "(\\p{L}{3,9})\\.?";
  private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?";

  /** The year before the first of an era, so that year 1 of it follows. */
  private static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

  /** How months begin in German and French, where they begin otherwise than in English. */
  private static final Map<String, Integer> FOREIGN_MONTHS = Map.of(
      "f\u00e9v",
      2,
      "m\u00e4r",
      3,
      "avr",
      4,
      "mai",
      5,
      "jui",
      6,
      "ao\u00fb",
      8,
      "okt",
      10,
      "d\u00e9c",
      12,
      "dez",
      12);

  private static final List<String> ROMAN_MONTHS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final Map<String, Season> SEASONS = Map.of(
      "spring", Season.SPRING,
      "summer", Season.SUMMER,
      "autumn", Season.AUTUMN,
      "fall", Season.AUTUMN,
      "winter", Season.WINTER);

  private static final List<Rewriting> NUMERIC = List.of(
      rewrite("(\\d{4})[-/. ](\\d{1,2})([?~%]?)", match -> month(match) + match.group(3)),
      rewrite(
          "(\\d{4})([-/.] ?| )(\\d{1,2})\\2(\\d{1,2})\\.?([?~%]?)",
          match -> day(match.group(1), match.group(3), match.group(4)) + match.group(5)),
      rewrite("(\\d{4})(\\d{2})(\\d{2})", HumanDate::day),
      rewrite("(\\d{4})(\\d{2})", HumanDate::month),
      rewrite("y?(-?)0*(\\d{5,15})", match -> "Y" + match.group(1) + match.group(2)),
      rewrite("[y+](-?\\d{4}(?:-\\d\\d){0,2})", match -> match.group(1)),
      rewrite("-(0000(?:-\\d\\d){0,2})", match -> match.group(1)),
      rewrite(
          "(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})",
          match -> day(match.group(3), match.group(2), match.group(1))),
      rewrite(
          "(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})",
          match -> day(match.group(3), match.group(1), match.group(2))),
      rewrite("(\\d{1,2})[-/.](\\d{4})", match -> month(match.group(2), match.group(1))));

  private static final List<Rewriting> NAMED = List.of(
      rewriteIf(
          WEEKDAY + ORDINAL + "[- ](?:of )?" + NAME + ",?[- ](\\d{4})",
          match -> named(match.group(3), match.group(2), match.group(1))),
      rewriteIf(
          WEEKDAY + NAME + " " + ORDINAL + ",? (\\d{4})",
          match -> named(match.group(3), match.group(1), match.group(2))),
      rewriteIf(
          "(\\d{4}),?[- ]" + NAME + "[- ]" + ORDINAL,
          match -> named(match.group(1), match.group(2), match.group(3))),
      rewriteIf("(\\d{1,2})[. ]([xvi]+)[. ](\\d{4})", HumanDate::roman),
      rewriteIf(NAME + "(?: of|,)?[- ](\\d{4})", match -> named(match.group(2), match.group(1))),
      rewriteIf("(\\d{4}),?[- ]" + NAME, match -> named(match.group(1), match.group(2))),
      rewriteIf("([a-z]+)(?: of|,)? (\\d{4})", match -> season(match.group(2), match.group(1))),
      rewriteIf("(\\d{4}),?[- ]([a-z]+)", match -> season(match.group(1), match.group(2))),
      rewrite("q([1-4])[- /](\\d{4})", match -> quarter(match.group(2), match.group(1))),
      rewrite("(\\d{4})[- /]?q([1-4])", match -> quarter(match.group(1), match.group(2))));

  private static final List<Rewriting> VAGUE = List.of(
      rewrite("(?:the )?(\\d{3})0'?s", match -> match.group(1) + "X"),
      rewrite("(?:the )?(\\d{1,2})(?:st|nd|rd|th) century", match -> century(match.group(1))),
      rewrite("(?:ad |ce )(\\d{1,4})", match -> fourDigits(match.group(1))),
      rewrite("(\\d{1,4}) ?(?:ad|ce|a\\.d\\.|c\\.e\\.)", match -> fourDigits(match.group(1))),
      rewrite("(\\d{1,4}) ?(?:bce?|b\\.c\\.(?:e\\.)?)", match -> beforeOurEra(match.group(1))),
      rewrite("(\\d{4}) ?年", match -> match.group(1)),
      rewrite("(\\d{4}) ?年 ?(\\d{1,2}) ?月", HumanDate::month),
      rewrite("(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]", HumanDate::day),
      rewriteIf(
          "(\\p{IsHan}{2}) ?(\\d{1,2}|元) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?",
          HumanDate::ofEra));

  private static final List<Rewriting> TIMED = List.of(
      rewrite(
          "(\\d{4}-\\d\\d-\\d\\d)t?24:00(?::00)?(z|[-+]\\d\\d(?::\\d\\d)?)?",
          match -> nextMidnight(match.group(1), text(match, 2))),
      rewrite(
          "(\\d{4}-\\d\\d-\\d\\d)[t ](\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?"
              + " ?(z|[-+]\\d\\d:?(?:\\d\\d)?)?",
          HumanDate::timed));

  private HumanDate() {}

  /** The date in EDTF, if {@code lower} is one in some spelling. */
  static Optional<String> edtf(String lower) {
    String draft = lower.toUpperCase(Locale.ROOT).replace('U', 'X');
    return Optional.of(draft)
        .filter(EdtfParser::isEdtf)
        .or(() -> Rewriting.first(NUMERIC, lower))
        .or(() -> Rewriting.first(NAMED, lower))
        .or(() -> Rewriting.first(VAGUE, lower))
        .or(() -> Rewriting.first(TIMED, lower));
  }

  static String day(String year, String month, String day) {
    return month(year, month) + "-" + twoDigits(day);
  }

  private static String month(String year, String month) {
    return year + "-" + twoDigits(month);
  }

  private static String day(MatchResult match) {
    return day(match.group(1), match.group(2), match.group(3));
  }

  private static String month(MatchResult match) {
    return month(match.group(1), match.group(2));
  }

  private static Optional<String> named(String year, String name) {
    return monthOf(name).map(month -> month(year, month));
  }

  private static Optional<String> named(String year, String name, String day) {
    return monthOf(name).map(month -> day(year, month, day));
  }

  private static Optional<String> roman(MatchResult match) {
    int month = ROMAN_MONTHS.indexOf(match.group(2)) + 1;
    return month == 0
        ? Optional.empty()
        : Optional.of(day(match.group(3), String.valueOf(month), match.group(1)));
  }

  /** The month by its name, an abbreviation of it, or a name that begins like it. */
  private static Optional<String> monthOf(String name) {
    return name.equals("juillet") ? Optional.of("7") : monthsLike(name).findFirst();
  }

  private static Stream<String> monthsLike(String name) {
    String start = name.substring(0, 3);
    return Stream.concat(
        Arrays.stream(Month.values())
            .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(start))
            .filter(month -> month != Month.MAY || name.equals("may"))
            .map(month -> String.valueOf(month.getValue())),
        Optional.ofNullable(FOREIGN_MONTHS.get(start)).map(String::valueOf).stream());
  }

  private static Optional<String> season(String year, String name) {
    return Optional.ofNullable(SEASONS.get(name)).map(season -> year + "-" + season.code());
  }

  private static String quarter(String year, String number) {
    return year + "-" + (Season.FIRST_QUARTER.code() - 1 + Integer.parseInt(number));
  }

  private static String century(String number) {
    return twoDigits(String.valueOf(Integer.parseInt(number) - 1)) + "XX";
  }

  /** There was no year 0: 44 BC is the year -43. */
  private static String beforeOurEra(String year) {
    int before = Integer.parseInt(year) - 1;
    return (before == 0 ? "" : "-") + fourDigits(String.valueOf(before));
  }

  private static Optional<String> ofEra(MatchResult match) {
    return Optional.ofNullable(ERAS.get(match.group(1)))
        .map(before -> before + (match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2))))
        .map(year -> year + part(match, 3) + part(match, 4));
  }

  private static String nextMidnight(String day, String offset) {
    return EdtfParser.readStrictly(day)
        .value()
        .flatMap(date -> date.span().last())
        .map(last -> last.plusDays(1) + "T00:00:00" + offset.toUpperCase(Locale.ROOT))
        .orElse("");
  }

  private static String timed(MatchResult match) {
    String offset = text(match, 5).toUpperCase(Locale.ROOT);
    String colons =
        offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
    String seconds = text(match, 4).isEmpty() ? "00" : match.group(4);
    String clock = twoDigits(match.group(2)) + ":" + match.group(3) + ":" + seconds;
    return match.group(1) + "T" + clock + colons;
  }

  private static String part(MatchResult match, int group) {
    return text(match, group).isEmpty() ? "" : "-" + twoDigits(match.group(group));
  }

  private static String text(MatchResult match, int group) {
    return Optional.ofNullable(match.group(group)).orElse("");
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  static String fourDigits(String number) {
    return "0".repeat(4 - number.length()) + number;
  }
}
