package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Kind;
import regesta.problem.Severity;
import regesta.schema.EditorFiles;

/**
 * Holds the JSON Schemas to the parser: a validator that is not ours accepts what the parser
 * accepts, and refuses what it refuses.
 */
class SchemaAgreementIT {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

  /**
   * What rules between fields ask for beside a field, by the group that it is in. No schema tells
   * these rules, because no declaration does.
   */
  private static final Map<String, String> BESIDE = Map.of(
      "variants", "claim: c",
      "names", "when: 2013",
      "roles", "when: 2013",
      "outcome-note", "outcome: unknown");

  /** A field, with the file and the groups that it is in. */
  private record Place(FileFields file, List<Field<?>> groups, Field<?> field) {
    Place within(Field<?> inner) {
      return new Place(file, Stream.concat(groups.stream(), Stream.of(field)).toList(), inner);
    }

    /** The fields of a file that gives this field this value, and otherwise what it must. */
    String fields(String value) {
      String text = line(field, value);
      List<Field<?>> around = new ArrayList<>(groups);
      String inGroup = text;
      while (!around.isEmpty()) {
        Field<?> group = around.remove(around.size() - 1);
        String all = String.join(", ", beside(group.name(), inner(group.type()), inGroup));
        inGroup = line(
            group, "[{%s}]".formatted(all).replaceAll(isList(group.type()) ? "^$" : "^\\[|]$", ""));
      }
      String outermost = groups.isEmpty() ? field.name() : groups.get(0).name();
      return String.join("\n", beside(outermost, file.fields(), inGroup)) + "\n";
    }

    private static List<String> beside(String owner, List<Field<?>> fields, String given) {
      List<String> lines = new ArrayList<>(List.of(given));
      for (Field<?> field : fields) {
        if (field.required() && !given.startsWith(field.name() + ":")) {
          lines.add(field.line());
        }
      }
      String more = Optional.ofNullable(BESIDE.get(owner)).orElse("");
      String name = more.split(":", 2)[0];
      boolean excluded = given.startsWith("attested:") || given.startsWith(name + ":");
      boolean belongs = fields.stream().anyMatch(field -> field.name().equals(name));
      if (!more.isEmpty() && belongs && !excluded) {
        lines.add(more);
      }
      if (given.equals("outcome: unknown")) {
        lines.add("outcome-note: n");
      }
      return lines;
    }

    private static String line(Field<?> field, String value) {
      return field.name() + ": " + value;
    }

    @Override
    public String toString() {
      String path = Stream.concat(groups.stream(), Stream.of(field))
          .map(Field::name)
          .reduce((outer, inner) -> outer + "." + inner)
          .orElseThrow();
      return name(file) + " " + path;
    }
  }

  static Stream<Place> places() {
    return FileFields.all().stream()
        .flatMap(file -> file.fields().stream().map(field -> new Place(file, List.of(), field)))
        .flatMap(SchemaAgreementIT::withInner);
  }

  private static Stream<Place> withInner(Place place) {
    Stream<Place> inner = inner(place.field().type()).stream().map(place::within);
    return Stream.concat(Stream.of(place), inner.flatMap(SchemaAgreementIT::withInner));
  }

