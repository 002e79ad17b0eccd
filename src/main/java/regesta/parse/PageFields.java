package regesta.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import regesta.model.Body;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.OwnWords;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Written;
import regesta.problem.SourceFile;

/** The fields of a page beside the chronology. */
public final class PageFields {
  public static final Field<String> TITLE =
      Field.required("title", Types.LINE, "its title", "How to read this chronology");
  public static final Field<String> DESCRIPTION = Field.optional(
      "description", Types.PROSE, "one sentence for lists and search", "How dates are shown.");
  public static final Field<Integer> ORDER = Field.optional(
      "order", Types.NUMBER, "its place in the menu; without one it is not in the menu", "1");
  public static final Field<List<Reference>> ALIASES =
      UpkeepFields.formerSlugs("aliases", Kind.PAGE);

  public static final List<Field<?>> ALL = UpkeepFields.with(ALIASES, TITLE, DESCRIPTION, ORDER);

  private PageFields() {}

  static FreePage build(Slug slug, SourceFile file, FieldValues values, Body body) {
    Optional<Written<String>> title = values.written(TITLE);
    Optional<Written<String>> description = values.written(DESCRIPTION);
    return new FreePage(
        slug,
        file,
        title.map(Written::value).orElse(slug.value()),
        description.map(Written::value),
        values.get(ORDER).map(OptionalInt::of).orElse(OptionalInt.empty()),
        UpkeepFields.build(values, ALIASES),
        body,
        new OwnWords(title, description, List.of()));
  }
}
