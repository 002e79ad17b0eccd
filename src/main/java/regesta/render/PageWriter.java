package regesta.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a page while a template writes its text: each character is looked at once, to escape
 * it, to encode it, and to see whether it is foreign. Can be used for one page after another, since
 * a buffer for each would be the most that a page needs of memory.
 *
 * <p>What is one character for readers must not be cut in two between two writes.
 */
final class PageWriter extends Writer {
  private static final int USUAL_LENGTH = 64 * 1024;

  /** The characters below 64 that have a meaning in HTML, a bit for each. */
  private static final long MARKUP = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '"' | 1L << '\'';

  /** How many bytes a character can need, as it is and escaped. */
  private static final int ENCODED = 3;

  private static final int ESCAPED = "&quot;".length();

  private byte[] bytes = new byte[USUAL_LENGTH];
  private int length;
  private boolean foreign;

  /** What is being written; arrays are quicker to read than texts. */
  private char[] letters = new char[1024];

  @Override
  public void write(char[] characters, int from, int count) {
    room(ENCODED * count);
    encode(characters, from, from + count, 0);
  }

  @Override
  public void write(String text, int from, int count) {
    // Most of it is in ASCII, which the JDK copies as it is, without a look at each character here.
    byte[] encoded = text.substring(from, from + count).getBytes(StandardCharsets.UTF_8);
    if (encoded.length == count) {
      room(count);
      System.arraycopy(encoded, 0, bytes, length, count);
      length += count;
    } else {
      take(text, from, count);
      write(letters, 0, count);
    }
  }

  /** Adds a text so that HTML shows it as it is. */
  void escape(String text) {
    int count = text.length();
    take(text, 0, count);
    room(ESCAPED * count);
    encode(letters, 0, count, MARKUP);
  }

  private void take(String text, int from, int count) {
    if (letters.length < count) {
      letters = new char[2 * count];
    }
    text.getChars(from, from + count, letters, 0);
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }

  /** Adds characters, with references for those below 64 whose bit is in {@code escaped}. */
  private void encode(char[] characters, int from, int to, long escaped) {
    // In variables, because the quick compiler of the JDK would write each step of a field.
    byte[] encoded = bytes;
    int end = length;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      if (c < 0x80 && (c >= 64 || (escaped >>> c & 1) == 0)) {
        encoded[end++] = (byte) c;
      } else {
        length = end;
        i += (c < 0x80 ? refer(c) : encode(Character.codePointAt(characters, i, to))) - 1;
        end = length;
      }
    }
    length = end;
  }

  /**
   * Adds a character that is not in ASCII; half of one is a question mark, as in all encoders.
   *
   * @return how many of Java's characters it is
   */
  private int encode(int code) {
    foreign = foreign || Script.of(code).isPresent();
    if (code < 0x800) {
      bytes[length++] = (byte) (0xc0 | code >> 6);
      bytes[length++] = (byte) (0x80 | code & 0x3f);
    } else if (Character.isSupplementaryCodePoint(code)) {
      bytes[length++] = (byte) (0xf0 | code >> 18);
      bytes[length++] = (byte) (0x80 | code >> 12 & 0x3f);
      bytes[length++] = (byte) (0x80 | code >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | code & 0x3f);
    } else if (Character.isSurrogate((char) code)) {
      bytes[length++] = '?';
    } else {
      bytes[length++] = (byte) (0xe0 | code >> 12);
      bytes[length++] = (byte) (0x80 | code >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | code & 0x3f);
    }
    return Character.charCount(code);
  }

  private int refer(char c) {
    String reference = switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
    for (int i = 0; i < reference.length(); i++) {
      bytes[length++] = (byte) reference.charAt(i);
    }
    return 1;
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
