package regesta.render;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfPart;
import regesta.edtf.EdtfTime;
import regesta.edtf.Season;

/** One date in words, but for what is in doubt about it. */
final class SingleDateWords {
  private final Messages messages;
  private final YearWords years;
  private final WordList lists;

  SingleDateWords(Messages messages, YearWords years) {
    this.messages = messages;
    this.years = years;
    this.lists = new WordList(messages);
  }

  Wording wording(EdtfDate date) {
    Wording year = years.year(date);
    if (date.season().isPresent()) {
      return season(date, date.season().get().season(), year);
    }
    if (date.month().isEmpty()) {
      return year;
    }
    PossibleParts parts = PossibleParts.of(date);
    String words = date.day().map(day -> day(date, day, parts)).orElseGet(() -> month(date, parts));
    boolean definite =
        year.definite() && parts.months().size() == 1 && parts.days().size() < 2;
    return new Wording(date.time().map(time -> at(words, time)).orElse(words), definite);
  }

  String day(int number) {
    return messages.text("date.day", number);
  }

  String month(int number) {
    return messages.text("date.month." + number);
  }

  String dayAndMonth(String days, String month) {
    return messages.text("date.day-month", days, month);
  }

  private Wording season(EdtfDate date, Season season, Wording year) {
    String kind = kind(season);
    String name = messages.text("date." + kind + "." + season.number());
    long first = date.year().first();
    boolean runsOn = season.span(first).last().orElseThrow().year() > first;
    String words;
    if (year.definite()) {
      String whole = runsOn ? years.running(first) : year.words();
      words = messages.text("date." + kind + "-year", name, whole);
    } else {
      words = messages.text(runsOn ? "date.beginning-in" : "date.of", name, year.words());
    }
    return new Wording(hemisphere(season.kind(), words), year.definite());
  }

  private String hemisphere(Season.Kind kind, String words) {
    return switch (kind) {
      case NORTHERN_SEASON -> messages.text("date.northern", words);
      case SOUTHERN_SEASON -> messages.text("date.southern", words);
      default -> words;
    };
  }

  /** What the part of a year is called in keys. */
  static String kind(Season season) {
    return season.kind().isSeason() ? "season" : season.kind().name().toLowerCase(Locale.ROOT);
  }

  private String month(EdtfDate date, PossibleParts parts) {
    if (date.month().filter(EdtfPart::isUnspecified).isPresent()) {
      return in(messages.text("date.some-month"), years.year(date));
    }
    String names = several(parts.months().stream().map(this::month).toList(), parts.months());
    String words = inYear(names, years.year(date));
    return PossibleParts.isRange(parts.months()) ? messages.text("date.month-from", words) : words;
  }

  private String day(EdtfDate date, EdtfPart day, PossibleParts parts) {
    Wording year = years.year(date);
    if (day.isUnspecified()) {
      String some = messages.text("date.some-day");
      return date.month().filter(EdtfPart::isUnspecified).isPresent()
          ? in(some, year)
          : messages.text("date.in", some, month(date, parts));
    }
    boolean range = PossibleParts.isRange(parts.days());
    String days = several(parts.days().stream().map(this::day).toList(), parts.days());
    if (parts.months().size() > 1) {
      return messages.text(range ? "date.days-of" : "date.day-of", days, month(date, parts));
    }
    String month = month(parts.months().get(0));
    String words = year.definite()
        ? messages.text("date.day-month-year", days, month, year.words())
        : messages.text("date.of", dayAndMonth(days, month), year.words());
    return range ? messages.text("date.day-from", words) : words;
  }

  /** {@code 30 or 31}, or {@code 10 to 19} if there are many. */
  private String several(List<String> names, List<Integer> numbers) {
    return PossibleParts.isRange(numbers)
        ? lists.span(names.get(0), names.get(names.size() - 1))
        : lists.or(names);
  }

  private String in(String part, Wording year) {
    return messages.text(year.definite() ? "date.in" : "date.of", part, year.words());
  }

  private String inYear(String months, Wording year) {
    return messages.text(year.definite() ? "date.month-year" : "date.of", months, year.words());
  }

  private String at(String day, EdtfTime time) {
    int second = time.clock().getSecond();
    String minutes = twoDigits(time.clock().getMinute());
    String clock = second == 0
        ? messages.text("date.time", time.clock().getHour(), minutes)
        : messages.text("date.time.seconds", time.clock().getHour(), minutes, twoDigits(second));
    String zoned = time.offset()
        .map(offset -> messages.text("date.time-zone", clock, zone(offset)))
        .orElse(clock);
    return messages.text("date.day-time", day, zoned);
  }

  private String zone(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds() / 60);
    if (minutes == 0) {
      return messages.text("date.zone");
    }
    String key = offset.getTotalSeconds() > 0 ? "date.zone.ahead" : "date.zone.behind";
    return messages.text(
        key,
        minutes % 60 == 0
            ? String.valueOf(minutes / 60)
            : messages.text("date.zone.minutes", minutes / 60, twoDigits(minutes % 60)));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
