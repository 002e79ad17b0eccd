package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.ActorFields;
import regesta.parse.EntryFields;
import regesta.parse.SourceFields;
import regesta.parse.TopicFields;

/**
 * What a new file of one kind begins with.
 *
 * @param title the question whose answer names the thing
 * @param others what is asked besides, the required first
 * @param unasked what may be given, and is not asked for
 */
public record Questionnaire(
    Kind kind, Question title, List<Question> others, List<Question> unasked) {
  public static final Questionnaire ENTRY = new Questionnaire(
      Kind.ENTRY,
      Question.of(EntryFields.TITLE, "TITLE"),
      List.of(
          Question.of(EntryFields.DATE, "--date"),
          new Question(EntryFields.SOURCES, "--source", "star-2015-06-01"),
          new Question(EntryFields.ACTORS, "--actor", "gen-nakatani, ash-carter"),
          new Question(EntryFields.TOPICS, "--topic", "guidelines")),
      List.of(
          Question.of(EntryFields.STATUS, "--status"), Question.of(EntryFields.PLACE, "--place")));

  public static final Questionnaire SOURCE = new Questionnaire(
      Kind.SOURCE,
      Question.of(SourceFields.TITLE, "TITLE"),
      List.of(
          Question.of(SourceFields.TYPE, "--type"),
          Question.of(SourceFields.PUBLISHER, "--publisher"),
          Question.of(SourceFields.PUBLISHED, "--published"),
          Question.of(SourceFields.URL, "--url")),
      List.of(
          new Question(SourceFields.AUTHORS, "--author", "Kubo, Nobuhiro"),
          Question.of(SourceFields.LANGUAGE, "--language")));

  public static final Questionnaire ACTOR = new Questionnaire(
      Kind.ACTOR,
      Question.of(ActorFields.NAME, "NAME"),
      List.of(Question.of(ActorFields.KIND, "--kind")),
      List.of(Question.of(ActorFields.NATIVE_NAME, "--native-name")));

  public static final Questionnaire TOPIC =
      new Questionnaire(Kind.TOPIC, Question.of(TopicFields.TITLE, "TITLE"), List.of(), List.of());

  public Questionnaire {
    others = List.copyOf(others);
    unasked = List.copyOf(unasked);
  }

  public static List<Questionnaire> all() {
    return List.of(ENTRY, SOURCE, ACTOR, TOPIC);
  }

  /** A command line that answers all that is required. */
  public String example() {
    String required = others.stream()
        .filter(question -> question.field().required())
        .map(question -> " %s %s".formatted(question.name(), question.example()))
        .collect(joining());
    return "new %s \"%s\"%s".formatted(kind.word(), title.example(), required);
  }

  /** What a file of this kind may be called. */
  public String slugExample() {
    return FileName.words(title.example()).map(Slug::value).orElseThrow();
  }

  /** What is asked, in this order. */
  public List<Question> asked() {
    return Stream.concat(Stream.of(title), others.stream()).toList();
  }

  /** All that can be answered. */
  public List<Question> questions() {
    return Stream.concat(asked().stream(), unasked.stream()).toList();
  }
}
