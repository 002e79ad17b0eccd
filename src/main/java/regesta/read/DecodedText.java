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
    String whole = new String(bytes, UTF_8);
    if (whole.indexOf(REPLACEMENT) < 0) {
      return ofUtf8(whole);
    }
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return ofUtf8(whole);
    }
    int offset = withoutMark(out.flip().toString()).length();
    int wrong = bytes[in.position()] & 0xFF;
    String text = withoutControls(withoutMark(whole)).text();
    boolean alone = in.position() + 1 == bytes.length || bytes[in.position() + 1] >= 0;
    return new DecodedText(text, Optional.of(notUtf8(offset, wrong, alone && !isLead(wrong, in))));
  }

  private static DecodedText ofUtf8(String whole) {
    String text = withoutMark(whole);
    return withoutControls(text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text);
  }

  /** Whether a byte begins a letter of UTF-8 that the end of the file cuts off. */
  private static boolean isLead(int wrong, ByteBuffer in) {
    return wrong >= 0xC2 && in.remaining() == 1;
  }

  /**
   * The flaw of a byte that is no UTF-8.
   *
   * @param alone whether it looks like a letter of its own, as encodings for one language have it
   */
  private static Flaw notUtf8(int offset, int wrong, boolean alone) {
    String message = "the file is not saved as UTF-8: this letter cannot be read";
    char meant = new String(new byte[] {(byte) wrong}, WINDOWS_1252).charAt(0);
    String hint = !alone || isControl(meant) || meant == REPLACEMENT
        ? "save the file as UTF-8"
        : "save the file as UTF-8; the letter may have been `%s`".formatted(meant);
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
        "the file is saved as UTF-16, not as UTF-8",
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
        "an invisible control character (U+%04X) stands here".formatted((int) text.charAt(first));
    Flaw flaw = new Flaw(
        "control-character", first, message, Optional.of(insteadOfControl(text.charAt(first))));
    return new DecodedText(clean.toString(), Optional.of(flaw));
  }

  private static String insteadOfControl(char control) {
    char meant = control < 0x80
        ? REPLACEMENT
        : new String(new byte[] {(byte) control}, WINDOWS_1252).charAt(0);
    return meant == REPLACEMENT || isControl(meant)
        ? "remove it"
        : "write `%s` instead".formatted(meant);
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
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c < 0xA0;
  }
}
