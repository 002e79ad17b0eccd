package regesta.model;

import java.util.Optional;

/** Our own text as words alone, without structure. */
public final class PlainText {
  private static final String SPACES = " \t\n\u000b\f\r";
  private static final String STOPS = ".,;:!?、。，．";

  private PlainText() {}

  /** A text on one line, without the spaces that citations leave. */
  public static String oneLine(String text) {
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean spaced = !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
      if (SPACES.indexOf(next) >= 0) {
        line.append(spaced ? "" : " ");
      } else {
        line.setLength(spaced && STOPS.indexOf(next) >= 0 ? line.length() - 1 : line.length());
        line.append(next);
      }
    }
    return line.toString().strip();
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
