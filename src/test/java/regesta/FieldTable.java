package regesta;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import regesta.model.Kind;
import regesta.parse.ChoiceType;
import regesta.parse.Field;
import regesta.parse.FieldType;
import regesta.parse.FileFields;

/**
 * The table in which README tells what fields a kind of file has.
 *
 * @param heading of its section: {@code Fields of entries}
 */
record FieldTable(String heading, List<Field<?>> fields) {
  private static final String HEAD = """
      | Field | What it says | Value | For example |
      | --- | --- | --- | --- |
      """;

  /** The tables of all kinds of file; what all of them have is in one of its own. */
  static List<FieldTable> all() {
    List<Field<?>> shared = shared();
    Stream<FieldTable> own = FileFields.all().stream()
        .map(file -> new FieldTable(heading(file), without(shared, file.fields())));
    return Stream.concat(own, Stream.of(new FieldTable("Fields of every Markdown file", shared)))
        .toList();
  }

  private static List<Field<?>> shared() {
    List<FileFields> files =
        FileFields.all().stream().filter(file -> file.kind().isPresent()).toList();
    return files.get(0).fields().stream()
        .filter(field -> files.stream().allMatch(file -> file.fields().contains(field)))
        .<Field<?>>map(field -> field)
        .toList();
  }

  private static List<Field<?>> without(List<Field<?>> shared, List<Field<?>> fields) {
    return fields.stream()
        .filter(field -> !shared.contains(field))
        .<Field<?>>map(field -> field)
        .toList();
  }

  private static String heading(FileFields file) {
    return "Fields of " + file.kind().map(Kind::folder).orElse("`site.yaml`");
  }

  String markdown() {
    return HEAD + fields.stream().flatMap(field -> rows("", field)).collect(joining());
  }

  /** The row of a field, and those of the fields within it. */
  private static Stream<String> rows(String within, Field<?> field) {
    String name = within + "`" + field.name() + "`";
    String row = "| %s%s | %s | %s | %s |\n"
        .formatted(
            name,
            field.required() ? " (required)" : "",
            cell(field.description()),
            cell(value(field.type())),
            cell("`" + field.line() + "`"));
    return Stream.concat(
        Stream.of(row), inner(field.type()).stream().flatMap(part -> rows(name + " › ", part)));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** What may be written; a choice in full, however many words it has. */
  private static String value(FieldType<?> type) {
    if (type instanceof ChoiceType<?> choice) {
      return choice.meanings().keySet().stream().map("`%s`"::formatted).collect(joining(", "));
    }
    return type.words();
  }

  /** The fields within the values of a type. */
  static List<Field<?>> inner(FieldType<?> type) {
    if (type instanceof FieldType.ListOf<?> list) {
      return inner(list.element());
    }
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return either.full().fields();
    }
    return type instanceof FieldType.Group<?> group ? group.fields() : List.of();
  }
}
