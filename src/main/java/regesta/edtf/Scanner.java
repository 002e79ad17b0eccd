package regesta.edtf;

import java.util.Optional;
import java.util.function.IntPredicate;

/** A text that is read from left to right once, and the first mistake that was found in it. */
final class Scanner {
  /** What {@link #peek} answers at the end; no character that a date contains. */
  static final char END = '\0';

  private final String text;
  private int position;
  private Optional<EdtfReading.Invalid> mistake = Optional.empty();

  Scanner(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position == text.length();
  }

  char peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  boolean isNext(String expected) {
    return text.startsWith(expected, position);
  }

  /** Steps over {@code expected} if it is next. */
  boolean take(String expected) {
    boolean next = isNext(expected);
    position += next ? expected.length() : 0;
    return next;
  }

  /** Steps over the characters that fit, but no more than {@code most}. */
  String takeWhile(IntPredicate fits, int most) {
    int start = position;
    while (position < text.length() && position - start < most && fits.test(peek())) {
      position++;
    }
    return text.substring(start, position);
  }

  /** What was read since {@code start}. */
  String since(int start) {
    return text.substring(start, position);
  }

  /** Remembers a mistake in the next character, and answers nothing. */
  <T> Optional<T> wrong(String message) {
    return wrong(position, 1, message);
  }

  /** Remembers a mistake in everything since {@code start}, and answers nothing. */
  <T> Optional<T> wrongSince(int start, String message) {
    return wrong(start, Math.max(1, position - start), message);
  }

  private <T> Optional<T> wrong(int offset, int length, String message) {
    if (mistake.isEmpty()) {
      mistake = Optional.of(new EdtfReading.Invalid(offset, length, message, Optional.empty()));
    }
    return Optional.empty();
  }

  /** The first mistake; only after a production has answered nothing. */
  EdtfReading.Invalid mistake() {
    return mistake.orElseThrow();
  }
}
