package regesta.dating;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;

/** Which season words mean. A season belongs to the year of its first month. */
final class Seasons {
  private static final int SPRING = 21;
  private static final int MONTHS = 3;

  private Seasons() {}

  /** "This summer", "last winter", "in the autumn". */
  static String named(MatchResult words, Moment moment) {
    int code = EnglishWords.season(words.group(2));
    LocalDate today = moment.today();
    int year = today.getYear();
    LocalDate begins = begin(year, code);
    String which = words.group(1).toLowerCase(Locale.ROOT);
    int meant = switch (which) {
      case "last" -> begins.plusMonths(MONTHS).isAfter(today) ? year - 1 : year;
      case "next" -> begins.isAfter(today) ? year : year + 1;
      case "this" -> current(begins, moment);
      default -> toldOf(begins, moment);
    };
    return "%04d-%d".formatted(lastWinter(which, meant, begins, today), code);
  }

  /** In January, "this winter" began in the year before. */
  private static int current(LocalDate begins, Moment moment) {
    boolean running = begins.minusYears(1).plusMonths(MONTHS).isAfter(moment.today());
    return running ? begins.getYear() - 1 : begins.getYear();
  }

  private static int toldOf(LocalDate begins, Moment moment) {
    boolean ahead = begins.isAfter(moment.today());
    return switch (moment.tense()) {
      case PAST -> ahead ? begins.getYear() - 1 : begins.getYear();
      case FUTURE ->
        begins.plusMonths(MONTHS).isAfter(moment.today()) ? begins.getYear() : begins.getYear() + 1;
      case PRESENT, UNKNOWN -> begins.getYear();
    };
  }

  /** In January, the last winter that is over began two years ago by the calendar. */
  private static int lastWinter(String which, int meant, LocalDate begins, LocalDate today) {
    boolean running = begins.minusYears(1).plusMonths(MONTHS).isAfter(today);
    return which.equals("last") && running ? meant - 1 : meant;
  }

  private static LocalDate begin(int year, int code) {
    return LocalDate.of(year, MONTHS * (code - SPRING + 1), 1);
  }
}
