package regesta.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, and nothing else. */
class ValueReaderTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void aNumber(int number) {
    assertEquals(number, again(out -> out.number(number), ValueReader::number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "\u0000\u007f\u0080\u00ff",
        "\u0100",
        "“中谷”",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00x"
      })
  void aText(String text) {
    assertEquals(text, again(out -> out.text(text), ValueReader::text));
  }

  @Test
  void aLongText() {
    String text = "é中".repeat(10_000);
    assertEquals(text, again(out -> out.text(text), ValueReader::text));
  }

  @Test
  void whatIsCutOffIsRefused() {
    byte[] octets = octets(out -> out.text("“some text”"));
    for (int length = 0; length < octets.length; length++) {
      var in = new ValueReader(octets, 0, length);
      assertThrows(IllegalArgumentException.class, in::text, "cut at " + length);
    }
  }

  /** Otherwise a wrong number could ask for more memory than there is. */
  @ParameterizedTest
  @ValueSource(ints = {4, 5, 1 << 20, Integer.MAX_VALUE, -1})
  void moreThanThereIsIsRefused(int number) {
    byte[] octets = octets(out -> {
      out.number(number);
      out.number(0);
    });
    assertThrows(IllegalArgumentException.class, () -> reader(octets).text());
    assertThrows(IllegalArgumentException.class, () -> reader(octets).count());
    assertThrows(
        IllegalArgumentException.class, () -> reader(octets).take(reader(octets).number()));
  }

  @Test
  void listsWithinListsShareTheOctets() {
    byte[] octets = {3, 3, 0, 0};
    ValueReader in = reader(octets);
    assertEquals(3, in.count());
    assertThrows(IllegalArgumentException.class, in::count);
  }

  @Test
  void aNumberWithoutEndIsRefused() {
    byte[] octets = new byte[9];
    Arrays.fill(octets, (byte) 0x80);
    ValueReader in = reader(octets);
    assertThrows(IllegalArgumentException.class, in::number);
  }

  @Test
  void aCaseThatThereIsNotIsRefused() {
    byte[] octets = octets(out -> out.number(2));
    assertThrows(IllegalArgumentException.class, () -> reader(octets).choice(2));
  }

  private static <T> T again(Consumer<ValueWriter> writing, Function<ValueReader, T> reading) {
    byte[] octets = octets(writing);
    ValueReader in = reader(octets);
    T read = reading.apply(in);
    assertTrue(in.isAtEnd());
    return read;
  }

  private static ValueReader reader(byte[] octets) {
    return new ValueReader(octets, 0, octets.length);
  }

  private static byte[] octets(Consumer<ValueWriter> writing) {
    var out = new ValueWriter();
    writing.accept(out);
    return out.octets();
  }
}
