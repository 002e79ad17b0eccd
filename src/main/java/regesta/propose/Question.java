package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.ChoiceType;
import regesta.parse.Field;
import regesta.parse.FieldCheck;
import regesta.parse.FieldType;
import regesta.parse.ScalarType;
import regesta.parse.Slugs;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/**
 * What an editor is asked for a new file: the value of one field.
 *
 * @param name what the value is called on the command line: {@code --date}; the title has none, and
 *     stands in capitals
 */
public record Question(Field<?> field, String name, String example) {
  private static final String LIST = "?";
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");
  private static final Pattern COMMA = Pattern.compile("[,;\u3001\uff0c\uff1b]");

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
    // Who has read how lists are written in files puts them in brackets here as well.
    return COMMA
        .splitAsStream(BRACKETS.matcher(answer).replaceAll(""))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** What is wrong with the values. */
  public List<Problem> problems(List<String> values, KnownFiles known) {
    var problems = new ArrayList<Problem>();
    for (String value : values) {
      var given = new SourceFile("", name, value);
      List<Problem> unknown = referred()
          .flatMap(kind -> slug(value).map(slug -> known.problems(kind, slug, given.whole())))
          .orElse(List.of());
      // A text that is no slug and stands for none that is known is one mistake, not two.
      problems.addAll(unknown.isEmpty() ? wrong(given) : unknown);
    }
    return problems;
  }

  /** What is wrong with a value, in which any slug that can be guessed is known. */
  private List<Problem> wrong(SourceFile given) {
    String value = given.text();
    Optional<Slug> meant =
        referred().isEmpty() || Slug.isSlug(value) ? Optional.empty() : Slugs.meant(value);
    return meant
        .map(slug -> Problem.error(
                "bad-slug", given.whole(), "no file has the name `%s`".formatted(value))
            .withHint("write `%s`".formatted(slug)))
        .map(List::of)
        .orElseGet(() -> FieldCheck.problems(field, given));
  }

  private static Optional<Slug> slug(String value) {
    return Slug.isSlug(value) ? Optional.of(new Slug(value)) : Slugs.meant(value);
  }

  /** The question, and in a second line what to type. */
  public String prompt() {
    String typed = referred().map(Question::fileNames).orElse("for example");
    String list = isFromList() ? "; %s lists them".formatted(LIST) : "";
    String none = field.required() ? "" : "; Enter leaves it out";
    return "%s%n  %s %s%s%s".formatted(field.description(), typed, example, list, none);
  }

  /** What slugs are, for who has not heard of them. */
  private static String fileNames(Kind kind) {
    return "type the names of files in content/%s/, without .md and with commas between;%n  for example"
        .formatted(kind.folder());
  }

  /** Whether an answer asks what there is to choose from. */
  public boolean asksForList(String answer) {
    return isFromList() && answer.strip().equals(LIST);
  }

  private boolean isFromList() {
    return referred().isPresent() || field.type() instanceof ChoiceType<?>;
  }

  /** What there is to choose from; empty if the answer is free, or nothing is there yet. */
  public List<String> choices(KnownFiles known) {
    return field.type() instanceof ChoiceType<?> choice
        ? List.copyOf(choice.meanings().keySet())
        : referred().map(known::slugs).orElse(List.of());
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
