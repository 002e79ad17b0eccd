package regesta.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page or a text that somebody saved, in whatever encoding it was published.
 *
 * @param name the file's name
 */
public record SavedFile(String name, String text) {
  /** No page of text is as large. */
  private static final long MOST_BYTES = 20_000_000;

  /** Where a page that says its encoding does so. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file: in the encoding that it declares, in UTF-8, or in Windows-1252, whichever fits
   * first. Empty if there is no such file.
   *
   * @throws IOException if it is too large to be a page, or the machine cannot read it
   */
  public static Optional<SavedFile> find(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("`%s` is too large to be a page".formatted(file));
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = marked(bytes)
        .or(() -> decoded(bytes, UTF_8))
        .or(() -> declared(bytes).flatMap(charset -> decoded(bytes, charset)))
        .orElseGet(() -> new String(bytes, WINDOWS_1252));
    String unmarked = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    return Optional.of(new SavedFile(String.valueOf(file.getFileName()), unmarked));
  }

  /** The name without its extension. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Optional<String> marked(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] & 0xFF) + (bytes[1] & 0xFF) != 0xFF + 0xFE) {
      return Optional.empty();
    }
    return switch (bytes[0] & 0xFF) {
      case 0xFE -> Optional.of(new String(bytes, UTF_16BE));
      case 0xFF -> Optional.of(new String(bytes, UTF_16LE));
      default -> Optional.empty();
    };
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1))
          ? Optional.of(Charset.forName(matcher.group(1)))
          : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
