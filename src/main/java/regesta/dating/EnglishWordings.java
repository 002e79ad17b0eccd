package regesta.dating;

import static regesta.dating.EnglishWords.DASH;
import static regesta.dating.EnglishWords.DAY;
import static regesta.dating.EnglishWords.MONTH;
import static regesta.dating.EnglishWords.NUMBER;
import static regesta.dating.EnglishWords.SEASON;
import static regesta.dating.EnglishWords.WHOLE_WEEKDAY;
import static regesta.dating.EnglishWords.YEAR;
import static regesta.dating.Wording.anyCase;
import static regesta.dating.Wording.group;
import static regesta.dating.Wording.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;

/** How English words dates, without what stands before them, such as "by" and "since". */
final class EnglishWordings {
  private static final String WHICH = "(last|this|next|the coming)";

  /** What must stand before a month or a year alone, so that it is one. */
  private static final String OPENER =
      "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|of|to|and|or|[Bb]etween"
          + "|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Cc]irca|[Ee]arly|[Ll]ate|[Mm]id|through"
          + "|early in"
          + "|late in|as of|than)[ -])";

  static final List<Wording> DAYS = List.of(
      anyCase("(\\d{4})-(\\d\\d)-(\\d\\d)", (words, moment) -> words.group()),
      named(
          MONTH + " " + DAY + "(?:,|,? of)? ?" + YEAR,
          (words, moment) -> day(words.group(3), words.group(1), words.group(2))),
      named(
          DAY + " (?:of )?" + MONTH + ",? " + YEAR,
          (words, moment) -> day(words.group(3), words.group(2), words.group(1))),
      named(
          MONTH + " " + DAY + DASH + DAY + "(?:,? " + YEAR + ")?",
          (words, moment) -> days(words, 1, 2, 3, moment)),
      named(
          DAY + DASH + DAY + " " + MONTH + "(?:,? " + YEAR + ")?",
          (words, moment) -> days(words, 3, 1, 2, moment)),
      named(
          MONTH + " " + DAY + ",? (?:of )?(last|this|next) year",
          (words, moment) -> day(
              String.valueOf(moment.year() + offset(words.group(3))),
              words.group(1),
              words.group(2))),
      named(
          MONTH + " " + DAY + "(?![,.]?\\d)",
          (words, moment) -> dayOfMonth(words.group(1), words.group(2), moment)),
      named(
          DAY + " (?:of )?" + MONTH + "(?!,? \\d{4})",
          (words, moment) -> dayOfMonth(words.group(2), words.group(1), moment)),
      named(
          WHOLE_WEEKDAY + "(?!,? (?:" + MONTH + "|\\d))",
          (words, moment) ->
              moment.weekday(EnglishWords.weekday(words.group(1))).toString()),
      named(
          "[Ll]ast " + WHOLE_WEEKDAY,
          (words, moment) -> moment.lastWeekday(EnglishWords.weekday(words.group(1)))),
      named(
          "[Nn]ext " + WHOLE_WEEKDAY,
          (words, moment) -> moment.nextWeekday(EnglishWords.weekday(words.group(1)))),
      named(
          WHOLE_WEEKDAY + " (?:of )?(last|this|next) week",
          (words, moment) ->
              moment.weekdayOfWeek(EnglishWords.weekday(words.group(1)), offset(words.group(2)))),
      anyCase(
          "today|tonight|this (?:morning|afternoon|evening)",
          (words, moment) -> moment.today().toString()),
      anyCase(
          "yesterday|last night", (words, moment) -> moment.today().minusDays(1).toString()),
      anyCase("tomorrow", (words, moment) -> moment.today().plusDays(1).toString()),
      anyCase(
          "the day before yesterday",
          (words, moment) -> moment.today().minusDays(2).toString()),
      anyCase(
          "the day after tomorrow",
          (words, moment) -> moment.today().plusDays(2).toString()),
      anyCase(
          NUMBER + " days? ago",
          (words, moment) ->
              moment.today().minusDays(EnglishWords.number(words.group(1))).toString()),
      anyCase(
          "in " + NUMBER + " days(?:'|’)? ?(?:time)?",
          (words, moment) ->
              moment.today().plusDays(EnglishWords.number(words.group(1))).toString()),
      named(NUMBER + "(?:[- ]days?) from " + WHOLE_WEEKDAY, EnglishWordings::someDaysFrom));

  static final List<Wording> WEEKS = List.of(
      anyCase(
          "(?:earlier )?(last|next|the coming) week(?! of)",
          (words, moment) -> moment.week(offset(words.group(1)))),
      anyCase("this week", (words, moment) -> moment.week(0)),
      anyCase("later (?:on )?this week", (words, moment) -> moment.laterThisWeek()),
      anyCase("earlier (?:on )?this week", (words, moment) -> moment.earlierThisWeek()),
      anyCase(
          "(last|this|next|the coming) weekend",
          (words, moment) -> moment.weekend(offset(words.group(1)))),
      anyCase("over the weekend", (words, moment) -> moment.weekend(-1)),
      anyCase(
          NUMBER + " weeks? ago",
          (words, moment) -> moment.today().minusWeeks(EnglishWords.number(words.group(1))) + "~"));

