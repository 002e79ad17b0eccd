package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The address of a passage in a page, by the words it has (WICG, <i>URL Fragment Text
 * Directives</i>, sections 3.2 and 3.3).
 *
 * <p>Words are found where they stand within one block of the page, whole words only; only the
 * first and the last words of a passage may stand in two blocks. So a long passage, or one in
 * several paragraphs, is named by its ends.
 */
final class TextFragment {
  /** A passage up to here is named by all of its words. */
  private static final int LONG = 200;

  /** The least length of an end of a passage; shorter ones are found in too many places. */
  private static final int END = 30;

  private static final String DIRECTIVE = ":~:";

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\n\\r\\u2028\\u2029]\\s*");

  /** Where a passage may be cut: scripts without spaces have no end of a word but their marks. */
  private static final Pattern CUT = Pattern.compile("\\s+|(?<=[、。，．！？」』])");

  private TextFragment() {}

  /** The address that leads to these words in the page at {@code url}. */
  static String of(String url, String words) {
    String hash = url.contains(DIRECTIVE) ? "&" : (url.contains("#") ? "" : "#") + DIRECTIVE;
    return url + hash + "text=" + directive(words.strip());
  }

  private static String directive(String words) {
    List<String> blocks = Stream.of(LINE_ENDS.split(words)).toList();
    String first = blocks.get(0);
    String last = blocks.get(blocks.size() - 1);
    if (blocks.size() == 1 && words.length() <= LONG) {
      return encode(words);
    }
    return start(first)
        .flatMap(start -> end(last).map(end -> encode(start) + "," + encode(end)))
        .orElseGet(() -> blocks.size() == 1 ? encode(words) : encode(first) + "," + encode(last));
  }

  /** The first words; absent if they cannot be told from the next ones. */
  private static Optional<String> start(String block) {
    if (block.length() <= 2 * END) {
      return Optional.of(block);
    }
    Matcher cut = CUT.matcher(block);
    return cut.find(END) && cut.start() < block.length() - END
        ? Optional.of(block.substring(0, cut.start()))
        : Optional.empty();
  }

  /** The last words; absent if they cannot be told from those before. */
  private static Optional<String> end(String block) {
    if (block.length() <= 2 * END) {
      return Optional.of(block);
    }
    int from = 0;
    Matcher cut = CUT.matcher(block);
    while (cut.find() && cut.end() <= block.length() - END) {
      from = cut.end();
    }
    return from > END ? Optional.of(block.substring(from)) : Optional.empty();
  }

  /**
   * Percent-encodes all but unreserved characters, and the hyphen too: in a text directive it would
   * mark words before or after the passage.
   */
  static String encode(String words) {
    var encoded = new StringBuilder();
    for (byte octet : words.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean plain = c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || "._~".indexOf(c) >= 0;
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
