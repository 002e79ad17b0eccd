package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.Field;
import regesta.parse.FieldCheck;
import regesta.parse.FieldType;
import regesta.parse.ScalarType;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/**
 * What an editor is asked for a new file: the value of one field.
 *
 * @param name what the value is called on the command line: {@code --date}; the title has none, and
 *     stands in capitals
 */
public record Question(Field<?> field, String name, String example) {

  static Question of(Field<?> field, String name) {
    return new Question(field, name, field.example());
  }

  /** Whether there may be several values. */
  public boolean takesSeveral() {
    return field.type() instanceof FieldType.ListOf<?>;
  }

  /** The values in an answer: several stand between commas, unless they are names. */
  public List<String> values(String answer) {
    if (referred().isEmpty()) {
      return answer.isBlank() ? List.of() : List.of(answer.strip());
    }
    return Stream.of(answer.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** What is wrong with the values. */
  public List<Problem> problems(List<String> values, KnownFiles known) {
    var problems = new ArrayList<Problem>();
    for (String value : values) {
      var given = new SourceFile("", name, value);
      List<Problem> found = FieldCheck.problems(field, given);
      problems.addAll(found);
      if (found.isEmpty() && referred().isPresent()) {
        problems.addAll(known.problems(
            referred().get(), new Slug(value), new Location(given, 1, 1, value.length())));
      }
    }
    return problems;
  }

  /** The question in one line. */
  public String prompt() {
    return "%s%s, for example %s"
        .formatted(field.description(), referred().isPresent() ? " (slugs)" : "", example);
  }

  /** The kind of file whose slugs are values. */
  private Optional<Kind> referred() {
    return referred(field.type());
  }

  private static Optional<Kind> referred(FieldType<?> type) {
    if (type instanceof FieldType.ListOf<?> list) {
      return referred(list.element());
    }
    if (type instanceof FieldType.BriefOr<?, ?> either) {
      return referred(either.brief());
    }
    return type instanceof ScalarType.SlugOf slug ? Optional.of(slug.kind()) : Optional.empty();
  }
}
