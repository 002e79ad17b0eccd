package regesta.render;

import java.util.List;
import java.util.stream.LongStream;
import regesta.edtf.Day;
import regesta.edtf.EdtfDate;
import regesta.edtf.EdtfYear;
import regesta.edtf.Span;

/** Years in words: numbers, or the years of Japan's eras as far as there are any. */
final class YearWords {
  private static final long FIRST_WITHOUT_ERA = 1000;
  private static final long FIRST_LONG = 10_000;

  private final Messages messages;
  private final Count count;

  YearWords(Messages messages, Count count) {
    this.messages = messages;
    this.count = count;
  }

  /** How years are counted. */
  enum Count {
    WESTERN,
    ERAS
  }

  /**
   * A year that stands by itself. Addresses and sources name it by its number, so where eras count
   * it has both: {@code 2019年（平成31年・令和元年）}.
   */
  String heading(long astronomical) {
    String number = year(astronomical);
    List<String> eras = eras(days(astronomical));
    return eras.isEmpty()
        ? number
        : messages.text("date.era.heading", number, String.join(between(), eras));
  }

  /** A year that is known, as in a heading: {@code 2013}, {@code AD 44}, {@code 44 BC}. */
  String year(long astronomical) {
    if (astronomical < 1) {
      return messages.text("date.year.bc", messages.number(1 - astronomical));
    }
    return messages.text(
        astronomical < FIRST_WITHOUT_ERA ? "date.year.ad" : "date.year",
        messages.number(astronomical));
  }

  /** Both years of a winter: {@code 2024–25}. */
  String running(long first) {
    boolean sameCentury = first >= FIRST_WITHOUT_ERA && first / 100 == (first + 1) / 100;
    if (count == Count.ERAS) {
      return messages.text(
          "date.years-running.full",
          inEras(Span.of(Day.firstOf(first, 12), Day.lastOf(first, 12)), first),
          inEras(Span.of(Day.firstOf(first + 1, 1), Day.lastOf(first + 1, 2)), first + 1));
    }
    if (!sameCentury) {
      return messages.text("date.years-running.full", year(first), year(first + 1));
    }
    long inCentury = (first + 1) % 100;
    String lastTwoDigits = inCentury < 10 ? "0" + inCentury : String.valueOf(inCentury);
    return messages.text("date.years-running", year(first), lastTwoDigits, year(first + 1));
  }

  /** The year of a date, but for its qualifier. */
  Wording year(EdtfDate date) {
    EdtfYear year = date.year();
    boolean known = !year.hasUnspecifiedDigit() && year.first() == year.last();
    return known && count == Count.ERAS
        ? Wording.definite(inEras(date.span(), year.first()))
        : year(year);
  }

  private Wording year(EdtfYear year) {
    if (year.hasUnspecifiedDigit()) {
      return Wording.indefinite(unspecified(year));
    }
    long value = year.value().orElseThrow();
    return year.first() == year.last()
        ? Wording.definite(inSentence(value))
        : Wording.indefinite(messages.text(
            "date.year.estimate", inSentence(value), year(year.first()), year(year.last())));
  }

  /** The years of eras that days of one year lie in; the year's number where there is none. */
  private String inEras(Span days, long year) {
    List<String> eras = eras(days);
    return eras.isEmpty() ? inSentence(year) : String.join(between(), eras);
  }

  private List<String> eras(Span days) {
    return count == Count.WESTERN
        ? List.of()
        : JapaneseEra.yearsOf(days).stream()
            .map(year -> messages.text(
                year.number() == 1 ? year.key() + ".first" : year.key(), year.number()))
            .toList();
  }

  private String between() {
    return messages.text("date.era.between");
  }

  private static Span days(long year) {
    return Span.of(Day.firstOf(year, 1), Day.lastOf(year, 12));
  }

  /** A long number is heard as a year only if it is called one. */
  private String inSentence(long year) {
    return year < FIRST_LONG ? year(year) : messages.text("date.year.long", year(year));
  }

  private String unspecified(EdtfYear year) {
    String digits = year.digits();
    String known = digits.replaceFirst("^-", "").replaceFirst("X+$", "");
    if (known.isEmpty()) {
      return messages.text(year.isNegative() ? "date.year.unknown-bc" : "date.year.unknown");
    }
    if (known.indexOf('X') < 0) {
      // "The 1900s" may be ten years or a hundred, so only other decades have a name.
      boolean hasName = !year.isNegative() && known.matches("[1-9][0-9][1-9]");
      return hasName
          ? messages.text("date.year.decade", year(year.first()))
          : messages.text("date.year.one-of", year(year.first()), year(year.last()));
    }
    String ending = digits.replaceFirst("^[0-9]*X+", "");
    return ending.matches("[0-9]+") && first(year) > 0
        ? messages.text("date.year.ending", year(first(year)), year(last(year)), ending)
        : messages.text("date.year.written", year(first(year)), year(last(year)), digits);
  }

  /** The first year that has the digits, which in {@code -XX00} is not the first of all. */
  private static long first(EdtfYear year) {
    return LongStream.rangeClosed(year.first(), year.last())
        .filter(year::matches)
        .findFirst()
        .orElseThrow();
  }

  private static long last(EdtfYear year) {
    return -LongStream.rangeClosed(-year.last(), -year.first())
        .filter(negated -> year.matches(-negated))
        .findFirst()
        .orElseThrow();
  }
}
