package regesta.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.export.Exported;

/** Reads the tables as their description says, with a parser that is not ours. */
class TablesIT {
  private static final String PACKAGE = "data/datapackage.json";

  static Stream<Path> contents() {
    return Exported.contents();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void areAsTheirDescriptionSays(Path content) throws IOException {
    for (Optional<String> base : List.of(Optional.<String>empty(), Optional.of(Exported.BASE))) {
      Exported exported = Exported.of(content, base);
      JsonNode description = exported.json(PACKAGE);
      assertEquals(List.of(), problems(description));
      Map<String, Set<String>> slugs = new HashMap<>();
      for (JsonNode resource : description.get("resources")) {
        Set<String> first = new HashSet<>();
        rows(exported, resource).forEach(row -> first.add(row.getField(0)));
        slugs.put(resource.get("name").asText(), first);
      }
      for (JsonNode resource : description.get("resources")) {
        check(rows(exported, resource), resource.get("schema"), slugs);
      }
    }
  }

  /** What the standard's own schema finds wrong. */
  private static List<String> problems(JsonNode description) throws IOException {
    try (InputStream schema =
        Exported.class.getResourceAsStream("/schemas/tabular-data-package.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V4)
          .getSchema(Objects.requireNonNull(schema))
          .validate(description)
          .stream()
          .map(ValidationMessage::getMessage)
          .toList();
    }
  }

  private static void check(
      List<NamedCsvRecord> rows, JsonNode schema, Map<String, Set<String>> slugs) {
    var keys = new HashSet<List<String>>();
    for (NamedCsvRecord row : rows) {
      for (JsonNode field : schema.get("fields")) {
        String cell = row.getField(field.get("name").asText());
        assertTrue(fits(cell, field), () -> field.get("name") + ": " + cell);
      }
      assertTrue(
          keys.add(texts(schema.get("primaryKey")).map(row::getField).toList()), row::toString);
      for (JsonNode reference : schema.path("foreignKeys")) {
        String target = row.getField(reference.get("fields").asText());
        Set<String> known = slugs.get(reference.at("/reference/resource").asText());
        assertTrue(Objects.requireNonNull(known).contains(target), () -> reference + ": " + target);
      }
    }
  }

  private static boolean fits(String cell, JsonNode field) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean();
    }
    if (constraints.has("enum")) {
      return texts(constraints.get("enum")).anyMatch(cell::equals);
    }
    return switch (field.get("type").asText()) {
      case "string" -> true;
      case "integer" -> cell.matches("-?\\d+");
      case "boolean" -> cell.matches("true|false");
      case "date" -> LocalDate.parse(cell).toString().equals(cell);
      case "array" -> Exported.json(cell.getBytes(StandardCharsets.UTF_8)).isArray();
      default -> false;
    };
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
  }

  private static List<NamedCsvRecord> rows(Exported exported, JsonNode resource)
      throws IOException {
    String text = exported.text("data/" + resource.get("path").asText());
    assertTrue(text.endsWith("\r\n"));
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      var rows = new ArrayList<NamedCsvRecord>();
      reader.forEach(rows::add);
      for (NamedCsvRecord row : rows) {
        assertEquals(
            StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
                .map(field -> field.get("name").asText())
                .toList(),
            row.getHeader());
      }
      return rows;
    }
  }

  @Test
  void cellsHoldWhatTheChronologySays() throws IOException {
    Exported exported = Exported.of(files(), Optional.of(Exported.BASE));
    NamedCsvRecord entry = rows(exported, "entries").get(0);
    assertEquals("=1+1, \"quoted\"", entry.getField("title"));
    assertEquals("-0044-03-15", entry.getField("date"));
    assertEquals("", entry.getField("date_first"));
    assertEquals("-44", entry.getField("year"));
    assertEquals("@ [1]: one\n\ntwo [1] [2].", entry.getField("text"));
    assertEquals(Exported.BASE + "entries/one.html", entry.getField("url"));
    assertEquals(
        List.of("a,1,held,consul", "a,2,presumably,-augur", "b,1,given,guest"),
        rows(exported, "participations").stream()
            .map(row -> String.join(
                ",",
                row.getField("actor"),
                row.getField("role_number"),
                row.getField("certainty"),
                row.getField("role")))
            .toList());
    assertEquals(
        List.of("1,s,p. 1,1,+words", "2,s,p. 1,0,more", "3,s,,1,", "4,t,,1,"),
        rows(exported, "citations").stream()
            .map(row -> String.join(
                ",",
                row.getField("number"),
                row.getField("source"),
                row.getField("place"),
                row.getField("cited"),
                row.getField("quotation")))
            .toList());
    assertEquals("[\"A \\\"x\\\"\",\"B, C\"]", rows(exported, "actors").get(0).getField("aliases"));
  }

  private static List<NamedCsvRecord> rows(Exported exported, String table) throws IOException {
    for (JsonNode resource : exported.json(PACKAGE).get("resources")) {
      if (resource.get("name").asText().equals(table)) {
        return rows(exported, resource);
      }
    }
    throw new AssertionError(table);
  }

  private static Map<String, String> files() {
    var files = new TreeMap<String, String>();
    files.put("site.yaml", "title: T\ndescription: D\n");
    files.put("sources/s.md", "---\ntype: book\ntitle: S\n---\n");
    files.put("sources/t.md", "---\ntype: book\ntitle: T\n---\n");
    files.put("actors/a.md", """
        ---
        name: A
        kind: person
        aliases: ['A "x"', 'B, C']
        roles:
          - {title: consul, when: -0045/-0043}
          - {title: -augur, attested: [-0045, -0043]}
        ---
        """);
    files.put("actors/b.md", "---\nname: B\nkind: person\n---\n");
    files.put("entries/one.md", """
        ---
        title: '=1+1, "quoted"'
        date: -0044-03-15
        actors: [a, {actor: b, role: guest}]
        sources:
          - {source: s, quotes: [{at: p. 1, text: +words}, {at: p. 1, text: more}]}
          - t
        ---
        @ [@s, p. 1]: one

        two [@s] [@t].
        """);
    return files;
  }
}
