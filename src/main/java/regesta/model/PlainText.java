package regesta.model;

import java.util.Optional;

/** Our own text as words alone, without structure. */
public final class PlainText {
  private static final String SPACES = " \t\n\u000b\f\r";
  private static final String STOPS = ".,;:!?、。，．";

  private PlainText() {}

  /** A text on one line, without the spaces that citations leave. */
  public static String oneLine(String text) {
    return spaced(text, STOPS).strip();
  }

  /** A text on one line, with one space where there are several, or other white space. */
  public static String spaced(String text) {
    return spaced(text, "");
  }

  /** The same without the space before any of some signs. */
  private static String spaced(String text, String close) {
    if (isSpaced(text, close)) {
      return text;
    }
    var line = new StringBuilder(text.length());
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean space = next <= ' ' && SPACES.indexOf(next) >= 0;
      if (!space && spaced && close.indexOf(next) >= 0) {
        line.setLength(line.length() - 1);
      }
      if (!space || !spaced) {
        line.append(space ? ' ' : next);
      }
      spaced = space;
    }
    return line.toString();
  }

  /** Whether a text has no white space but single spaces, none of them before those signs. */
  private static boolean isSpaced(String text, String close) {
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean unlike = next < ' ' && SPACES.indexOf(next) >= 0;
      if (unlike || spaced && (next == ' ' || close.indexOf(next) >= 0)) {
        return false;
      }
      spaced = next == ' ';
    }
    return true;
  }

  /** What lists say of an entry. */
  public static String summary(Entry entry) {
    return summary(entry.upkeep(), entry.summary(), entry.body());
  }

  /**
   * The summary that is given, else the text's first paragraph; why it was withdrawn, if it was.
   */
  public static String summary(Upkeep upkeep, Optional<String> given, Body body) {
    return upkeep
        .withdrawn()
        .map(Upkeep.Withdrawal::reason)
        .or(() -> given)
        .or(() ->
            body.firstParagraph().map(paragraph -> oneLine(Inline.plain(paragraph.content()))))
        .orElse("");
  }
}
