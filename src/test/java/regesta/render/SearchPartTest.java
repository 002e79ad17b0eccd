package regesta.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regesta.json.Json;
import regesta.model.Kind;

/** Splits documents into scripts, and reads the scripts as a browser does. */
class SearchPartTest {

  @Test
  void aSiteWithoutDocumentsHasNoPart() {
    assertEquals(List.of(), SearchPart.of(List.of()));
  }

  @Test
  void partsKeepTheOrder() {
    List<SearchItem> items = IntStream.range(0, 1000)
        .mapToObj(i -> document("t" + i, "x".repeat(999)))
        .toList();
    List<SearchPart> parts = SearchPart.of(items);
    assertTrue(parts.size() > 1, "1 MB is more than a part holds");
    assertEquals(
        items.stream().map(item -> item.document().get().title()).toList(),
        parts.stream().flatMap(part -> titles(part).stream()).toList());
  }

  @Test
  void whatIsLongerThanAPartStandsAlone() {
    String text = "x".repeat(SearchPart.LIMIT);
    List<SearchPart> parts =
        SearchPart.of(List.of(document("a", ""), document("b", text), document("c", "")));
    assertEquals(
        List.of(List.of("a"), List.of("b"), List.of("c")),
        parts.stream().map(SearchPartTest::titles).toList());
  }

  @Test
  void nothingEndsTheScriptOrALineOfIt() {
    String hostile = "</script><!--<script> ]);\" \\ ' & \u2028 \u2029 \u0000 \n";
    SearchPart part = SearchPart.of(List.of(document(hostile, hostile))).get(0);
    String script = new String(part.script(), UTF_8);
    for (String end : List.of("<", ">", "&", "\u2028", "\u2029", "\u0000")) {
      assertFalse(script.contains(end), () -> end + " in " + script);
    }
    assertEquals(3, script.lines().count());
    assertEquals(List.of(hostile), titles(part));
  }

  /** Every character there is, alone: none takes more bytes than it is weighed with. */
  @Test
  void noCharacterWeighsTooLittle() {
    String nothing = "";
    int frame = document(nothing, nothing).weight();
    for (int c = 0; c < Character.MIN_SURROGATE; c++) {
      String text = Character.toString(c);
      int bytes = new Json.Text(text).compact().getBytes(UTF_8).length - 2;
      int weight = document(text, nothing).weight() - frame;
      assertTrue(bytes <= weight, () -> "\\u%04x".formatted((int) text.charAt(0)));
    }
  }

  @Test
  void emptyFieldsAreLeftOut() {
    SearchPart part = SearchPart.of(List.of(document("t", ""))).get(0);
    assertEquals("""
        regesta.add([
        {"kind":"entry","at":"entries/t.html","label":"entry","title":"t"}
        ]);
        """, new String(part.script(), UTF_8));
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() {
    List<SearchItem> items = List.of(document("防衛", "A text."), document("b", "Another."));
    assertArrayEquals(
        SearchPart.of(items).get(0).script(), SearchPart.of(items).get(0).script());
  }

  static SearchItem document(String title, String text) {
    var document = new SearchDocument(
        Kind.ENTRY,
        "entries/t.html",
        "entry",
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(text),
        Optional.empty());
    return SearchItem.of(Stream.of(title, text), () -> document);
  }

  /** The titles in a script; what stands around the JSON is the call that hands it over. */
  private static List<String> titles(SearchPart part) {
    String script = new String(part.script(), UTF_8);
    assertTrue(script.startsWith("regesta.add([") && script.endsWith("]);\n"), script);
    JsonArray documents = JsonParser.parseString(
            script.substring("regesta.add(".length(), script.length() - ");\n".length()))
        .getAsJsonArray();
    return documents.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map((JsonObject document) -> document.get("title").getAsString())
        .toList();
  }
}
