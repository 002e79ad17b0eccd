package regesta.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One date, from a year (or less of one) to a second. */
public final class EdtfDate implements Edtf {
  private final EdtfYear year;
  private final Optional<EdtfPart> month;
  private final Optional<EdtfPart> day;
  private final Optional<EdtfSeason> season;
  private final Optional<EdtfTime> time;

  /** Found once: lists are sorted and divided by it again and again. */
  private final Span span;

  /** Made once: it names the date in data, and words are kept under it. */
  private final String text;

  /** As often asked for, and seldom so. */
  private final boolean qualified;

  /**
   * A date that there is.
   *
   * @param month absent if the precision is a year, or a season that stands in its place
   * @param day only beside a month
   * @param season instead of a month and a day
   * @param time only beside a day that is known and not qualified
   */
  public EdtfDate(
      EdtfYear year,
      Optional<EdtfPart> month,
      Optional<EdtfPart> day,
      Optional<EdtfSeason> season,
      Optional<EdtfTime> time) {
    if (day.isPresent() && month.isEmpty() || season.isPresent() && month.isPresent()) {
      throw new IllegalArgumentException("a day without a month, or a month beside a season");
    }
    boolean yearOnly = month.isEmpty() && season.isEmpty();
    if (!yearOnly && (year.isLong() || year.significantDigits().isPresent())) {
      throw new IllegalArgumentException("only a year can be so long, or an estimate");
    }
    if (time.isPresent() && !isKnownDay(year, month, day)) {
      throw new IllegalArgumentException("a time of day without a day that is known");
    }
    this.year = year;
    this.month = month;
    this.day = day;
    this.season = season;
    this.time = time;
    this.span = PossibleDays.of(year, month, day, season)
        .orElseThrow(() -> new IllegalArgumentException("no such day"));
    String parts = Written.join(components());
    this.text = time.isPresent() ? parts + "T" + time.get().text() : parts;
    this.qualified = any(qualifier -> qualifier != Qualifier.NONE);
  }

  public EdtfYear year() {
    return year;
  }

  public Optional<EdtfPart> month() {
    return month;
  }

  public Optional<EdtfPart> day() {
    return day;
  }

  public Optional<EdtfSeason> season() {
    return season;
  }

  public Optional<EdtfTime> time() {
    return time;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Span span() {
    return span;
  }

  @Override
  public Span widened() {
    return season
        .map(part -> PossibleDays.ofSeason(year, part.season()::widened))
        .orElse(span);
  }

  @Override
  public Optional<Span> certain() {
    return Optional.of(span).filter(Span::isOneDay);
  }

  @Override
  public Precision precision() {
    if (time.isPresent()) {
      return Precision.SECOND;
    }
    if (day.isPresent()) {
      return Precision.DAY;
    }
    if (month.isPresent()) {
      return Precision.MONTH;
    }
    return season.isPresent() ? Precision.SEASON : Precision.YEAR;
  }

  /** Whether any digit is unspecified. */
  public boolean hasUnspecifiedDigit() {
    return year.hasUnspecifiedDigit()
        || month.filter(EdtfPart::hasUnspecifiedDigit).isPresent()
        || day.filter(EdtfPart::hasUnspecifiedDigit).isPresent();
  }

  /** The qualifier of the whole, if every part has the same one. */
  public Optional<Qualifier> qualifier() {
    Qualifier first = year.qualifier();
    return any(qualifier -> qualifier != first) ? Optional.empty() : Optional.of(first);
  }

  @Override
  public boolean isUncertain() {
    return qualified && any(Qualifier::isUncertain);
  }

  @Override
  public boolean isApproximate() {
    return qualified && any(Qualifier::isApproximate);
  }

  @Override
  public boolean isQualified() {
    return qualified;
  }

  /** Whether there is such a qualifier. */
  private boolean any(Predicate<Qualifier> test) {
    return test.test(year.qualifier())
        || season.isPresent() && test.test(season.get().qualifier())
        || month.isPresent() && test.test(month.get().qualifier())
        || day.isPresent() && test.test(day.get().qualifier());
  }

  @Override
  public List<EdtfDate> dates() {
    return List.of(this);
  }

  @Override
  public Optional<EdtfTime> timeOfDay() {
    return time;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate date
        && year.equals(date.year)
        && month.equals(date.month)
        && day.equals(date.day)
        && season.equals(date.season)
        && time.equals(date.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, month, day, season, time);
  }

  @Override
  public String toString() {
    return text();
  }

  private List<Written> components() {
    List<Written> components = new ArrayList<>();
    components.add(new Written(year.text(), year.qualifier()));
    season.ifPresent(part ->
        components.add(new Written(String.valueOf(part.season().code()), part.qualifier())));
    month.ifPresent(part -> components.add(new Written(part.digits(), part.qualifier())));
    day.ifPresent(part -> components.add(new Written(part.digits(), part.qualifier())));
    return components;
  }

  private static boolean isKnownDay(
      EdtfYear year, Optional<EdtfPart> month, Optional<EdtfPart> day) {
    return !year.hasUnspecifiedDigit()
        && year.qualifier() == Qualifier.NONE
        && month.filter(EdtfDate::isKnown).isPresent()
        && day.filter(EdtfDate::isKnown).isPresent();
  }

  private static boolean isKnown(EdtfPart part) {
    return !part.hasUnspecifiedDigit() && part.qualifier() == Qualifier.NONE;
  }
}
