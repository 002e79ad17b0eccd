package regesta.export.calendar;

/**
 * Content lines cut as RFC 5545 asks in section 3.1: no more than 75 octets each, the rest on lines
 * that begin with a space. Characters stay whole, which the library, counting in Java's units, does
 * not see to.
 */
final class FoldedLines {
  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  static String of(String lines) {
    var folded = new StringBuilder(lines.length() + lines.length() / 32);
    int octets = 0;
    for (int i = 0; i < lines.length(); ) {
      int character = lines.codePointAt(i);
      boolean ends = character == '\r' || character == '\n';
      int needed = octets(character);
      if (!ends && octets + needed > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      octets = ends ? 0 : octets + needed;
      folded.appendCodePoint(character);
      i += Character.charCount(character);
    }
    return folded.toString();
  }

  /** How many octets a character has in UTF-8. */
  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
