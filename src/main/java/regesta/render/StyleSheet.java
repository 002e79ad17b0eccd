package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as readers get it: its comments are for those who write it. */
public final class StyleSheet {
  /**
   * A comment, with the line that it has for itself; or what only looks like one: within a string,
   * or within an address without quotation marks (CSS Syntax Module Level 3, sections 4.3.2 to
   * 4.3.6).
   */
  private static final Pattern COMMENT = Pattern.compile(
      "((?m:^)[ \\t]*C[ \\t]*\\R\\R?)|(C)".replace("C", "/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/")
          + "|\"[^\"\\\\\\n]*+(?:\\\\(?s:.)[^\"\\\\\\n]*+)*+\""
          + "|'[^'\\\\\\n]*+(?:\\\\(?s:.)[^'\\\\\\n]*+)*+'"
          + "|(?i:url)\\((?![ \\t]*[\"'])[^)]*+\\)");

  private StyleSheet() {}

  /** The same rules. What stood on both sides of a comment stays apart. */
  public static byte[] withoutComments(byte[] css) {
    String text = new String(css, StandardCharsets.UTF_8);
    return COMMENT
        .matcher(text)
        .replaceAll(StyleSheet::replacement)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String replacement(MatchResult found) {
    boolean ownLine = found.start(1) >= 0;
    boolean within = found.start(2) >= 0;
    return ownLine ? "" : within ? " " : Matcher.quoteReplacement(found.group());
  }
}
