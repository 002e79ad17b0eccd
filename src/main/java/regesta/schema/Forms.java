package regesta.schema;

import java.util.regex.Pattern;

/**
 * The forms of texts, as regular expressions that JavaScript, Java and JSON Schema read alike and
 * that match a text as a whole. A form tells most mistakes at once; what it cannot tell, such as 29
 * February in a common year, the parser does.
 */
final class Forms {
  static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
  static final String WHOLE_NUMBER = "-?[0-9]{1,9}";
  static final String POSITIVE_NUMBER = "(?!0+$)[0-9]{1,9}";

  /** Something to see. */
  static final String TEXT = "[\\s\\S]*\\S[\\s\\S]*";

  /** Something to see, on one line; white space around it does not count. */
  static final String LINE = "\\s*\\S(?:[^\\n]*\\S)?\\s*";

  static final String URL = "https?://(?:(?:[A-Za-z0-9._-]|[^\\x00-\\x7F])+|\\[[0-9A-Fa-f:.]+\\])"
      + "(?::[0-9]{1,5})?"
      + "(?:[/?#](?:[^\\s\\x00-\\x1F\\x7F<>\"\\\\^`{|}%\\[\\]]|%[0-9A-Fa-f]{2})*)?";

  /** One day: its year, month and day in digits. */
  static final String DAY = "(?!-0000)-?[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";

  private static final String QUALIFIER = "[?~%]?";
  private static final String HYPHEN = QUALIFIER + "-" + QUALIFIER;
  private static final String DAYS = "0[1-9X]|[12][0-9X]|X[0-9X]";
  private static final String MONTH_AND_DAY = "(?:0[13578X]|1[02X]|X[0-3578X])" + HYPHEN
      + "(?:" + DAYS + "|3[01X])|(?:0[469]|11|X[469])" + HYPHEN + "(?:" + DAYS + "|3[0X])|02"
      + HYPHEN + "(?:" + DAYS + ")";
  private static final String MONTH_OR_SEASON = "0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01]";
  private static final String COUNT = "(?:1[0-5]|[1-9])";
  private static final String LONG_YEAR =
      "Y-?[1-9](?:[0-9]{4,14}|[0-9]{0,13}E" + COUNT + ")(?:S" + COUNT + ")?";

  private static final String SINGLE = QUALIFIER + "(?!-0000)(?:-?[0-9X]{4}(?:" + HYPHEN + "(?:"
      + MONTH_AND_DAY + "|" + MONTH_OR_SEASON + "))?|-?[0-9]{4}S" + COUNT + "|" + LONG_YEAR + ")"
      + QUALIFIER;

  private static final String TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
      + "(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?";

  private static final String BETWEEN = "[\\[\\]{},/.]";
  private static final String PART = "(?:[^\\[\\]{},/.]+)";
  private static final String MEMBERS =
      "(?:\\.\\.P|P(?:\\.\\.P?)?)(?:,(?:\\.\\.P|P(?:\\.\\.P?)?))*";

  /** How dates make intervals and sets, whatever the dates are. */
  private static final String WHOLE =
      ("(?:P|P/(?:P|\\.\\.)?|(?:\\.\\.)?/P|\\.\\./(?:\\.\\.)?|/\\.\\." + "|\\[" + MEMBERS
              + "\\]|\\{" + MEMBERS + "\\})$")
          .replace("P", PART);

  /** A date in EDTF. So that the form of a single date is in it but once, it looks twice. */
  static final String DATE = DAY + TIME + "|(?=" + WHOLE + ")(?:" + BETWEEN + "*(?:" + SINGLE
      + ")(?=" + BETWEEN + "|$))*" + BETWEEN + "*";

  private Forms() {}

  /** A form that the parser matches, without what Java alone writes in expressions. */
  static String portable(Pattern form) {
    return form.pattern().replaceAll("([*+?}])\\+", "$1").replace("\\z", "$");
  }

  /** The expression for texts that have a form from their beginning to their end. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /** The same, or no text at all. */
  static String wholeOrEmpty(String form) {
    return "^(?:" + form + ")?$";
  }
}
