package regesta.edtf;

/** Numbers some of whose digits are unspecified, written {@code X}. */
final class Digits {
  private Digits() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigitOrX(char c) {
    return isDigit(c) || c == 'X';
  }

  static boolean isPattern(String digits) {
    return !digits.isEmpty() && digits.chars().allMatch(c -> isDigitOrX((char) c));
  }

  /** The least number that fits. */
  static long least(String pattern) {
    return Long.parseLong(pattern.replace('X', '0'));
  }

  /** The least number above 0 that fits. */
  static long leastPositive(String pattern) {
    int last = pattern.lastIndexOf('X');
    boolean zero = least(pattern) == 0 && last >= 0;
    return zero
        ? least(pattern.substring(0, last) + "1" + pattern.substring(last + 1))
        : least(pattern);
  }

  /** The greatest number that fits. */
  static long greatest(String pattern) {
    return Long.parseLong(pattern.replace('X', '9'));
  }

  static boolean match(String pattern, long number) {
    long rest = number;
    for (int i = pattern.length() - 1; i >= 0; i--) {
      char c = pattern.charAt(i);
      if (c != 'X' && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }
}
