package regesta.carry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfReading;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Happening.Given;

/** Reads dates as programs write them, and as people do where that can mean only one thing. */
record DateReader(Problems problems) {
  /** How a hint names the one thing to write instead. */
  private static final Pattern ONE_WAY = Pattern.compile("write `([^`]+)`");

  /** A day with a time, as ISO 8601, YAML and SQL write it. */
  private static final Pattern TIMED = Pattern.compile(
      "(-?\\d{4}-\\d\\d-\\d\\d)[Tt ]\\s*(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?"
          + "\\s*(Z|z|[-+]\\d\\d(?::?\\d\\d)?|UTC|GMT)?");

  /** A date as browsers write it: {@code Fri Nov 22 1963 12:30:00 GMT-0600}. */
  private static final Pattern OF_BROWSER = Pattern.compile(
      "(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} [A-Z][a-z]{2,8} \\d{4})"
          + "(?: (\\d\\d):(\\d\\d)(?::(\\d\\d))?)?(?: ?(?:GMT|UTC)?([-+]\\d{4})?)?(?: \\(.*\\))?");

  private static final String MIDNIGHT = "00";

  /** A time of day that is not midnight. */
  private static final Pattern CLOCK =
      Pattern.compile("[Tt ](?!00:?00(?!:?\\d)|00:?00:?00)\\d\\d:\\d\\d");

  private static final String NO_TIME =
      "a date has a time of day only with hours, minutes and seconds";

  /** The date that a value gives; reports one that cannot be read. */
  Optional<Edtf> date(Given given) {
    String text = given.text().strip();
    Optional<Edtf> found = quietly(text);
    if (found.isPresent()) {
      if (found.get().timeOfDay().isEmpty() && CLOCK.matcher(text).find()) {
        new Losses(problems).lost(given, NO_TIME);
      }
      return found;
    }
    EdtfReading reading = Edtf.read(text);
    Optional<Edtf> meant = meant(reading);
    if (meant.isPresent()) {
      problems.report(Problem.warning(
          "date-in-words",
          given.at(),
          "`%s` is taken for `%s`".formatted(text, meant.get().text())));
      return meant;
    }
    EdtfReading.Invalid wrong = (EdtfReading.Invalid) reading;
    problems.report(Problem.error(
            "bad-date",
            given.at(),
            "`%s` holds no date that can be read: %s".formatted(given.name(), wrong.message()))
        .withHint(wrong.hint().orElse("write a year, a month or a day, such as `1969-07-20`")));
    return Optional.empty();
  }

  /** The date of a text in EDTF or in words; empty if it can mean nothing, or several things. */
  static Optional<Edtf> inWords(String text) {
    EdtfReading reading = Edtf.read(text.strip());
    return reading.value().or(() -> meant(reading));
  }

  /** A date that needs no guess. */
  private static Optional<Edtf> quietly(String text) {
    Matcher timed = TIMED.matcher(text);
    if (timed.matches()) {
      return at(timed.group(1), timed);
    }
    Matcher ofBrowser = OF_BROWSER.matcher(text);
    if (ofBrowser.matches()) {
      return inWords(ofBrowser.group(1)).flatMap(day -> at(day.text(), ofBrowser));
    }
    return Edtf.read(text).value();
  }

  /**
   * A day with the time that a match has in its groups 2 to 5. Midnight is what programs put where
   * no time is known; a time without seconds cannot be said in EDTF, so the day alone is.
   */
  private static Optional<Edtf> at(String day, Matcher time) {
    Optional<String> seconds = Optional.ofNullable(time.group(4));
    boolean midnight = Optional.ofNullable(time.group(2)).orElse(MIDNIGHT).equals(MIDNIGHT)
        && Optional.ofNullable(time.group(3)).orElse(MIDNIGHT).equals(MIDNIGHT)
        && seconds.orElse(MIDNIGHT).equals(MIDNIGHT);
    if (midnight || seconds.isEmpty()) {
      return Edtf.read(day).value();
    }
    String clock = "%sT%s:%s:%s".formatted(day, time.group(2), time.group(3), seconds.get());
    return Edtf.read(clock + zone(Optional.ofNullable(time.group(5)).orElse("")))
        .value();
  }

  private static String zone(String written) {
    String zone = written.replace("UTC", "Z").replace("GMT", "Z").replace('z', 'Z');
    return zone.matches("[-+]\\d{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
  }

  private static Optional<Edtf> meant(EdtfReading reading) {
    return reading instanceof EdtfReading.Invalid invalid
        ? invalid
            .hint()
            .map(ONE_WAY::matcher)
            .filter(Matcher::matches)
            .flatMap(way -> Edtf.read(way.group(1)).value())
        : Optional.empty();
  }

  /** From one date to another; empty, and reported, if that cannot be. */
  Optional<Edtf> interval(Edtf start, Edtf end, Given last) {
    if (start.equals(end)) {
      return Optional.of(start);
    }
    for (Edtf one : List.of(start, end)) {
      one.timeOfDay()
          .ifPresent(time -> problems.report(Problem.warning(
              "not-carried",
              last.at(),
              "the time of `%s` is not carried, because what lasts has none"
                  .formatted(one.text()))));
    }
    Optional<Edtf> interval = Edtf.read(day(start) + "/" + day(end)).value();
    if (interval.isEmpty()) {
      problems.report(Problem.error(
              "bad-date",
              last.at(),
              "`%s` to `%s` is no interval".formatted(start.text(), end.text()))
          .withHint("give the earlier date first, and nothing but dates"));
    }
    return interval;
  }

  /** Intervals have no times of day. */
  private static String day(Edtf date) {
    return date.timeOfDay().isPresent() ? date.text().replaceFirst("T.*", "") : date.text();
  }
}
