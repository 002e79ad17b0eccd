package regesta.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static final Json.Fields VALUE = Json.object()
      .with("name", "a < b")
      .with("count", 3)
      .with("known", true)
      .with("absent", Optional.empty())
      .with("words", Json.texts(List.of("x", "y")))
      .with("none", Json.list(List.of()));

  @Test
  void isWrittenInTheOrderGiven() {
    assertEquals(
        "{\"name\":\"a \\u003c b\",\"count\":3,\"known\":true,\"words\":[\"x\",\"y\"],\"none\":[]}",
        VALUE.compact());
  }

  @Test
  void isWrittenOnLinesForPeople() {
    assertEquals("""
        {
          "name": "a < b",
          "count": 3,
          "known": true,
          "words": [
            "x",
            "y"
          ],
          "none": []
        }
        """, VALUE.indented());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"\\", "\u0000\u001f", "\u2028\u2029", "</script><!--", "\ud83d\ude00", "\n"})
  void everyTextComesBackAsItWas(String text) {
    Json value = new Json.Text(text);
    assertEquals(text, JsonParser.parseString(value.compact()).getAsString());
    assertEquals(text, JsonParser.parseString(value.indented()).getAsString());
  }

  @Test
  void aScriptCannotBeClosedByIt() {
    assertEquals(
        "\"\\u003c/script\\u003e\\u0026\\u2028\"", new Json.Text("</script>&\u2028").compact());
  }

  @Test
  void cannotBeChanged() {
    Map<String, Json> values = VALUE.with("name", "other").values();
    assertThrows(UnsupportedOperationException.class, () -> values.remove("name"));
    assertEquals(new Json.Text("a < b"), VALUE.values().get("name"));
  }
}
