package regesta.export.calendar;

import java.io.IOException;
import java.io.Writer;

/**
 * Content lines cut as RFC 5545 asks in section 3.1: no more than 75 octets each, the rest on lines
 * that begin with a space. Characters stay whole, which the library, counting in Java's units, does
 * not see to.
 */
final class FoldedLines {
  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  static void write(String lines, Writer text) throws IOException {
    int octets = 0;
    int written = 0;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      boolean ends = c == '\r' || c == '\n';
      int needed = octets(c);
      if (!ends && octets + needed > MOST_OCTETS) {
        text.write(lines, written, i - written);
        text.write(FOLD);
        written = i;
        octets = 1;
      }
      octets = ends ? 0 : octets + needed;
    }
    text.write(lines, written, lines.length() - written);
  }

  /**
   * How many octets a character has in UTF-8; all four of two of Java's belong to the first, so
   * that both are on one line.
   */
  private static int octets(char c) {
    if (c < 0x80) {
      return 1;
    }
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c) ? 4 : 0;
    }
    return c < 0x800 ? 2 : 3;
  }
}
