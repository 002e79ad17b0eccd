package regesta.dating;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A way of wording dates, and how to read it. */
record Wording(Pattern pattern, Reading reading) {

  /** Makes EDTF of words; what comes out need not be a date, such as 31 June. */
  interface Reading {
    String edtf(MatchResult words, Moment moment);
  }

  /** A wording that capital letters do not change. */
  static Wording anyCase(String pattern, Reading reading) {
    return new Wording(Pattern.compile("(?i)(?<![\\w])(?:" + pattern + ")(?![\\w])"), reading);
  }

  /** A wording with a name that needs its capital letter, so that "may" is no month. */
  static Wording named(String pattern, Reading reading) {
    return new Wording(Pattern.compile("(?<![\\w])(?:" + pattern + ")(?![\\w])"), reading);
  }

  /** A wording of a script without spaces between words. */
  static Wording unspaced(String pattern, Reading reading) {
    return new Wording(Pattern.compile(pattern), reading);
  }

  static Optional<String> group(MatchResult words, int group) {
    return Optional.ofNullable(words.group(group));
  }
}
