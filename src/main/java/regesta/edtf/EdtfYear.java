package regesta.edtf;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The year of a date.
 *
 * @param digits with a {@code -} before them if the year is before the year 0; four of them, each a
 *     digit or an {@code X} for one that is unspecified; or the five to fifteen known ones after a
 *     {@code Y}; or those before an exponent
 * @param exponent how many zeros follow {@code digits}: 7 in {@code Y-17E7}
 * @param significantDigits how many digits of the year are more than an estimate: 2 in
 *     {@code 1950S2}
 * @param qualifier what is in doubt about the year, wherever the qualifier was written
 */
public record EdtfYear(
    String digits, OptionalInt exponent, OptionalInt significantDigits, Qualifier qualifier) {

  /** The most digits that a year can have. */
  public static final int MOST_DIGITS = 15;

  public EdtfYear {
    String bare = digits.startsWith("-") ? digits.substring(1) : digits;
    boolean plain = bare.length() == 4 && exponent.isEmpty();
    int length = bare.length() + exponent.orElse(0);
    if (!Digits.isPattern(bare) || length > MOST_DIGITS || !plain && length < 5) {
      throw new IllegalArgumentException("not a year: " + digits);
    }
    if (bare.indexOf('X') >= 0 && (!plain || significantDigits.isPresent())) {
      throw new IllegalArgumentException("unspecified digits in such a year: " + digits);
    }
    if (!plain && bare.startsWith("0") || digits.equals("-0000")) {
      throw new IllegalArgumentException("not a year: " + digits);
    }
  }

  public boolean isNegative() {
    return digits.charAt(0) == '-';
  }

  public boolean hasUnspecifiedDigit() {
    return digits.indexOf('X') >= 0;
  }

  /** Whether it begins with {@code Y}, as a year of more than four digits does. */
  public boolean isLong() {
    return exponent.isPresent() || digits.length() > (isNegative() ? 5 : 4);
  }

  /** The year, or the estimate if only some digits are significant; empty if one is unspecified. */
  public OptionalLong value() {
    return hasUnspecifiedDigit() ? OptionalLong.empty() : OptionalLong.of(number());
  }

  /** The first year it can mean. */
  public long first() {
    return isNegative() ? -greatest() : least();
  }

  /** The last year it can mean. */
  public long last() {
    return isNegative() ? -leastPositive() : greatest();
  }

  /** Whether it can mean {@code year}. */
  public boolean matches(long year) {
    if (hasUnspecifiedDigit()) {
      return isNegative() == year < 0 && Digits.match(bareDigits(), Math.abs(year));
    }
    return first() <= year && year <= last();
  }

  /** As it is written, but for the qualifier. */
  public String text() {
    if (!isLong() && significantDigits.isEmpty()) {
      return digits;
    }
    StringBuilder text = new StringBuilder(isLong() ? "Y" : "").append(digits);
    exponent.ifPresent(power -> text.append('E').append(power));
    significantDigits.ifPresent(count -> text.append('S').append(count));
    return text.toString();
  }

  EdtfYear and(Qualifier more) {
    return new EdtfYear(digits, exponent, significantDigits, qualifier.and(more));
  }

  private String bareDigits() {
    return isNegative() ? digits.substring(1) : digits;
  }

  private long number() {
    return Long.parseLong(digits) * powerOfTen(exponent.orElse(0));
  }

  /** The least and greatest numbers that the year can be, its sign left aside. */
  private long least() {
    if (hasUnspecifiedDigit()) {
      return Digits.least(bareDigits());
    }
    long number = Math.abs(number());
    return number - number % openRange(number);
  }

  /** A negative year is never 0: {@code -XX00} ends with the year -100. */
  private long leastPositive() {
    return hasUnspecifiedDigit() ? Digits.leastPositive(bareDigits()) : Math.max(1, least());
  }

  private long greatest() {
    return hasUnspecifiedDigit()
        ? Digits.greatest(bareDigits())
        : least() + openRange(Math.abs(number())) - 1;
  }

  /** How many years the digits that are not significant leave open. */
  private long openRange(long number) {
    if (significantDigits.isEmpty()) {
      return 1;
    }
    int length = String.valueOf(number).length();
    return powerOfTen(Math.max(0, length - significantDigits.getAsInt()));
  }

  private static long powerOfTen(int power) {
    long result = 1;
    for (int i = 0; i < power; i++) {
      result *= 10;
    }
    return result;
  }
}
