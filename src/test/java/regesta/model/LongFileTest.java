package regesta.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what is written with the JDK's own encoder. */
class LongFileTest {
  static List<String> texts() {
    return List.of(
        "",
        "a",
        "\u0000\u007f\u0080\u07ff\u0800\uffff",
        "“語” – naïve\r\n\u2028",
        "𠮷".repeat(3),
        "a\ud842",
        "\udfb7b",
        "\udfb7\ud842",
        "x".repeat(100_000),
        "語".repeat(100_000),
        "𠮷".repeat(50_000),
        "x" + "𠮷".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void encodesAsTheJdkDoes(String text) {
    assertArrayEquals(text.getBytes(UTF_8), new LongFile(writer -> writer.write(text)).bytes());
    assertArrayEquals(
        text.getBytes(UTF_8),
        new LongFile(writer -> writer.write(text.toCharArray(), 0, text.length())).bytes());
    assertArrayEquals(
        ("<" + text + ">").getBytes(UTF_8),
        new LongFile(writer -> writer.append('<').append(text).append('>')).bytes());
  }

  @Test
  void writesPartsOfTexts() {
    assertArrayEquals(
        "語b語b".getBytes(UTF_8),
        new LongFile(writer -> {
              writer.write("a語b", 1, 2);
              writer.write("a語b".toCharArray(), 1, 2);
            })
            .bytes());
  }
}
