package regesta.render;

import java.util.Optional;

/** How many bytes a text takes on a page. */
final class TextWeight {
  /** What marks a run of letters that are foreign. */
  private static final int MARK = "<span lang=\"und-Cyrl\"></span>".length();

  private TextWeight() {}

  /**
   * Of a text in UTF-8, with the signs that HTML writes by name, and with marks around all that is
   * not Latin: whether that is foreign depends on the place.
   */
  static int of(String text) {
    int weight = 0;
    int endOfRun = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      Optional<Script> script = i < endOfRun ? Optional.empty() : Script.of(character);
      if (script.isPresent()) {
        endOfRun = script.get().endOfRun(text, i);
        weight += MARK;
      }
      weight += bytes(character);
      i += Character.charCount(character);
    }
    return weight;
  }

  static int of(Optional<String> text) {
    return text.map(TextWeight::of).orElse(0);
  }

  private static int bytes(int character) {
    return switch (character) {
      case '&', '\'' -> "&amp;".length();
      case '<', '>' -> "&lt;".length();
      case '"' -> "&quot;".length();
      default -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    };
  }
}