  private static List<Field<?>> inner(FieldType<?> type) {
    if (type instanceof FieldType.ListOf<?> list) {
      return inner(list.element());
    }
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return either.full().fields();
    }
    return type instanceof FieldType.Group<?> group ? group.fields() : List.of();
  }

  private static boolean isList(FieldType<?> type) {
    return type instanceof FieldType.ListOf;
  }

  @ParameterizedTest
  @MethodSource("places")
  void agree(Place place) throws IOException {
    List<String> disagreements = new ArrayList<>();
    Set<Boolean> verdicts = new HashSet<>();
    for (String value : FieldSamples.of(place.field())) {
      String fields = place.fields(value);
      boolean accepted = parserAccepts(place.file(), fields);
      if (accepted != schemaAccepts(place.file(), fields)) {
        disagreements.add(
            (accepted ? "only the parser takes\n" : "only the schema takes\n") + fields);
      }
      verdicts.add(accepted);
    }
    assertEquals(List.of(), disagreements);
    assertEquals(Set.of(true, false), verdicts);
  }

  @ParameterizedTest
  @MethodSource("files")
  void agreeOnFieldsAsSuch(FileFields file) throws IOException {
    String needed = file.fields().stream()
        .filter(Field::required)
        .map(field -> field.line() + "\n")
        .reduce("", String::concat);
    assertEquals("true true", verdicts(file, needed));
    assertEquals("false false", verdicts(file, needed + "colour: red\n"));
    for (Field<?> field : file.fields()) {
      if (field.required()) {
        assertEquals("false false", verdicts(file, needed.replace(field.line() + "\n", "")));
      }
    }
  }

  static List<FileFields> files() {
    return FileFields.all();
  }

  /** Where they do not agree, with the parser's verdict first. */
  static Stream<Arguments> exceptions() {
    return Stream.of(
        // YAML has made a number of it, without the zeros.
        arguments("date: 0044", "true false"),
        arguments("date: -0043", "true false"),
        // YAML takes these for nothing, and for true; the parser, for words.
        arguments("date: 2013\nplace: ~", "true false"),
        arguments("date: 2013\ndraft: True", "false true"),
        // For YAML's older version, these are truth values as well.
        arguments("date: 2013\ndraft: yes", "false true"),
        // White space around a text in quotes.
        arguments("date: ' 2013 '", "true false"),
        // What counting or a calendar must tell.
        arguments("date: 2013-02-29", "false true"),
        arguments("date: 2014/2013", "false true"),
        arguments("date: Y1E2", "false true"),
        arguments("date: 2013-10-03T12:00:00-13:00", "false true"),
        // Rules between fields.
        arguments("date: 2013\noutcome: unknown", "false true"),
        arguments("date: 2013\noutcome-note: Not found.", "false true"),
        arguments("date: 2013\nvariants: [{sources: [a]}]", "false true"));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void disagreeOnlyAsTheyMust(String fields, String verdicts) throws IOException {
    FileFields entry = FileFields.all().get(0);
    assertEquals(verdicts, verdicts(entry, "title: T\nsources: [a]\n" + fields + "\n"));
  }

  /** A country's code has the form of a language, and a base URL that of any address. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "language: jp",
        "base-url: 'https://a.example/?b'",
        "repository: https://a.example/#b#c"
      })
  void onlyTheParserKnowsWhatIsMeant(String field) throws IOException {
    FileFields site = FileFields.SITE;
    assertEquals("false true", verdicts(site, "title: T\ndescription: D\n" + field + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"repository", "licence"})
  void addressesMayHaveQueries(String field) throws IOException {
    String address = "'https://a.example:80/b?c=d#e'";
    String value = field.equals("licence") ? "{name: CC, url: %s}".formatted(address) : address;
    String fields = "title: T\ndescription: D\n%s: %s\n".formatted(field, value);
    assertEquals("true true", verdicts(FileFields.SITE, fields));
  }

  private static String verdicts(FileFields file, String fields) throws IOException {
    return parserAccepts(file, fields) + " " + schemaAccepts(file, fields);
  }

  private static boolean parserAccepts(FileFields file, String fields) {
    return (file.kind().isPresent()
            ? Parsing.problems(file.kind().get().folder() + "/x.md", "---\n" + fields + "---\n")
            : Parsing.problems("site.yaml", fields))
        .stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private static boolean schemaAccepts(FileFields file, String fields) throws IOException {
    JsonNode node = YAML.readTree(fields);
    JsonSchema schema = SCHEMAS.computeIfAbsent(name(file), SchemaAgreementIT::schema);
    return schema.validate(node).isEmpty();
  }

  private static JsonSchema schema(String name) {
    String text = EditorFiles.all().get(".vscode/schemas/%s.json".formatted(name));
    var settings = SchemaValidatorsConfig.builder().build();
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Optional.ofNullable(text).orElseThrow(), settings);
  }

  private static String name(FileFields file) {
    return file.kind().map(Kind::word).orElse("site");
  }
}
