package regesta.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import regesta.edtf.Day;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfPart;
import regesta.edtf.EdtfYear;

/**
 * The months and the days of a month that a date with a month can mean.
 *
 * @param months those that have one of {@code days}
 * @param days empty if the date has no day
 */
record PossibleParts(List<Integer> months, List<Integer> days) {

  PossibleParts {
    months = List.copyOf(months);
    days = List.copyOf(days);
  }

  static PossibleParts of(EdtfDate date) {
    EdtfPart month = date.month().orElseThrow();
    int february = february(date.year());
    List<Integer> months = IntStream.rangeClosed(1, 12)
        .filter(month::matches)
        .filter(m -> date.day().isEmpty() || !days(date, length(m, february)).isEmpty())
        .boxed()
        .toList();
    int longest = months.stream().mapToInt(m -> length(m, february)).max().orElseThrow();
    return new PossibleParts(months, days(date, longest));
  }

  /** Whether {@code numbers} follow each other and are too many to be told one by one. */
  static boolean isRange(List<Integer> numbers) {
    int last = numbers.get(numbers.size() - 1);
    return numbers.size() > 3 && last - numbers.get(0) == numbers.size() - 1;
  }

  private static List<Integer> days(EdtfDate date, int last) {
    return date.day().stream()
        .flatMap(part -> IntStream.rangeClosed(1, last).filter(part::matches).boxed())
        .toList();
  }

  private static int length(int month, int february) {
    return month == 2 ? february : Day.lengthOfMonth(0, month);
  }

  /** 29 if one of the years that are possible is a leap year. */
  private static int february(EdtfYear year) {
    boolean leap = LongStream.rangeClosed(year.first(), year.last())
        .filter(year::matches)
        .anyMatch(Day::isLeapYear);
    return leap ? 29 : 28;
  }
}
