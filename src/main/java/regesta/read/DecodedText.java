package regesta.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * The text that bytes stand for, and the first thing wrong with them.
 *
 * @param text without a byte order mark; the replacement character, U+FFFD, stands for what is not
 *     text
 */
record DecodedText(String text, Optional<Flaw> flaw) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Something that is no text, told to the author.
   *
   * @param offset where it is in the text, in Java characters
   */
  record Flaw(String name, int offset, String message, Optional<String> hint) {}

  static DecodedText of(byte[] bytes) {
    return utf16(bytes)
        .map(charset -> inOtherEncoding(new String(bytes, charset)))
        .orElseGet(() -> inUtf8(bytes));
  }

  private static DecodedText inUtf8(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      String text = withoutMark(out.flip().toString());
      return withoutControls(text);
    }
    int offset = withoutMark(out.flip().toString()).length();
    int wrong = bytes[in.position()] & 0xFF;
    String text = withoutControls(withoutMark(new String(bytes, UTF_8))).text();
    return new DecodedText(text, Optional.of(notUtf8(offset, wrong)));
  }

  private static Flaw notUtf8(int offset, int wrong) {
    String message = "the byte `0x%02X` is not UTF-8 text".formatted(wrong);
    char meant = new String(new byte[] {(byte) wrong}, WINDOWS_1252).charAt(0);
    String hint = isControl(meant) || meant == REPLACEMENT
        ? "save the file as UTF-8"
        : "save the file as UTF-8; here it may have been `%s` in Windows-1252".formatted(meant);
    return new Flaw("not-utf-8", offset, message, Optional.of(hint));
  }

  /** The kind of UTF-16 that the bytes seem to be: they start with its mark, or are half zeros. */
  private static Optional<Charset> utf16(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    boolean evenZeros = bytes[0] == 0 && bytes[2] == 0;
    boolean oddZeros = bytes[1] == 0 && bytes[3] == 0;
    if (startsWith(bytes, 0xFE, 0xFF) || evenZeros && !oddZeros) {
      return Optional.of(UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || oddZeros && !evenZeros) {
      return Optional.of(UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static DecodedText inOtherEncoding(String text) {
    Flaw flaw = new Flaw(
        "not-utf-8",
        0,
        "this file is in UTF-16, not in UTF-8",
        Optional.of("save the file as UTF-8"));
    return new DecodedText(withoutControls(withoutMark(text)).text(), Optional.of(flaw));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static DecodedText withoutControls(String text) {
    int first = firstControl(text);
    if (first == text.length()) {
      return new DecodedText(text, Optional.empty());
    }
    var clean = new StringBuilder(text);
    for (int i = first; i < clean.length(); i++) {
      if (isControl(clean.charAt(i))) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    String message =
        "the control character `U+%04X` is not text".formatted((int) text.charAt(first));
    Flaw flaw = new Flaw("control-character", first, message, Optional.of("remove the character"));
    return new DecodedText(clean.toString(), Optional.of(flaw));
  }

  /** Where the first control character is; the length of the text if there is none. */
  private static int firstControl(String text) {
    int i = 0;
    while (i < text.length() && !isControl(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }
}
