package regesta.edtf;

import java.util.OptionalInt;

/**
 * The month or the day of a date.
 *
 * @param digits two characters, each a digit or an {@code X} for one that is unspecified
 * @param qualifier what is in doubt about this part, wherever the qualifier was written
 */
public record EdtfPart(String digits, Qualifier qualifier) {

  public EdtfPart {
    if (digits.length() != 2 || !Digits.isPattern(digits)) {
      throw new IllegalArgumentException("not a month or day: " + digits);
    }
  }

  /** The number, if every digit is known. */
  public OptionalInt value() {
    return hasUnspecifiedDigit() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  public boolean hasUnspecifiedDigit() {
    return digits.indexOf('X') >= 0;
  }

  /** Whether nothing of it is known: {@code XX}. */
  public boolean isUnspecified() {
    return digits.equals("XX");
  }

  /** Whether it can mean {@code number}. */
  public boolean matches(int number) {
    return Digits.match(digits, number);
  }

  EdtfPart and(Qualifier more) {
    return new EdtfPart(digits, qualifier.and(more));
  }
}
