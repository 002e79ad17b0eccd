package regesta.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import regesta.parse.Field;
import regesta.parse.FileFields;

/**
 * Holds the committed files for editors' tools to the declarations of the fields.
 *
 * <p>Run with {@code -Dupdate.fixtures=true} to rewrite them, then review the diff.
 */
class EditorFilesTest {

  static Stream<Map.Entry<String, String>> files() {
    return EditorFiles.all().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWhatTheDeclarationsMake(Map.Entry<String, String> file) throws IOException {
    Path committed = Path.of(file.getKey());
    if (Boolean.getBoolean("update.fixtures")) {
      Files.createDirectories(committed.toAbsolutePath().getParent());
      Files.writeString(committed, file.getValue());
    }
    assertEquals(
        file.getValue(),
        Files.readString(committed),
        "rewrite it with `mvn test -Dtest=EditorFilesTest -Dupdate.fixtures=true`");
  }

  @Test
  void noSchemaIsLeftFromFormerFields() throws IOException {
    try (Stream<Path> committed = Files.list(Path.of(".vscode/schemas"))) {
      List<String> unknown = committed
          .map(path -> path.toString().replace('\\', '/'))
          .filter(path -> !EditorFiles.all().containsKey(path))
          .toList();
      assertEquals(List.of(), unknown);
    }
  }

  /** No possessive or named part, class of Unicode, or mark of an end that JavaScript lacks. */
  @ParameterizedTest
  @MethodSource("files")
  void formsAreReadByJavaScript(Map.Entry<String, String> file) {
    Pattern ofJavaAlone = Pattern.compile("[*+?}]\\+|\\\\[pPzZAGQR]|\\(\\?[<>]|&&");
    List<String> forms = Pattern.compile("\"(?:regex|pattern)\": \"(.*)\"|regex: \"(.*)\"")
        .matcher(file.getValue())
        .results()
        .map(MatchResult::group)
        .toList();
    assertEquals(file.getKey().contains("snippets"), forms.isEmpty());
    assertEquals(List.of(), forms.stream().filter(ofJavaAlone.asPredicate()).toList());
  }

  @Test
  void pagesCmsHasAFormForEveryField() {
    JsonArray content = pages().getAsJsonArray("content");
    assertEquals(FileFields.all().size(), content.size());
    for (int i = 0; i < content.size(); i++) {
      FileFields file = FileFields.all().get(i);
      Stream<String> declared = file.fields().stream().map(Field::name);
      Stream<String> body = file.kind().stream().map(kind -> "body");
      assertEquals(Stream.concat(declared, body).toList(), names(content.get(i).getAsJsonObject()));
    }
  }

  /** The names of the fields of a form; each field, at any depth, has a type or a component. */
  private static List<String> names(JsonObject form) {
    List<String> names = new ArrayList<>();
    for (JsonElement element : form.getAsJsonArray("fields")) {
      JsonObject field = element.getAsJsonObject();
      assertTrue(field.has("type") != field.has("component"), field.toString());
      assertTrue(!field.has("fields") || !names(field).isEmpty(), field.toString());
      names.add(field.get("name").getAsString());
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2013", "2013-10", "2013-10-03~", "[..2025-08-31]", "1985/", "2025-22"})
  void pagesCmsTakesDatesAsText(String date) {
    assertTrue(date.matches(dateForm()), date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013-9-3", "3 Oct 2013", "2013/10/03", "2013-13", "20131003", "[2013"})
  void pagesCmsRefusesOtherDates(String date) {
    assertFalse(date.matches(dateForm()), date);
  }

  private static String dateForm() {
    JsonObject date = pages().getAsJsonObject("components").getAsJsonObject("date");
    assertEquals("string", date.get("type").getAsString());
    return date.getAsJsonObject("pattern").get("regex").getAsString();
  }

  private static JsonObject pages() {
    String text = String.valueOf(EditorFiles.all().get(".pages.yml"));
    Object values = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return new Gson().toJsonTree(values).getAsJsonObject();
  }
}
