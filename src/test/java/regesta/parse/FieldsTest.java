package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.model.Kind;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** Holds what the declarations say of the fields to what the parser does with them. */
class FieldsTest {

  /** Every field that is declared, those within groups too. */
  static Stream<Field<?>> fields() {
    return FileFields.all().stream().flatMap(file -> withInner(file.fields()));
  }

  private static Stream<Field<?>> withInner(List<Field<?>> fields) {
    return fields.stream()
        .flatMap(field -> Stream.concat(Stream.of(field), withInner(inner(field.type()))));
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

  @ParameterizedTest
  @MethodSource("fields")
  void exampleIsRead(Field<?> field) {
    var manuscript = new Manuscript(new SourceFile("", "site.yaml", field.line()));
    YamlValue.Pairs pairs =
        YamlReader.read(manuscript, 0, manuscript.text().length()).orElseThrow();
    FieldValues values =
        FieldValues.of(manuscript, List.of(field), pairs, manuscript.file().whole());
    assertTrue(values.get(field).isPresent());
    assertEquals(List.of(), manuscript.problems());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void isDescribed(Field<?> field) {
    assertFalse(field.description().isBlank());
    assertFalse(field.description().endsWith("."));
    assertFalse(field.type().words().isBlank());
  }

  static List<FileFields> files() {
    return FileFields.all();
  }

  /** A value that no type takes shows that a field is read: each one is reported, and once. */
  @ParameterizedTest
  @MethodSource("files")
  void everyFieldIsRead(FileFields file) {
    var yaml = new StringBuilder();
    file.fields().forEach(field -> yaml.append(field.name()).append(": [[]]\n"));
    List<Problem> problems = problemsOf(file, yaml.toString());
    assertEquals(file.fields().size(), problems.size(), () -> problems.toString());
    assertEquals(
        file.fields().size(), new HashSet<>(problems.stream().map(Problem::at).toList()).size());
    problems.forEach(problem -> assertEquals("wrong-kind", problem.name()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void requiredFieldsAreNamed(FileFields file) {
    List<String> expected = new ArrayList<>();
    for (Field<?> field : file.fields()) {
      if (field.required()) {
        expected.add("missing field `%s`".formatted(field.name()));
      }
    }
    List<String> messages =
        problemsOf(file, file.kind().isPresent() ? "draft: false\n" : "").stream()
            .map(Problem::message)
            .sorted()
            .toList();
    assertEquals(expected.stream().sorted().toList(), messages);
  }

  private static List<Problem> problemsOf(FileFields file, String yaml) {
    return file.kind().isPresent()
        ? Parsing.problems(pathOf(file.kind().get()), "---\n" + yaml + "---\n")
        : Parsing.problems("site.yaml", yaml);
  }

  private static String pathOf(Kind kind) {
    return kind.folder() + "/x.md";
  }
}
