package regesta.schema;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import regesta.json.Json;
import regesta.model.Kind;
import regesta.parse.ChoiceType;
import regesta.parse.Field;
import regesta.parse.FileFields;

/**
 * Snippets for Visual Studio Code: for each kind of Markdown file one with the fields that it must
 * have, and one with every field.
 */
final class Snippets {
  private Snippets() {}

  static Json all() {
    Json.Fields snippets = Json.object();
    for (FileFields file : FileFields.all()) {
      if (file.kind().isPresent()) {
        snippets = snippets.with(of(file.kind().get(), file.fields()));
      }
    }
    return snippets;
  }

  private static Json.Fields of(Kind kind, List<Field<?>> fields) {
    List<Field<?>> required =
        fields.stream().filter(Field::required).<Field<?>>map(f -> f).toList();
    String word = kind.word();
    return Json.object()
        .with(
            "Regesta: " + word,
            snippet(
                word,
                "A new %s, with the fields that it must have".formatted(word),
                body(required)))
        .with(
            "Regesta: %s, every field".formatted(word),
            snippet(word + "-all", "A new %s, with every field".formatted(word), body(fields)));
  }

  private static Json snippet(String prefix, String description, List<String> body) {
    return Json.object()
        .with("scope", "markdown")
        .with("prefix", prefix)
        .with("description", description)
        .with("body", Json.texts(body));
  }

  /** The lines of a file; what may be left out is a comment, with its example. */
  private static List<String> body(List<Field<?>> fields) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    int stop = 1;
    for (Field<?> field : fields) {
      lines.add(
          field.required()
              ? "%s: ${%d%s}".formatted(field.name(), stop++, proposal(field))
              : "# " + literal(field.line()));
    }
    lines.add("---");
    lines.add("$0");
    return lines;
  }

  private static String proposal(Field<?> field) {
    if (field.type() instanceof ChoiceType<?> choice) {
      return choice.meanings().keySet().stream()
          .map(word -> word.replaceAll("[\\\\,|]", "\\\\$0"))
          .collect(joining(",", "|", "|"));
    }
    return ":" + literal(field.example());
  }

  private static String literal(String text) {
    return text.replaceAll("[\\\\$}]", "\\\\$0");
  }
}
