package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWeightTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          plain   | 5
          é       | 2
          €       | 3
          𝄞       | 4
          R&D     | 7
          a < b   | 8
          """)
  void countsBytesAsHtmlHasThem(String text, int bytes) {
    assertEquals(bytes, TextWeight.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The 防衛省 of Japan", "防衛省 R&amp;D 防 Кремль", "ギリシア Αθήνα 𠮟る", "no mark"})
  void isNoLessThanAPageHas(String html) {
    String marked = new ForeignText(Optional.empty()).mark("<html lang=\"en\"><p>" + html + "</p>");
    int bytes =
        marked.getBytes(StandardCharsets.UTF_8).length - "<html lang=\"en\"><p></p>".length();
    int weight = TextWeight.of(html.replace("&amp;", "&"));
    assertTrue(weight >= bytes && weight <= bytes + 30, weight + " for " + marked);
  }
}
