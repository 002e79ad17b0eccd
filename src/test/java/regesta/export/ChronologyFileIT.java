package regesta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.model.Kind;
import regesta.model.PageHead.Alternate;

class ChronologyFileIT {
  private static final String PATH = "data/chronology.json";
  private static final String SCHEMA = "data/chronology.schema.json";

  static Stream<Path> contents() {
    return Exported.contents();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void isAsItsSchemaSays(Path content) {
    for (Optional<String> base : List.of(Optional.<String>empty(), Optional.of(Exported.BASE))) {
      Exported exported = Exported.of(content, base);
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(exported.json(SCHEMA));
      assertEquals(
          List.of(),
          schema.validate(exported.json(PATH)).stream()
              .map(ValidationMessage::getMessage)
              .toList());
      exported.assertStable(PATH);
    }
  }

  @ParameterizedTest
  @MethodSource("contents")
  void eachPageLeadsToItsOwnData(Path content) {
    Exported exported = Exported.of(content, Optional.empty());
    JsonNode whole = exported.json(PATH);
    exported.chronology().entries().forEach(entry -> {
      assertLeads(exported, Kind.ENTRY.path(entry.slug()), whole, entry.entry().title());
    });
    exported.chronology().sources().forEach(source -> {
      assertLeads(
          exported,
          Kind.SOURCE.path(source.source().slug()),
          whole,
          source.source().title());
    });
    exported.chronology().actors().forEach(actor -> {
      assertLeads(
          exported, Kind.ACTOR.path(actor.actor().slug()), whole, actor.actor().name());
    });
    assertEquals(
        exported.chronology().entries().size()
            + exported.chronology().withdrawn().size(),
        whole.get("entries").size());
  }

  private static void assertLeads(Exported exported, String page, JsonNode whole, String name) {
    String href = exported.export().heads().apply(page).alternates().stream()
        .map(Alternate::path)
        .filter(path -> path.startsWith(PATH))
        .findFirst()
        .orElseThrow();
    JsonNode found = whole.at(JsonPointer.compile(href.substring(href.indexOf('#') + 1)));
    assertEquals(name, (found.has("title") ? found.get("title") : found.path("name")).asText());
    assertEquals(page, found.get("page").asText());
  }

  @Test
  void saysOfAnEntryWhatItsPageSays() {
    Exported exported = Exported.of(files(), Optional.of(Exported.BASE));
    JsonNode landing = exported.json(PATH).at("/entries/landing");
    assertEquals("""
        {"edtf":"1969-07?","first":"1969-07-01","last":"1969-07-31","uncertain":true}\
        """, landing.get("date").toString());
    assertEquals(
        "It landed [1][2]. See [^1].\n\n> Long ago.\n\n- one\n- two\n\n[^1] Or not.",
        landing.get("text").asText());
    assertEquals(
        "[{\"actor\":\"crew\",\"name\":\"The crew\",\"roles\":"
            + "[{\"title\":\"pilot\",\"certainty\":\"perhaps\"}]}]",
        landing.get("actors").toString());
    assertEquals(
        "{\"number\":1,\"source\":\"paper\",\"lag_days\":{\"least\":-10,\"most\":20},"
            + "\"quotations\":[{\"place\":\"para. 1\",\"text\":\"They </script> landed\"}]}",
        landing.at("/sources/0").toString());
    assertEquals(
        "[{\"source\":\"paper\",\"place\":\"para. 1\"},{\"source\":\"book\"}]",
        landing.get("citations").toString());
    assertEquals(Exported.BASE + "entries/landing.html", landing.get("url").asText());
    assertEquals("settled", exported.json(PATH).at("/entries/plan/plan").asText());
    assertEquals(
        "[\"landing\"]", exported.json(PATH).at("/entries/plan/outcomes").toString());
    assertEquals("[\"plan\"]", landing.get("outcome_of").toString());
  }

  @Test
  void keepsEntriesInTheOrderOfTimeEachOnOneLine() {
    Exported exported = Exported.of(files(), Optional.empty());
    List<String> slugs = new ArrayList<>();
    exported.json(PATH).get("entries").fieldNames().forEachRemaining(slugs::add);
    assertEquals(List.of("plan", "landing"), slugs);
    assertEquals(
        1,
        exported
            .text(PATH)
            .lines()
            .filter(line -> line.strip().startsWith("\"landing\":"))
            .count());
    assertFalse(exported.text(PATH).contains("null"));
  }

  private static Map<String, String> files() {
    var files = new TreeMap<String, String>();
    files.put(
        "site.yaml", "title: T\ndescription: D\nlicence: {name: L, url: https://l.example/}\n");
    files.put("sources/paper.md", "---\ntype: article\ntitle: P\npublished: 1969-07-21\n---\n");
    files.put("sources/book.md", "---\ntype: book\ntitle: B\n---\n");
    files.put(
        "actors/crew.md",
        "---\nname: The crew\nkind: body\nroles: [{title: pilot, when: 1960/1980}]\n---\n");
    files.put(
        "entries/plan.md",
        "---\ntitle: P\ndate: 1969\nstatus: planned\noutcome: landing\nsources: paper\n---\nP [@paper].\n");
    files.put("entries/landing.md", """
        ---
        title: L
        date: 1969-07?
        actors: crew
        sources:
          - {source: paper, quotes: [{at: para. 1, text: "They </script> landed"}]}
          - book
        ---
        It
        landed [@paper, para. 1; @book]. See [^1].

        > Long ago.

        - one
        - two

        [^1]: Or not.
        """);
    return files;
  }
}
