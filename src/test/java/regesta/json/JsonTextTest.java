package regesta.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what we write with what Gson makes of it, to the letter. */
class JsonTextTest {
  static Stream<String> strings() {
    String all = Stream.iterate(0, c -> c <= 0xffff, c -> c + 1)
        .collect(
            StringBuilder::new, (text, c) -> text.append((char) (int) c), StringBuilder::append)
        .toString();
    return Stream.of(
        "",
        "plain words",
        "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029",
        "</script><!-- & 'x' = \"y\" -->",
        "𠮷\ud842",
        "\\\"".repeat(5_000),
        all);
  }

  @ParameterizedTest
  @MethodSource("strings")
  void writesStringsAsGsonDoes(String text) {
    var values = Json.list(List.of(new Json.Text(text), new Json.Text(text + text)));
    assertAsGson(values);
    assertAsGson(Json.object().with(text, values).with(text + "x", text));
  }

  @Test
  void writesValuesAsGsonDoes() {
    Json.Fields object = Json.object()
        .with("least", Long.MIN_VALUE)
        .with("true", true)
        .with("false", false)
        .with("none", Json.object())
        .with("empty", Json.list(List.of()))
        .with("nested", Json.list(List.of(Json.object().with("a", Json.texts(List.of("b"))))));
    assertAsGson(object);
    assertAsGson(Json.object());
    assertAsGson(Json.list(List.of(object, object)));
  }

  private static void assertAsGson(Json value) {
    var tree = JsonParser.parseString(value.plain());
    var gson = new GsonBuilder();
    assertEquals(gson.create().toJson(tree), value.compact());
    gson.disableHtmlEscaping();
    assertEquals(gson.create().toJson(tree), value.plain());
    gson.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
    assertEquals(gson.create().toJson(tree) + "\n", value.indented());
  }

  @Test
  void keepsAFieldOfEachNameInItsPlace() {
    Json.Fields object = Json.object().with("a", 1).with("b", 2).with("c", 3);
    assertEquals("{\"a\":1,\"b\":4,\"c\":3}", object.with("b", 4).plain());
    assertEquals(
        "{\"a\":5,\"b\":2,\"c\":3,\"d\":6}",
        object.with(Json.object().with("d", 6).with("a", 5)).plain());
    assertEquals("{\"a\":1,\"b\":2,\"c\":3}", object.plain());
    assertEquals(object, Json.object().with("a", 1).with(object.with("a", 1)));
  }

  @Test
  void writesFilesInLines() throws IOException {
    var text = new StringWriter();
    Json.Fields value = Json.object().with("x", Json.texts(List.of("y", "z")));
    JsonFile.object(Json.object().with("a", 1).with("b", value), text)
        .with("of", Stream.of("c", "d"), name -> name, name -> value)
        .with("none", Stream.<String>of(), name -> name, name -> value)
        .with("list", Stream.of(value, Json.object()))
        .with("empty", Stream.of())
        .end();
    assertEquals("""
        {
         "a": 1,
         "b": {"x":["y","z"]},
         "of": {
          "c": {"x":["y","z"]},
          "d": {"x":["y","z"]}
         },
         "none": {},
         "list": [
          {"x":["y","z"]},
          {}
         ],
         "empty": []
        }
        """, text.toString());
  }
}
