package regesta.carry;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Happening.Given;

/** A date in numbers, each in a place of its own, as TimelineJS has it. */
record DateParts(
    Given year,
    Optional<Given> month,
    Optional<Given> day,
    Optional<Given> hour,
    Optional<Given> minute,
    Optional<Given> second) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
  private static final int FOUR_DIGITS = 9999;

  /** The date, as far as its numbers go; reports what is no date, and what a date cannot hold. */
  Optional<Edtf> date(Problems problems) {
    var losses = new Losses(problems);
    Optional<String> text = number(year, problems).map(DateParts::year);
    if (month.isPresent()) {
      text = text.flatMap(start -> number(month.get(), problems).map(next(start)));
    }
    if (day.isPresent() && month.isEmpty()) {
      losses.lost(day.get(), "a day needs a month");
    } else if (day.isPresent()) {
      text = text.flatMap(start -> number(day.get(), problems).map(next(start)));
    }
    return text.flatMap(date -> read(date + time(problems, losses), problems));
  }

  private static Function<Long, String> next(String start) {
    return number -> "%s-%02d".formatted(start, number);
  }

  private static Optional<Long> number(Given part, Problems problems) {
    Matcher number = NUMBER.matcher(part.text().replaceAll("[\\s,]+", ""));
    if (number.matches()) {
      return Optional.of(Long.parseLong(number.group()));
    }
    problems.report(Problem.error(
            "bad-date", part.at(), "`%s` is not a number: %s".formatted(part.name(), part.text()))
        .withHint("write a number, or leave it empty"));
    return Optional.empty();
  }

  /** TimelineJS: negative years are BCE, so that -44 is 44 BC, which has the year -43 in EDTF. */
  private static String year(long year) {
    long astronomical = year < 0 ? year + 1 : year;
    String sign = astronomical < 0 ? "-" : "";
    long digits = Math.abs(astronomical);
    return digits > FOUR_DIGITS ? "Y" + sign + digits : "%s%04d".formatted(sign, digits);
  }

  /** EDTF has a time of day only to the second. */
  private String time(Problems problems, Losses losses) {
    boolean whole = day.isPresent()
        && month.isPresent()
        && hour.isPresent()
        && minute.isPresent()
        && second.isPresent();
    if (!whole) {
      String why = "a date has a time of day only with hours, minutes and seconds";
      hour.ifPresent(part -> losses.lost(part, why));
      minute.ifPresent(part -> losses.lost(part, why));
      second.ifPresent(part -> losses.lost(part, why));
      return "";
    }
    return number(hour.get(), problems)
        .flatMap(h -> number(minute.get(), problems)
            .flatMap(
                m -> number(second.get(), problems).map(s -> "T%02d:%02d:%02d".formatted(h, m, s))))
        .orElse("");
  }

  private Optional<Edtf> read(String text, Problems problems) {
    EdtfReading reading = Edtf.read(text);
    if (reading instanceof EdtfReading.Invalid wrong) {
      problems.report(Problem.error(
              "bad-date", year.at(), "`%s` is no date: %s".formatted(text, wrong.message()))
          .withHint("compare year, month and day"));
    }
    return reading.value();
  }
}
