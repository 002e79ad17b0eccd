package regesta.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.edtf.Span;

/**
 * The eras by which Japan counts years, each from its first day to the day before the next.
 *
 * <p>The table is our own because the JDK's depends on its release. It begins with 1873, when Japan
 * took over the Gregorian calendar; dates before that were others.
 */
enum JapaneseEra {
  MEIJI(new Day(1873, 1, 1), new Day(1912, 7, 29), 1868),
  TAISHO(new Day(1912, 7, 30), new Day(1926, 12, 24), 1912),
  SHOWA(new Day(1926, 12, 25), new Day(1989, 1, 7), 1926),
  HEISEI(new Day(1989, 1, 8), new Day(2019, 4, 30), 1989),
  /** Nobody knows how long it lasts; with three digits no year of an era has been called. */
  REIWA(new Day(2019, 5, 1), new Day(2117, 12, 31), 2019);

  private final Day first;
  private final Day last;
  private final long firstYear;

  JapaneseEra(Day first, Day last, long firstYear) {
    this.first = first;
    this.last = last;
    this.firstYear = firstYear;
  }

  /** A year of an era; the words for it stand under {@code key}. */
  record Year(String key, long number) {}

  /**
   * The years of eras in which days of one year lie, in order. None if some of the days lie in no
   * era.
   */
  static List<Year> yearsOf(Span days) {
    Day from = days.first().orElseThrow();
    Day to = days.last().orElseThrow();
    if (from.compareTo(MEIJI.first) < 0 || to.compareTo(REIWA.last) > 0) {
      return List.of();
    }
    return Stream.of(values())
        .filter(era -> era.first.compareTo(to) <= 0 && era.last.compareTo(from) >= 0)
        .map(era -> new Year(
            "date.era." + era.name().toLowerCase(Locale.ROOT), to.year() - era.firstYear + 1))
        .toList();
  }
}
