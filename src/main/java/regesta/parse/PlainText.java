package regesta.parse;

/** Text as Markdown writes it: its escapes undone, the quotation marks that have no partner set. */
final class PlainText {
  private static final String OPENERS = "([{\u2013\u2014\u2018\u201C";

  private PlainText() {}

  /**
   * The text without escapes.
   *
   * @param before the character before it in the file, a space at the start
   */
  static String of(String markdown, char before) {
    if (markdown.indexOf('\\') < 0 && markdown.indexOf('"') < 0) {
      return markdown;
    }
    var text = new StringBuilder(markdown.length());
    char last = before;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1))) {
        i++;
        text.append(markdown.charAt(i));
      } else if (c == '"') {
        boolean opens = Character.isWhitespace(last) || OPENERS.indexOf(last) >= 0;
        text.append(opens ? '\u201C' : '\u201D');
      } else {
        text.append(c);
      }
      last = c;
    }
    return text.toString();
  }

  /** The mark that stands for signs of a typewriter. */
  static String mark(String signs) {
    return switch (signs) {
      case "---" -> "\u2014";
      case "--" -> "\u2013";
      case "'" -> "\u2019";
      default -> "\u2026"; // three full stops, with or without spaces
    };
  }

  /** Code in one line; a space on each side only keeps it apart from the marks around it. */
  static String ofCode(String markdown) {
    String code = markdown.replace('\n', ' ');
    boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
