package regesta.propose;

import java.util.List;
import java.util.Optional;
import regesta.model.Kind;
import regesta.parse.Field;
import regesta.parse.FileFields;

/**
 * The text of a new file: the fields that are filled, in the order of their declaration, then all
 * others as comments, each with its description.
 */
final class FileText {
  private FileText() {}

  /**
   * @param filled each field at most once
   * @param advice what to do with the text below the front matter, in one line
   */
  static String of(Kind kind, List<FilledField> filled, String advice, String body) {
    List<Field<?>> declared = declared(kind);
    var text = new StringBuilder("---\n");
    for (Field<?> field : declared) {
      find(field, filled)
          .ifPresent(one -> text.append("# %s\n%s\n".formatted(field.description(), one.line())));
    }
    text.append("\n# More fields, each with an example. Remove the # before one to use it.\n");
    for (Field<?> field : declared) {
      if (find(field, filled).isEmpty()) {
        text.append("# %s\n#%s\n".formatted(field.description(), field.line()));
      }
    }
    text.append("\n# %s\n---\n".formatted(advice));
    return body.isBlank()
        ? text.toString()
        : text.append(body.strip()).append('\n').toString();
  }

  private static Optional<FilledField> find(Field<?> field, List<FilledField> filled) {
    return filled.stream().filter(one -> one.field().equals(field)).findFirst();
  }

  private static List<Field<?>> declared(Kind kind) {
    return FileFields.all().stream()
        .filter(file -> file.kind().equals(Optional.of(kind)))
        .findFirst()
        .orElseThrow()
        .fields();
  }
}
