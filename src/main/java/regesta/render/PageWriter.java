package regesta.render;

import java.io.Writer;
import java.util.Arrays;

/** The text of a page while a template writes it; what {@code StringWriter} is without a lock. */
final class PageWriter extends Writer {
  private static final int USUAL_LENGTH = 24 * 1024;

  /** The characters below 64 that have a meaning in HTML, a bit for each. */
  private static final long MARKUP = 1L << '<' | 1L << '>' | 1L << '&' | 1L << '"' | 1L << '\'';

  private char[] text = new char[USUAL_LENGTH];
  private int length;

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
    for (int i = start; i < length; i++) {
      if (isMarkup(text[i])) {
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

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}
