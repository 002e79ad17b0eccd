package regesta.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import freemarker.core.HTMLOutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "<b>'Q' & \"A\"</b>", "0:;=?@", "é – 日本 😀", "日 & 😀 <"})
  void escapesAsFreeMarkerDoes(String text) {
    var page = new PageWriter();
    page.escape(text);
    assertEquals(HTMLOutputFormat.INSTANCE.escapePlainText(text), page.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é – 日本 😀", "half \ud83d of two", "\ude00", "end \ud83d"})
  void encodesAsTextsAre(String text) throws IOException {
    var page = new PageWriter();
    page.write(text);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), page.bytes());
  }

  @Test
  void holdsPagesOfAnyLengthOneAfterAnother() throws IOException {
    var page = new PageWriter();
    for (String text : new String[] {"日<".repeat(40_000), "short", "x".repeat(90_000)}) {
      page.clear();
      page.write(text);
      assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), page.bytes());
      page.clear();
      page.escape(text);
      assertEquals(text.replace("<", "&lt;"), page.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"'', false", "Zoë – “x” ↓ 😀, false", "a 日, true", "ー, true", "Ж, true"})
  void tellsOfForeignLetters(String text, boolean expected) throws IOException {
    var page = new PageWriter();
    page.write(text);
    assertEquals(expected, page.hasForeignLetters());
    page.clear();
    assertFalse(page.hasForeignLetters());
  }
}
