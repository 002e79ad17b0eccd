package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StyleSheetTest {

  static Stream<Arguments> sheets() {
    return Stream.of(
        arguments("a {}", "a {}"),
        arguments("/* one */\\na {}", "a {}"),
        arguments("a {}\\n\\n/* one\\n two */\\n\\nb {}", "a {}\\n\\nb {}"),
        arguments("a { /* one */ color: red }", "a {   color: red }"),
        arguments("a/**/b {}", "a b {}"),
        arguments("/* one */ b {} /* two */\\n", "  b {}  \\n"),
        arguments("a { content: \"/* no */\" }", "a { content: \"/* no */\" }"),
        arguments("a { content: '\\'/* no */' }", "a { content: '\\'/* no */' }"),
        arguments("a { b: url( /*no*/c ) }", "a { b: url( /*no*/c ) }"),
        arguments("a { b: url(\"c\") } /* d */ e {}", "a { b: url(\"c\") }   e {}"),
        arguments("/* without an end", "/* without an end"),
        arguments("/*** stars ***/ /**/\\na {}", "   \\na {}"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void leavesOutComments(String css, String expected) {
    assertEquals(lines(expected), withoutComments(lines(css)));
  }

  /** Our own style has nothing left that looks like a comment, and every rule that it had. */
  @Test
  void ourOwnIsTheSameButForThem() throws IOException {
    String css = Files.readString(Path.of("templates/assets/style.css"));
    String bare = withoutComments(css);
    assertEquals(-1, bare.indexOf("/*"));
    String rules = css.replaceAll("(?s)/\\*.*?\\*/", "");
    assertEquals(rules.replaceAll("\\s+", ""), bare.replaceAll("\\s+", ""));
  }

  @Test
  void takesLongComments() {
    assertEquals("", withoutComments("/*" + " * long".repeat(100_000) + " */\n"));
  }

  private static String withoutComments(String css) {
    return new String(
        StyleSheet.withoutComments(css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }
}
