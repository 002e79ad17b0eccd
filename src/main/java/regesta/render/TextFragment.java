package regesta.render;

import java.nio.charset.StandardCharsets;

/**
 * The address of a passage in a page, by the words it has (WICG, <i>URL Fragment Text
 * Directives</i>, section 3.2).
 */
final class TextFragment {
  private TextFragment() {}

  /** The address that leads to these words in the page at {@code url}. */
  static String of(String url, String words) {
    return url + (url.contains("#") ? "" : "#") + ":~:text=" + encode(words);
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
