package regesta.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.json.PlacedJson.Fields;
import regesta.json.PlacedJson.Items;
import regesta.json.PlacedJson.Kind;
import regesta.json.PlacedJson.Place;
import regesta.json.PlacedJson.Scalar;

class JsonReadingTest {
  private static PlacedJson value(String text) {
    return assertInstanceOf(JsonReading.Valid.class, JsonReading.read(text)).value();
  }

  @Test
  void knowsWhereValuesStand() {
    var root = assertInstanceOf(
        Fields.class,
        value("{\"a\": \"x\\u0041\",\n  \"b\": [1990, true, null,\n {\"c\":\"日\"}]}"));
    assertEquals(new Scalar("xA", Kind.TEXT, new Place(1, 8)), root.values().get("a"));
    var items = assertInstanceOf(Items.class, root.values().get("b"));
    assertEquals(new Place(2, 8), items.at());
    assertEquals(
        List.of(
            new Scalar("1990", Kind.NUMBER, new Place(2, 9)),
            new Scalar("true", Kind.TRUTH, new Place(2, 15)),
            new Scalar("", Kind.NOTHING, new Place(2, 21))),
        items.items().subList(0, 3));
    assertEquals(new Place(3, 2), items.items().get(3).at());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          {"a": 1,}           | 1 | 9
          {"a": 1 "b": 2}     | 1 | 9
          {"a": 1, "a": 2}    | 1 | 10
          {'a': 1}            | 1 | 2
          {"a": 1} 2          | 1 | 10
          """)
  void saysWhereItBreaks(String text, int line, int column) {
    Place at =
        assertInstanceOf(JsonReading.Broken.class, JsonReading.read(text)).at();
    assertEquals(line, at.line());
    assertEquals(column, at.column(), 1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1", "\"a", "nul", "{\"a\":", "{\"a\":\"b\n\"}", "[1] {}"})
  void takesNothingElse(String text) {
    assertInstanceOf(JsonReading.Broken.class, JsonReading.read(text));
  }

  @Test
  void isNotOverrunByDepth() {
    assertInstanceOf(JsonReading.Broken.class, JsonReading.read("[".repeat(100_000)));
  }
}
