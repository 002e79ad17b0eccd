package regesta.edtf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a date that a person wrote as people write dates. Where a text begins
 * like EDTF, the first character that breaks its rules is the mistake; elsewhere the whole text is.
 */
final class HumanMistake {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern FULL_WIDTH = Pattern.compile("[\uff10-\uff19]");
  private static final Pattern FOREIGN = Pattern.compile("[^0-9XYESTZ\\-/?~%.,:+\\[\\]{}]");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern LETTER_FOR_DIGIT =
      Pattern.compile("(?<=[0-9-])[OoIl](?=[0-9OoIl-]|$)|^[OoIl](?=[0-9OoIl]{3})");
  private static final Pattern ALONE = Pattern.compile("([-0-9X]{4,11}?)[^-0-9X/.?~%T].*");
  private static final Pattern BEGUN =
      Pattern.compile("[\\[{]?-?\\d{4}-[-0-9A-Za-z?~%:+/.,]*[\\]}]?");
  private static final Pattern CUT_END = Pattern.compile("\\d{4}-[-0-9]*/(\\d\\d(?:-\\d\\d)?)");
  private static final Pattern RELATIVE = Pattern.compile(
      "(?i)today|yesterday|tomorrow|now|recently|soon|(?:last|this|next|past) .+|.+ ago|.+ later");

  /** What is wrong with a whole text of a certain shape. */
  private record Shape(Pattern form, String message) {
    Shape(String form, String message) {
      this(Pattern.compile(form), message);
    }
  }

  private static final List<Shape> SHAPES = List.of(
      new Shape("\\d{4}[-0-9]* ?\\.+", "an open end stands behind a slash"),
      new Shape("\\.+[- ]*\\d{4}[-0-9]*", "an open start stands before a slash"),
      new Shape("\\d{8}", "the hyphens of the date are missing"),
      new Shape("\\d{4}-\\d{4}", "a hyphen does not join two dates"),
      new Shape("\\d{4}-\\d\\d-\\d\\d-\\d{4}-.*", "a hyphen does not join two dates"),
      new Shape("\\d{1,2}-\\d{1,2}(?:-\\d{1,4})?", "a date begins with its year, in four digits"),
      new Shape("[0-9X]+[/.][0-9XVI]+[/.][0-9X]+\\.?", "hyphens join year, month and day"),
      new Shape("\\d{4}\\.\\d{1,2}|\\d{1,2}[/.]\\d{4}", "hyphens join year, month and day"));

  private HumanMistake() {}

  /**
   * The mistake in a text that is no EDTF.
   *
   * @param hint what to write instead, where that is known
   * @param first what breaks the rules of EDTF first
   */
  static EdtfReading.Invalid of(String text, Optional<String> hint, EdtfReading.Invalid first) {
    Matcher invisible = INVISIBLE.matcher(text);
    if (invisible.find()) {
      return at(invisible, "an invisible character stands in the date").withHint(hint);
    }
    Matcher letter = LETTER_FOR_DIGIT.matcher(text);
    if (hint.isPresent() && letter.find()) {
      return at(letter, "the letter `%s` stands for a digit".formatted(letter.group()))
          .withHint(hint);
    }
    String inner = text.strip();
    boolean begun = BEGUN.matcher(inner).matches() && !alone(inner);
    if (FOREIGN.matcher(inner).find() && !begun) {
      return foreign(inner, hint, first);
    }
    Matcher end = CUT_END.matcher(inner);
    if (hint.isPresent() && end.matches()) {
      return new EdtfReading.Invalid(
          end.start(1), end.group(1).length(), "an interval ends with a whole date", hint);
    }
    return SHAPES.stream()
        .filter(shape -> hint.isPresent() && shape.form().matcher(inner).matches())
        .findFirst()
        .map(shape -> whole(inner, shape.message(), hint))
        .orElse(first.withHint(hint));
  }

  /** Whether a date is whole before something that does not belong to it. */
  private static boolean alone(String text) {
    Matcher alone = ALONE.matcher(text);
    return alone.matches() && EdtfParser.isEdtf(alone.group(1));
  }

  private static EdtfReading.Invalid at(Matcher found, String message) {
    return new EdtfReading.Invalid(
        found.start(), found.end() - found.start(), message, Optional.empty());
  }

  private static EdtfReading.Invalid whole(String text, String message, Optional<String> hint) {
    return new EdtfReading.Invalid(0, text.length(), message, hint);
  }

  /** A text with characters that no date in EDTF has. */
  private static EdtfReading.Invalid foreign(
      String text, Optional<String> hint, EdtfReading.Invalid first) {
    if (RELATIVE.matcher(text).matches()) {
      return whole(
          text,
          "which day this is depends on the day it is read",
          Optional.of("write the day itself, such as `2013-10-03`"));
    }
    if (hint.isPresent()) {
      return whole(text, shape(text), hint);
    }
    Matcher alone = ALONE.matcher(text);
    if (alone(text) && alone.matches()) {
      int from = alone.group(1).length();
      String rest = text.substring(from);
      int lead = rest.length() - rest.stripLeading().length();
      return new EdtfReading.Invalid(
          from + lead,
          rest.length() - lead,
          "`%s` does not belong to the date".formatted(rest.strip()),
          Optional.of("write `%s` alone".formatted(alone.group(1))));
    }
    return first.offset() == 0 || LETTER.matcher(text).find()
        ? whole(text, "`%s` is not a date".formatted(text), hint)
        : first;
  }

  private static String shape(String text) {
    if (FULL_WIDTH.matcher(text).find() && !LETTER.matcher(text).find()) {
      return "the digits of the date are full-width ones";
    }
    if (LETTER.matcher(text.replaceAll("[TZ]", "")).find()) {
      return "the date is written in words";
    }
    return text.indexOf(' ') >= 0 || text.indexOf('\u00a0') >= 0
        ? "a date has no spaces in it"
        : "a date has only digits and plain hyphens";
  }
}
