package regesta.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes a text in UTF-8 while it is written. The JDK's writers copy each character twice on its
 * way and lock for each write, which takes longer than to make most of our texts.
 *
 * <p>For one thread. What is one character for readers must not be cut in two between two writes.
 */
final class OctetWriter extends Writer {
  private static final int LETTERS = 1 << 13;

  /** How many octets one of Java's characters can need. */
  private static final int ENCODED = 3;

  private final OutputStream octets;
  private final char[] letters = new char[LETTERS];
  private final byte[] buffer = new byte[4 * ENCODED * LETTERS];
  private int length;

  OctetWriter(OutputStream octets) {
    this.octets = octets;
  }

  @Override
  public void write(int c) throws IOException {
    letters[0] = (char) c;
    encode(letters, 0, 1);
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    int end = from + count;
    for (int start = from, stop; start < end; start = stop) {
      stop = Math.min(end, start + LETTERS - 1);
      // No character is cut in two.
      stop += stop < end && Character.isHighSurrogate(text.charAt(stop - 1)) ? 1 : 0;
      text.getChars(start, stop, letters, 0);
      encode(letters, 0, stop - start);
    }
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    int end = from + count;
    for (int start = from, stop; start < end; start = stop) {
      stop = Math.min(end, start + LETTERS - 1);
      stop += stop < end && Character.isHighSurrogate(characters[stop - 1]) ? 1 : 0;
      encode(characters, start, stop);
    }
  }

  /** Encodes no more characters than the buffer has room for when it is empty. */
  private void encode(char[] characters, int from, int to) throws IOException {
    if (buffer.length - length < ENCODED * (to - from)) {
      flush();
    }
    // In variables, because the quick compiler of the JDK would write each step of a field.
    byte[] encoded = buffer;
    int end = length;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      if (c < 0x80) {
        encoded[end++] = (byte) c;
      } else {
        int code = Character.isSurrogate(c) ? Character.codePointAt(characters, i, to) : c;
        end = put(code, encoded, end);
        i += Character.charCount(code) - 1;
      }
    }
    length = end;
  }

  /**
   * Encodes a character that is not in ASCII; half of one is a question mark, as in all encoders.
   *
   * @return where the next one goes
   */
  private static int put(int code, byte[] encoded, int start) {
    int end = start;
    if (code < 0x800) {
      encoded[end++] = (byte) (0xc0 | code >> 6);
    } else if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
      encoded[end++] = '?';
      return end;
    } else {
      if (code < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
        encoded[end++] = (byte) (0xe0 | code >> 12);
      } else {
        encoded[end++] = (byte) (0xf0 | code >> 18);
        encoded[end++] = (byte) (0x80 | code >> 12 & 0x3f);
      }
      encoded[end++] = (byte) (0x80 | code >> 6 & 0x3f);
    }
    encoded[end++] = (byte) (0x80 | code & 0x3f);
    return end;
  }

  /** Hands on what has been encoded so far. */
  @Override
  public void flush() throws IOException {
    octets.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
