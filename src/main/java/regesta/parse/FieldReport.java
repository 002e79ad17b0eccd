package regesta.parse;

import java.util.Optional;
import regesta.problem.Location;
import regesta.problem.Problem;

/**
 * Where a field's type tells what is wrong with the field's value.
 *
 * @param standing what is around the value, and so belongs to what a hint tells to write
 */
record FieldReport(Manuscript manuscript, Field<?> field, Standing standing) {

  enum Standing {
    IN_FRONT_MATTER,
    ALONE
  }

  FieldReport(Manuscript manuscript, Field<?> field) {
    this(manuscript, field, Standing.IN_FRONT_MATTER);
  }

  Location at(YamlValue value) {
    return manuscript.at(value.start(), value.end() - value.start());
  }

  /** The place of some characters of a text; of all of it where they cannot be told apart. */
  Location at(YamlValue.Text value, int offset, int length) {
    return value.verbatim().isPresent()
        ? manuscript.at(value.verbatim().getAsInt() + offset, length)
        : at(value);
  }

  /** The value as the author wrote it. */
  String written(YamlValue value) {
    return manuscript.text().substring(value.start(), value.end());
  }

  void report(Problem problem) {
    manuscript.report(problem);
  }

  /** Reports a value of another kind than the field takes. */
  void wrongKind(YamlValue value, String expected) {
    wrongKind(value, expected, example());
  }

  void wrongKind(YamlValue value, String expected, String hint) {
    report(Problem.error(
            "wrong-kind",
            at(value),
            "`%s` takes %s, not %s".formatted(field.name(), expected, value.kind()))
        .withHint(hint));
  }

  void wrongValue(YamlValue value, String message, Optional<String> hint) {
    report(Problem.error("wrong-value", at(value), message)
        .withHint(hint.or(() -> Optional.of(example()))));
  }

  void empty(YamlValue value) {
    report(Problem.error("empty-field", at(value), "`%s` has no value".formatted(field.name()))
        .withHint(field.required() ? example() : "%s; or remove the line".formatted(example())));
  }

  /** A hint that shows how the field, or a value that stands alone, may be written. */
  String example() {
    return "for example `%s`"
        .formatted(standing == Standing.ALONE ? field.example() : field.line());
  }
}
