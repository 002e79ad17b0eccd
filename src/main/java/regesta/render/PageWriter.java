package regesta.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a page while a template writes its text. Can be used for one page after another,
 * since a buffer for each would be the most that a page needs of memory.
 *
 * <p>What is one character for readers must not be cut in two between two writes.
 */
final class PageWriter extends Writer {
  private static final int USUAL_LENGTH = 64 * 1024;

  /** The characters below 64 that have a meaning in HTML, a bit for each. */
  private static final long MARKUP = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '"' | 1L << '\'';

  /** How many bytes an octet can need when it is escaped. */
  private static final int ESCAPED = "&quot;".length();

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;
  private boolean foreign;

  @Override
  public void write(char[] characters, int from, int count) {
    room(count);
    for (int i = from; i < from + count; i++) {
      if (characters[i] >= 0x80) {
        write(new String(characters, i, from + count - i));
        return;
      }
      bytes[length++] = (byte) characters[i];
    }
  }

  @Override
  public void write(String text) {
    byte[] octets = encoded(text);
    room(octets.length);
    System.arraycopy(octets, 0, bytes, length, octets.length);
    length += octets.length;
  }

  @Override
  public void write(String text, int from, int count) {
    write(text.substring(from, from + count));
  }

  /** Adds a text so that HTML shows it as it is. */
  void escape(String text) {
    byte[] octets = encoded(text);
    room(ESCAPED * octets.length);
    // In variables, because the quick compiler of the JDK would write each step of a field.
    byte[] page = bytes;
    int end = length;
    for (byte octet : octets) {
      // All of a character beyond ASCII is below 0 here.
      if (octet >= 64 || octet < 0 || (MARKUP >>> octet & 1) == 0) {
        page[end++] = octet;
      } else {
        end = refer(octet, end);
      }
    }
    length = end;
  }

  /** A text in UTF-8. Most is in ASCII, which the JDK copies as it is. */
  private byte[] encoded(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    if (!foreign && octets.length > text.length()) {
      foreign = hasForeignLetters(text.toCharArray());
    }
    return octets;
  }

  private static boolean hasForeignLetters(char[] characters) {
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] >= 0x80
          && Script.of(Character.codePointAt(characters, i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }

  /** Writes a reference in place of a character, and returns where it ends. */
  private int refer(byte character, int at) {
    String reference = switch (character) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
    int end = at;
    for (int i = 0; i < reference.length(); i++) {
      bytes[end++] = (byte) reference.charAt(i);
    }
    return end;
  }

  /** Begins another page. */
  void clear() {
    length = 0;
    foreign = false;
  }

  /** Whether there are letters of another {@link Script} than Latin. */
  boolean hasForeignLetters() {
    return foreign;
  }

  /** The text in UTF-8. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
