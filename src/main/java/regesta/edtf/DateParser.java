package regesta.edtf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one date, from its year to its time of day. */
final class DateParser {
  private final Scanner scanner;
  private final TimeParser times;
  private final YearParser years;

  DateParser(Scanner scanner) {
    this.scanner = scanner;
    this.times = new TimeParser(scanner);
    this.years = new YearParser(scanner);
  }

  /**
   * Level 0: Date, Date and Time; Level 1 and 2: Qualification. A qualifier before a part speaks of
   * that part, one behind it of that and all parts to its left.
   */
  Optional<EdtfDate> date() {
    Optional<Qualifier> own = qualifier();
    Optional<EdtfYear> year = own.flatMap(q -> years.year().map(read -> read.and(q)));
    Optional<Qualifier> group = year.flatMap(read -> qualifier());
    if (group.isEmpty()) {
      return Optional.empty();
    }
    EdtfYear read = year.get().and(group.get());
    if (scanner.peek() == 'T') {
      return scanner.wrong("only a day can have a time of day");
    }
    if (scanner.peek() != '-') {
      return Optional.of(dateOf(read, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    if (read.isLong() || read.significantDigits().isPresent()) {
      return scanner.wrong("such a year stands without a month");
    }
    scanner.take("-");
    return monthOrSeason(read);
  }

  /** Level 0: Date; Level 1: Seasons; Level 2: Sub-year groupings. */
  private Optional<EdtfDate> monthOrSeason(EdtfYear year) {
    Optional<Qualifier> own = qualifier();
    int start = scanner.position();
    Optional<String> digits = own.flatMap(q -> twoDigits("month"));
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Optional<Season> season =
        digits.filter(text -> text.indexOf('X') < 0).map(Integer::parseInt).flatMap(Season::ofCode);
    if (season.isEmpty() && !canMean(digits.get(), 12)) {
      return scanner.wrongSince(
          start,
          "`%s` is neither a month (01 to 12) nor a part of a year (21 to 41)"
              .formatted(digits.get()));
    }
    Optional<Qualifier> group = qualifier();
    if (group.isEmpty()) {
      return Optional.empty();
    }
    EdtfYear qualifiedYear = year.and(group.get());
    Qualifier qualifier = own.get().and(group.get());
    return season.isPresent()
        ? season(qualifiedYear, new EdtfSeason(season.get(), qualifier))
        : month(qualifiedYear, new EdtfPart(digits.get(), qualifier));
  }

  private Optional<EdtfDate> season(EdtfYear year, EdtfSeason season) {
    if (scanner.peek() == '-') {
      return scanner.wrong(
          "`%s` is a part of a year, which has no day".formatted(season.season().code()));
    }
    return scanner.peek() == 'T'
        ? scanner.wrong("only a day can have a time of day")
        : Optional.of(dateOf(year, Optional.empty(), Optional.empty(), Optional.of(season)));
  }

  private Optional<EdtfDate> month(EdtfYear year, EdtfPart month) {
    if (scanner.take("-")) {
      return day(year, month);
    }
    return scanner.peek() == 'T'
        ? scanner.wrong("only a day can have a time of day")
        : Optional.of(dateOf(year, Optional.of(month), Optional.empty(), Optional.empty()));
  }

  private Optional<EdtfDate> day(EdtfYear year, EdtfPart month) {
    Optional<Qualifier> own = qualifier();
    int start = scanner.position();
    Optional<String> digits = own.flatMap(q -> twoDigits("day"));
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    var bare = new EdtfPart(digits.get(), own.get());
    if (PossibleDays.of(year, Optional.of(month), Optional.of(bare), Optional.empty())
        .isEmpty()) {
      return scanner.wrongSince(start, noSuchDay(year, month, digits.get()));
    }
    Optional<Qualifier> group = qualifier();
    if (group.isEmpty()) {
      return Optional.empty();
    }
    var date = dateOf(
        year.and(group.get()),
        Optional.of(month.and(group.get())),
        Optional.of(bare.and(group.get())),
        Optional.empty());
    return scanner.peek() == 'T' ? timeOf(date) : Optional.of(date);
  }

  /** Level 0: Date and Time. */
  private Optional<EdtfDate> timeOf(EdtfDate date) {
    if (date.hasUnspecifiedDigit() || date.isUncertain() || date.isApproximate()) {
      return scanner.wrong("a time of day needs a day that is known and not qualified");
    }
    scanner.take("T");
    return times
        .time()
        .map(time ->
            new EdtfDate(date.year(), date.month(), date.day(), date.season(), Optional.of(time)));
  }

  /** One qualifier or none; nothing if there are two. */
  private Optional<Qualifier> qualifier() {
    if (!Qualifier.isSymbol(scanner.peek())) {
      return Optional.of(Qualifier.NONE);
    }
    String symbol = scanner.takeWhile(c -> true, 1);
    return Qualifier.isSymbol(scanner.peek())
        ? scanner.wrong("two qualifiers in one place; `%` means both `?` and `~`")
        : Optional.of(Qualifier.ofSymbol(symbol.charAt(0)));
  }

  private Optional<String> twoDigits(String part) {
    int start = scanner.position();
    String digits = scanner.takeWhile(c -> Digits.isDigitOrX((char) c), 2);
    if (digits.length() == 2) {
      return Digits.isDigitOrX(scanner.peek())
          ? scanner.wrong("a %s has two digits".formatted(part))
          : Optional.of(digits);
    }
    return digits.isEmpty()
        ? scanner.wrong("here should be a %s of two digits".formatted(part))
        : scanner.wrongSince(start, "the %s needs two digits".formatted(part));
  }

  private static boolean canMean(String digits, int greatest) {
    for (int number = 1; number <= greatest; number++) {
      if (Digits.match(digits, number)) {
        return true;
      }
    }
    return false;
  }

  private static String noSuchDay(EdtfYear year, EdtfPart month, String day) {
    OptionalInt number = month.value();
    if (number.isEmpty() || !canMean(day, 31)) {
      return "`%s` is no day of a month".formatted(day);
    }
    String name = Month.of(number.getAsInt()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (number.getAsInt() != 2) {
      return "%s has %s days".formatted(name, Day.lengthOfMonth(0, number.getAsInt()));
    }
    if (year.hasUnspecifiedDigit()) {
      boolean leapDay = canMean(day, 29);
      return leapDay
          ? "%s has 28 days in all these years".formatted(name)
          : "%s has at most 29 days".formatted(name);
    }
    long value = year.first();
    return "%s %s has %s days".formatted(name, year.text(), Day.lengthOfMonth(value, 2));
  }

  private static EdtfDate dateOf(
      EdtfYear year,
      Optional<EdtfPart> month,
      Optional<EdtfPart> day,
      Optional<EdtfSeason> season) {
    return new EdtfDate(year, month, day, season, Optional.empty());
  }
}
