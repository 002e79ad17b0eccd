package regesta.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import regesta.model.Body;
import regesta.model.Kind;
import regesta.model.OwnWords;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Topic;
import regesta.model.Written;
import regesta.problem.SourceFile;

/** The fields of a topic. */
public final class TopicFields {
  public static final Field<String> TITLE =
      Field.required("title", Types.LINE, "its name", "Cyber defence");
  public static final Field<Integer> ORDER = Field.optional(
      "order", Types.NUMBER, "its place in the list; those without one follow by title", "1");
  public static final Field<List<Reference>> ALIASES =
      UpkeepFields.formerSlugs("aliases", Kind.TOPIC);

  public static final List<Field<?>> ALL = UpkeepFields.with(ALIASES, TITLE, ORDER);

  private TopicFields() {}

  static Topic build(Slug slug, SourceFile file, FieldValues values, Body body) {
    Optional<Written<String>> title = values.written(TITLE);
    return new Topic(
        slug,
        file,
        title.map(Written::value).orElse(slug.value()),
        values.get(ORDER).map(OptionalInt::of).orElse(OptionalInt.empty()),
        UpkeepFields.build(values, ALIASES),
        body,
        new OwnWords(title, Optional.empty(), List.of()));
  }
}
