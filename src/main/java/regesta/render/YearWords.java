package regesta.render;

import java.util.regex.Matcher;
import java.util.stream.LongStream;
import regesta.edtf.EdtfYear;

/** Years in words. */
final class YearWords {
  private static final long FIRST_WITHOUT_ERA = 1000;
  private static final long FIRST_LONG = 10_000;
  private static final long FIRST_GROUPED = 100_000;

  private final Messages messages;

  YearWords(Messages messages) {
    this.messages = messages;
  }

  /** A year that is known, as in a heading: {@code 2013}, {@code AD 44}, {@code 44 BC}. */
  String year(long astronomical) {
    if (astronomical < 1) {
      return messages.text("date.year.bc", grouped(1 - astronomical));
    }
    return messages.text(
        astronomical < FIRST_WITHOUT_ERA ? "date.year.ad" : "date.year", grouped(astronomical));
  }

  /** Both years of a winter: {@code 2024–25}. */
  String running(long first) {
    boolean sameCentury = first >= FIRST_WITHOUT_ERA && first / 100 == (first + 1) / 100;
    if (!sameCentury) {
      return messages.text("date.years-running.full", year(first), year(first + 1));
    }
    long inCentury = (first + 1) % 100;
    String lastTwoDigits = inCentury < 10 ? "0" + inCentury : String.valueOf(inCentury);
    return messages.text("date.years-running", year(first), lastTwoDigits, year(first + 1));
  }

  /** A year in a date, but for its qualifier. */
  Wording year(EdtfYear year) {
    if (year.hasUnspecifiedDigit()) {
      return Wording.indefinite(unspecified(year));
    }
    long value = year.value().orElseThrow();
    return year.first() == year.last()
        ? Wording.definite(inSentence(value))
        : Wording.indefinite(messages.text(
            "date.year.estimate", inSentence(value), year(year.first()), year(year.last())));
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

  private String grouped(long number) {
    String digits = String.valueOf(number);
    String mark = Matcher.quoteReplacement(messages.text("date.digit-group"));
    return number < FIRST_GROUPED ? digits : digits.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", mark);
  }
}
