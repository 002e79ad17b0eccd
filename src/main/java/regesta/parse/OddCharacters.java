package regesta.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.Problem;

/** Characters that nobody sees, and those that were letters before they were decoded wrongly. */
final class OddCharacters {
  static final String GARBLED = "garbled-text";

  /** Joiners are letters' companions in some scripts and in emoji, so not beside plain letters. */
  private static final Pattern INVISIBLE = Pattern.compile(
      "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
          + "\\x{E0001}-\\x{E007F}]+|(?<=[\\x00-\\x7f])[\u200c\u200d]+(?=[\\x00-\\x7f])");

  private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

  /** What UTF-8 looks like that was read as Windows-1252: é, ’ and the like. */
  private static final Pattern DECODED_TWICE = Pattern.compile(
      "[\u00c3\u00c2][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u0152\u0153\u02dc\u2018-\u2022\u2122]");

  private static final Pattern LOST = Pattern.compile("\ufffd+");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private OddCharacters() {}

  /** Whether a reader would see nothing of a text. */
  static boolean showNothing(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.CONTROL);
  }

  /** The warnings for a text, at most one of a kind for each line. */
  static List<Problem> find(Manuscript manuscript, String text) {
    if (!hasSuspect(text)) {
      return List.of();
    }
    List<Problem> found = new ArrayList<>();
    each(INVISIBLE, text, match -> found.add(invisible(manuscript, match)));
    each(DECODED_TWICE, text, match -> found.add(decodedTwice(manuscript, match)));
    each(
        LOST,
        text,
        match -> found.add(Problem.warning(
                GARBLED,
                manuscript.at(match.start(), match.group().length()),
                "a letter was lost here")
            .withHint("write the letter that stood here")));
    return found;
  }

  /** Whether a text has a character that can be part of what is looked for: hardly any has one. */
  private static boolean hasSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspect(char c) {
    return c >= 0xA0
        && (c == 0xAD
            || c == 0xC2
            || c == 0xC3
            || c == 0xE2
            || c == 0xFFFD
            || c == 0xDB40
            || Character.getType(c) == Character.FORMAT);
  }

  private interface Use {
    void of(Matcher match);
  }

  private static void each(Pattern form, String text, Use use) {
    Matcher match = form.matcher(text);
    for (int from = 0; from <= text.length() && match.find(from); ) {
      use.of(match);
      int end = text.indexOf('\n', match.end());
      from = end < 0 ? text.length() + 1 : end;
    }
  }

  private static Problem invisible(Manuscript manuscript, Matcher match) {
    int first = match.group().codePointAt(0);
    String name = Character.getName(first).toLowerCase(Locale.ROOT);
    boolean turning = TURNING.matcher(match.group()).find();
    return Problem.warning(
            "invisible-character",
            manuscript.at(match.start(), match.group().length()),
            turning
                ? "an invisible character (%s) turns the direction of the text".formatted(name)
                : "an invisible character (%s) stands here".formatted(name))
        .withHint("remove it, or write the words around it again");
  }

  private static Problem decodedTwice(Manuscript manuscript, Matcher match) {
    String meant = new String(match.group().getBytes(WINDOWS_1252), StandardCharsets.UTF_8);
    return Problem.warning(
            GARBLED,
            manuscript.at(match.start(), match.group().length()),
            "`%s` is a letter that was read wrongly".formatted(match.group()))
        .withHint("write `%s`".formatted(meant));
  }
}
