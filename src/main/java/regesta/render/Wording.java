package regesta.render;

/**
 * Words for a date or a year.
 *
 * @param definite whether they name one day, month, season or year; {@code a day in May 2015} does
 *     not, so that a word before it would be heard as said of something else
 */
record Wording(String words, boolean definite) {

  static Wording definite(String words) {
    return new Wording(words, true);
  }

  static Wording indefinite(String words) {
    return new Wording(words, false);
  }
}