  static final List<Wording> MONTHS = List.of(
      named(
          MONTH + "(?: to | through |[-–—])" + MONTH + ",? " + YEAR,
          (words, moment) ->
              month(Integer.parseInt(words.group(3)), EnglishWords.month(words.group(1))) + "/"
                  + month(Integer.parseInt(words.group(3)), EnglishWords.month(words.group(2)))),
      named(
          MONTH + ",? (?:of )?" + YEAR,
          (words, moment) ->
              month(Integer.parseInt(words.group(2)), EnglishWords.month(words.group(1)))),
      named(
          MONTH + ",? (?:of )?(last|this|next) year",
          (words, moment) ->
              month(moment.year() + offset(words.group(2)), EnglishWords.month(words.group(1)))),
      named(
          OPENER + MONTH,
          (words, moment) -> moment.month(EnglishWords.month(words.group(1))).toString()),
      named(
          "[Ll]ast " + MONTH,
          (words, moment) ->
              moment.lastMonthNamed(EnglishWords.month(words.group(1))).toString()),
      named(
          "[Nn]ext " + MONTH,
          (words, moment) ->
              moment.nextMonthNamed(EnglishWords.month(words.group(1))).toString()),
      named(
          "[Tt]his " + MONTH,
          (words, moment) -> month(moment.year(), EnglishWords.month(words.group(1)))),
      anyCase(
          WHICH + " month",
          (words, moment) ->
              moment.thisMonth().plusMonths(offset(words.group(1))).toString()),
      anyCase(
          "later (?:on )?this month",
          (words, moment) -> Moment.oneOf(moment.today(), moment.thisMonth().atEndOfMonth())),
      anyCase(
          "earlier (?:on )?this month",
          (words, moment) -> Moment.oneOf(moment.thisMonth().atDay(1), moment.today())),
      anyCase("(?<=end of )the month", (words, moment) -> moment.thisMonth().toString()),
      anyCase(
          NUMBER + " months? ago",
          (words, moment) ->
              moment.thisMonth().minusMonths(EnglishWords.number(words.group(1))) + "~"));

  static final List<Wording> YEARS = List.of(
      named(OPENER + YEAR + "(?!,\\d|[-–]\\d)", (words, moment) -> words.group(1)),
      named(
          "(?<=\\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) )" + YEAR + "(?= \\p{L})",
          (words, moment) -> words.group(1)),
      anyCase("(?<=\\()" + YEAR + "(?=\\))", (words, moment) -> words.group(1)),
      anyCase(YEAR + "[-–]" + YEAR, (words, moment) -> words.group(1) + "/" + words.group(2)),
      anyCase("the (?:early |late |mid-)?(\\d{3})0s", (words, moment) -> words.group(1) + "X"),
      anyCase(
          "the (\\d\\d)(?:st|th) century",
          (words, moment) -> Integer.parseInt(words.group(1)) - 1 + "XX"),
      anyCase(
          "(?:early |late |mid-)?" + WHICH + " year(?! in| running)",
          (words, moment) -> String.valueOf(moment.year() + offset(words.group(1)))),
      anyCase("the year before last", (words, moment) -> String.valueOf(moment.year() - 2)),
      anyCase(
          "later (?:on )?this year",
          (words, moment) -> Moment.oneOf(moment.today(), LocalDate.of(moment.year(), 12, 31))),
      anyCase(
          "earlier (?:on )?this year",
          (words, moment) -> Moment.oneOf(LocalDate.of(moment.year(), 1, 1), moment.today())),
      anyCase("(?<=end of )the year", (words, moment) -> String.valueOf(moment.year())),
      anyCase(
          NUMBER + " years? ago",
          (words, moment) -> moment.year() - EnglishWords.number(words.group(1)) + "~"),
      anyCase("a decade ago", (words, moment) -> moment.year() - 10 + "~"));

  static final List<Wording> PARTS_OF_YEARS = List.of(
      anyCase(
          SEASON + "(?:,? of|,)? " + YEAR,
          (words, moment) ->
              part(Integer.parseInt(words.group(2)), EnglishWords.season(words.group(1)))),
      anyCase(
          SEASON + "(?:,? of)? (last|this|next) year",
          (words, moment) ->
              part(moment.year() + offset(words.group(2)), EnglishWords.season(words.group(1)))),
      anyCase(
          "(last|this|next|in the|over the|during the) " + SEASON + "(?!,? (?:of )?[12]\\d{3}| of)",
          Seasons::named),
      anyCase(
          "(first|second|third|fourth) quarter(?:,? of)? (this year|" + YEAR + ")",
          (words, moment) ->
              part(year(words, 3, moment), 32 + EnglishWords.ordinal(words.group(1)))),
      anyCase(
          "(first|second) half(?:,? of)? (this year|" + YEAR + ")",
          (words, moment) ->
              part(year(words, 3, moment), 39 + EnglishWords.ordinal(words.group(1)))));

  private EnglishWordings() {}

  private static int year(MatchResult words, int written, Moment moment) {
    return group(words, written).map(Integer::parseInt).orElse(moment.year());
  }

  private static String day(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, EnglishWords.month(month), Integer.parseInt(day));
  }

  private static String dayOfMonth(String month, String day, Moment moment) {
    return moment.day(EnglishWords.month(month), Integer.parseInt(day));
  }

  private static String days(MatchResult words, int month, int first, int last, Moment moment) {
    String name = words.group(month);
    String year = group(words, 4)
        .orElseGet(() -> dayOfMonth(name, words.group(first), moment).substring(0, 4));
    return day(year, name, words.group(first)) + "/" + day(year, name, words.group(last));
  }

  /** "Three days from Friday": it lasted. */
  private static String someDaysFrom(MatchResult words, Moment moment) {
    LocalDate first = moment.weekday(EnglishWords.weekday(words.group(2)));
    int days = EnglishWords.number(words.group(1));
    return first + "/" + first.plusDays(days - 1L);
  }

  private static String month(int year, int month) {
    return "%04d-%02d".formatted(year, month);
  }

  private static String part(int year, int code) {
    return "%04d-%d".formatted(year, code);
  }

  private static int offset(String which) {
    return switch (which.toLowerCase(Locale.ROOT)) {
      case "last" -> -1;
      case "this" -> 0;
      default -> 1;
    };
  }
}
