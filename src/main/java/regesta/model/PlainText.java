package regesta.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Our own text as words alone, without structure. */
public final class PlainText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SPACE_BEFORE_STOP = Pattern.compile(" (?=[.,;:!?、。，．])");

  private PlainText() {}

  /** A text on one line, without the spaces that citations leave. */
  public static String oneLine(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    return SPACE_BEFORE_STOP.matcher(spaced).replaceAll("").strip();
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
