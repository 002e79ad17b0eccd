package regesta.dating;

import static regesta.dating.Wording.group;
import static regesta.dating.Wording.unspaced;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** How Japanese words dates. */
final class JapaneseWordings {
  private static final String YEAR = "(?:(\\d{4})|(明治|大正|昭和|平成|令和) ?(\\d{1,2}|元)) ?年";
  private static final String MONTH = " ?(\\d{1,2}) ?月";
  private static final String DAY = " ?(\\d{1,2}) ?日";

  /** The year before the first of an era, so that year 1 of it follows. */
  private static final Map<String, Integer> ERAS =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);

  private static final Map<String, Integer> YEARS =
      Map.of("一昨年", -2, "おととし", -2, "昨年", -1, "去年", -1, "今年", 0, "本年", 0, "来年", 1);

  private static final Map<String, Integer> MONTHS = Map.of("先月", -1, "今月", 0, "来月", 1);

  private static final Map<String, Integer> WEEKS = Map.of("先週", -1, "今週", 0, "来週", 1);

  private static final Map<String, Integer> DAYS = Map.of(
      "一昨日", -2, "おととい", -2, "昨日", -1, "きのう", -1, "今日", 0, "本日", 0, "きょう", 0, "明日", 1, "あす", 1);

  private static final Map<String, Integer> SEASONS = Map.of("春", 21, "夏", 22, "秋", 23, "冬", 24);

  static final List<Wording> ALL = List.of(
      unspaced(
          YEAR + MONTH + DAY,
          (words, moment) ->
              "%04d-%02d-%02d".formatted(year(words), number(words, 4), number(words, 5))),
      unspaced(
          YEAR + MONTH, (words, moment) -> "%04d-%02d".formatted(year(words), number(words, 4))),
      unspaced(YEAR + "(?!間|度|以上|ぶり)", (words, moment) -> "%04d".formatted(year(words))),
      unspaced(
          "(一昨年|おととし|昨年|去年|今年|本年|来年)" + MONTH + DAY,
          (words, moment) ->
              "%04d-%02d-%02d".formatted(near(words, moment), number(words, 2), number(words, 3))),
      unspaced(
          "(一昨年|おととし|昨年|去年|今年|本年|来年)" + MONTH + "(?!間)",
          (words, moment) -> "%04d-%02d".formatted(near(words, moment), number(words, 2))),
      unspaced(
          "(一昨年|おととし|昨年|去年|今年|本年|来年)の?(春|夏|秋|冬)",
          (words, moment) -> near(words, moment) + "-" + SEASONS.get(words.group(2))),
      unspaced("(一昨年|おととし|昨年|去年|今年|本年|来年)", (words, moment) -> String.valueOf(near(words, moment))),
      unspaced("今(春|夏|秋|冬)", (words, moment) -> moment.year() + "-" + SEASONS.get(words.group(1))),
      unspaced(
          "(?<!\\d)(\\d{1,2}) ?月" + DAY + "(?!間)",
          (words, moment) -> moment.day(number(words, 1), number(words, 2))),
      unspaced(
          "(?<![\\dカか])(\\d{1,2}) ?月(?!間|\\d)",
          (words, moment) -> moment.month(number(words, 1)).toString()),
      unspaced("(?<![\\d月])(\\d{1,2}) ?日(?!間|\\d|本)", JapaneseWordings::dayAlone),
      unspaced("(先月|今月|来月)", (words, moment) -> month(words, moment).toString()),
      unspaced(
          "(先月|今月|来月)" + DAY,
          (words, moment) -> month(words, moment).atDay(number(words, 2)).toString()),
      unspaced("(先週|今週|来週)", (words, moment) -> moment.week(WEEKS.getOrDefault(words.group(1), 0))),
      unspaced(
          "(一昨日|おととい|昨日|きのう|今日|本日|きょう|明日|あす)",
          (words, moment) ->
              moment.today().plusDays(DAYS.getOrDefault(words.group(1), 0)).toString()));

  private JapaneseWordings() {}

  private static int year(MatchResult words) {
    return group(words, 1)
        .map(Integer::parseInt)
        .orElseGet(() -> ERAS.getOrDefault(words.group(2), 0)
            + (words.group(3).equals("元") ? 1 : Integer.parseInt(words.group(3))));
  }

  private static int near(MatchResult words, Moment moment) {
    return moment.year() + YEARS.getOrDefault(words.group(1), 0);
  }

  private static YearMonth month(MatchResult words, Moment moment) {
    return moment.thisMonth().plusMonths(MONTHS.getOrDefault(words.group(1), 0));
  }

  /** Reports name the days of their own month without it. */
  private static String dayAlone(MatchResult words, Moment moment) {
    int day = number(words, 1);
    LocalDate today = moment.today();
    YearMonth month = moment.thisMonth();
    if (moment.tense() != Tense.FUTURE && day > today.getDayOfMonth()) {
      month = month.minusMonths(1);
    } else if (moment.tense() == Tense.FUTURE && day < today.getDayOfMonth()) {
      month = month.plusMonths(1);
    }
    return "%s-%02d".formatted(month, day);
  }

  private static int number(MatchResult words, int group) {
    return Integer.parseInt(words.group(group));
  }
}
