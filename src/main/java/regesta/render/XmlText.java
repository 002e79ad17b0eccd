package regesta.render;

import java.nio.charset.StandardCharsets;

/** XML that can be read whatever texts it holds. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /**
   * The bytes of a document. XML has no form for some control characters, not even an escaped one:
   * the sign for a character that cannot be shown takes their place.
   */
  static byte[] bytes(String xml) {
    String legal = xml.codePoints().allMatch(XmlText::isLegal)
        ? xml
        : xml.codePoints()
            .map(c -> isLegal(c) ? c : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return legal.getBytes(StandardCharsets.UTF_8);
  }

  /** XML 1.0, production 2. */
  private static boolean isLegal(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF;
  }
}
