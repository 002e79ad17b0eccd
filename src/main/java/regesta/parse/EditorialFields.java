package regesta.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import regesta.model.EditorialRules;
import regesta.model.Status;

/** The fields of {@code editorial} in {@code site.yaml}: the rules for our own words. */
public final class EditorialFields {
  public static final Field<Integer> TITLE_LENGTH = Field.optional(
      "title-length", Types.COUNT, "the most characters that an entry's title may have", "90");
  public static final Field<Integer> QUOTATION_WORDS = Field.optional(
      "quotation-words",
      Types.COUNT,
      "the most words of a quotation; where words have no spaces between them, three characters"
          + " count as one",
      "20");
  public static final Field<Boolean> CITED_PARAGRAPHS = Field.optional(
      "cited-paragraphs",
      Types.FLAG,
      "whether each paragraph of an entry needs a citation, or a link to an entry or a source",
      "true");
  public static final Field<List<String>> REMARKS = Field.optional(
      "remarks",
      Types.LINES,
      "words by which a paragraph speaks of the sources themselves, and so needs no citation",
      "[the report, not found]");

  public static final Field<List<String>> AVOID = Field.required(
      "avoid",
      Types.LINES,
      "words not to write, except in quotations; in lower case they mean any case",
      "[destabilizing, destabilising]");
  public static final Field<String> WRITE = Field.optional(
      "write", Types.LINE, "what to write instead", "“destabilizing”, and who says so");
  public static final Field<List<Status>> STATUS = Field.optional(
      "status",
      new FieldType.ListOf<>(ChoiceType.of(Status.class)),
      "of which entries; all words of the chronology if not given",
      "[planned, proposed]");
  public static final Field<List<EditorialRules.Avoided>> WORDS = Field.optional(
      "words",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `avoid`, `write` and `status`",
          List.of(AVOID, WRITE, STATUS),
          EditorialFields::avoided)),
      "words to avoid",
      "[{avoid: destabilizing, write: “destabilizing”}]");

  public static final Field<Boolean> ROLES_OF_DATE = Field.optional(
      "roles-of-date",
      Types.FLAG,
      "whether a role before a name must be one that the actor has on the entry's date",
      "true");
  public static final Field<List<String>> OTHER_TIMES = Field.optional(
      "other-times",
      Types.LINES,
      "words before a role that say it is of another time",
      "[former, then, later]");

  public static final List<Field<?>> ALL = List.of(
      TITLE_LENGTH, QUOTATION_WORDS, CITED_PARAGRAPHS, REMARKS, WORDS, ROLES_OF_DATE, OTHER_TIMES);

  public static final Field<EditorialRules> EDITORIAL = Field.optional(
      "editorial",
      new FieldType.Group<>("a group of rules", ALL, EditorialFields::rules),
      "rules for our own words, each of which gives warnings; none if not given",
      "{title-length: 90, quotation-words: 20}");

  private EditorialFields() {}

  private static Optional<EditorialRules> rules(FieldValues values) {
    return Optional.of(new EditorialRules(
        limit(values, TITLE_LENGTH),
        limit(values, QUOTATION_WORDS),
        values.get(CITED_PARAGRAPHS).orElse(false),
        values.list(REMARKS),
        values.list(WORDS),
        values.get(ROLES_OF_DATE).orElse(false),
        values.list(OTHER_TIMES)));
  }

  private static OptionalInt limit(FieldValues values, Field<Integer> field) {
    return values.get(field).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<EditorialRules.Avoided> avoided(FieldValues values) {
    List<String> words = values.list(AVOID);
    Optional<String> write = values.get(WRITE);
    Set<Status> statuses = Set.copyOf(values.list(STATUS));
    // A status that cannot be read would else forbid the words everywhere.
    boolean unread = values.has(STATUS) && statuses.isEmpty();
    return unread
        ? Optional.empty()
        : Optional.of(new EditorialRules.Avoided(words, write, statuses));
  }
}
