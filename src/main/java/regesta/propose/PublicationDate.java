package regesta.propose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.dating.DateFinder;
import regesta.dating.DatedWords;
import regesta.edtf.Day;
import regesta.propose.SourceText.Found;

/** Finds the day on which a text was published, in the lines that a page shows of it. */
final class PublicationDate {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|(?:昭和|平成|令和)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

  /** Days that are not the day of the text. */
  private static final Pattern OTHER_DAY = Pattern.compile(
      "(?i)\\b(?:updated|modified|captured|archived|retrieved|accessed|saved|printed)\\b|更新|取得");

  private static final int MONTHS = 12;

  /** Only dates with a year are looked for, and these do not depend on the day. */
  private static final DateFinder WITH_YEAR = new DateFinder(LocalDate.EPOCH);

  private PublicationDate() {}

  /** The first whole date of the lines; one that is said to be of an update only if it is alone. */
  static Optional<Found<LocalDate>> in(List<String> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(line -> OTHER_DAY.matcher(line).find()))
        .flatMap(line -> in(line).stream())
        .findFirst();
  }

  /** The date of a line that gives a year, a month and a day without doubt. */
  static Optional<Found<LocalDate>> in(String line) {
    return numeric(line).or(() -> worded(line));
  }

  /** A line without the date in it. */
  static String without(String line) {
    return in(line).map(found -> line.replace(words(found), "")).orElse(line);
  }

  private static String words(Found<LocalDate> found) {
    String basis = found.basis();
    return basis.substring(basis.indexOf('“') + 1, basis.lastIndexOf('”'));
  }

  private static Optional<Found<LocalDate>> worded(String line) {
    return WITH_YEAR.find(line).stream()
        .filter(words -> YEAR.matcher(words.words()).find())
        .filter(words -> words.date().span().isOneDay())
        .findFirst()
        .flatMap(PublicationDate::found);
  }

  private static Optional<Found<LocalDate>> found(DatedWords words) {
    return words
        .date()
        .span()
        .first()
        .map(Day::toString)
        .map(LocalDate::parse)
        .map(day -> found(day, words.words()));
  }

  private static Optional<Found<LocalDate>> numeric(String line) {
    Matcher first = YEAR_FIRST.matcher(line);
    if (first.find()) {
      return day(first.group(1), first.group(2), first.group(3))
          .map(day -> found(day, first.group()));
    }
    Matcher last = DAY_FIRST.matcher(line);
    if (!last.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(last.group(1));
    int two = Integer.parseInt(last.group(2));
    if (one <= MONTHS && two <= MONTHS && one != two) {
      // Nobody can tell 5 June from 6 May.
      return Optional.empty();
    }
    Optional<LocalDate> day = one > MONTHS
        ? day(last.group(3), last.group(2), last.group(1))
        : day(last.group(3), last.group(1), last.group(2));
    return day.map(date -> found(date, last.group()));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Found<LocalDate> found(LocalDate day, String words) {
    return new Found<>(day, "page line “%s”".formatted(words));
  }
}
