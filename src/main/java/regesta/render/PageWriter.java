package regesta.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The text of a page while a template writes it, and the bytes of that. Can be used for one page
 * after another, since a buffer for each would be the most that a page needs of memory.
 */
final class PageWriter extends Writer {
  private static final int USUAL_LENGTH = 24 * 1024;

  /** The characters below 64 that have a meaning in HTML, a bit for each. */
  private static final long MARKUP = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '"' | 1L << '\'';

  /** As long as the bytes of any character that is not one of two halves. */
  private static final int LONGEST = 3;

  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
  private char[] text = new char[USUAL_LENGTH];
  private int length;
  private ByteBuffer bytes = ByteBuffer.allocate(LONGEST * USUAL_LENGTH);

  @Override
  public void write(int character) {
    room(1);
    text[length++] = (char) character;
  }

  @Override
  public void write(char[] characters, int from, int count) {
    room(count);
    System.arraycopy(characters, from, text, length, count);
    length += count;
  }

  @Override
  public void write(String added, int from, int count) {
    room(count);
    added.getChars(from, from + count, text, length);
    length += count;
  }

  /** Adds a text so that HTML shows it as it is. */
  void escape(String added) {
    int start = length;
    write(added, 0, added.length());
    char[] letters = text;
    int end = length;
    for (int i = start; i < end; i++) {
      if (isMarkup(letters[i])) {
        length = i;
        escapeFrom(i - start, added);
        return;
      }
    }
  }

  private void escapeFrom(int from, String added) {
    for (int i = from; i < added.length(); i++) {
      char c = added.charAt(i);
      if (isMarkup(c)) {
        String reference = reference(c);
        write(reference, 0, reference.length());
      } else {
        write(c);
      }
    }
  }

  private static boolean isMarkup(char c) {
    return c < 64 && (MARKUP >>> c & 1) != 0;
  }

  private static String reference(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }

  private void room(int count) {
    if (text.length - length < count) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + count));
    }
  }

  /** Begins another page. */
  void clear() {
    length = 0;
  }

  /** Whether there is a character, {@code first} or one after it, for which {@code test} holds. */
  boolean has(char first, IntPredicate test) {
    char[] letters = text;
    int end = length;
    for (int i = 0; i < end; i++) {
      if (letters[i] >= first && test.test(letters[i])) {
        return true;
      }
    }
    return false;
  }

  /** The text in UTF-8. */
  byte[] bytes() {
    if (bytes.capacity() < LONGEST * length) {
      bytes = ByteBuffer.allocate(LONGEST * text.length);
    }
    bytes.clear();
    encoder.reset();
    encoder.encode(CharBuffer.wrap(text, 0, length), bytes, true);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}
