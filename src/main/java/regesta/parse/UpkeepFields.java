package regesta.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Upkeep;
import regesta.model.Written;

/** The fields that say how a file is kept, the same for all kinds but for the name of one. */
public final class UpkeepFields {
  public static final Field<Written<Edtf>> ADDED =
      Field.optional("added", Types.DAY, "the day it was first published here", "2026-11-22");

  public static final Field<Written<Edtf>> CORRECTION_DATE =
      Field.required("date", Types.DAY, "the day of the correction", "2026-12-01");
  public static final Field<String> CORRECTION_TEXT =
      Field.required("text", Types.PROSE, "what was put right", "The day was wrong.");
  public static final Field<List<Upkeep.Correction>> CORRECTIONS = Field.optional(
      "corrections",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `date` and `text`",
          List.of(CORRECTION_DATE, CORRECTION_TEXT),
          UpkeepFields::correction)),
      "dated notes for readers on what was put right",
      "[{date: 2026-12-01, text: The day was wrong.}]");

  public static final Field<Written<Edtf>> WITHDRAWN_DATE =
      Field.required("date", Types.DAY, "the day it was withdrawn", "2026-12-01");
  public static final Field<String> WITHDRAWN_REASON =
      Field.required("reason", Types.PROSE, "why it was withdrawn", "The report was retracted.");
  public static final Field<Upkeep.Withdrawal> WITHDRAWN = Field.optional(
      "withdrawn",
      new FieldType.Group<>(
          "a group of `date` and `reason`",
          List.of(WITHDRAWN_DATE, WITHDRAWN_REASON),
          UpkeepFields::withdrawal),
      "keeps the page's address, and tells readers that its text was taken back",
      "{date: 2026-12-01, reason: The report was retracted.}");

  public static final Field<Written<String>> ALLOW_WARNING =
      Field.required("warning", new ScalarType.Quoted(), "the warning's name", "raw-html");
  public static final Field<String> ALLOW_REASON =
      Field.required("reason", Types.PROSE, "why it does not count here", "The tag is quoted.");
  public static final Field<List<Upkeep.Allowance>> ALLOW = Field.optional(
      "allow",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `warning` and `reason`",
          List.of(ALLOW_WARNING, ALLOW_REASON),
          UpkeepFields::allowance)),
      "warnings that do not count in this file, each with a reason",
      "[{warning: raw-html, reason: The tag is quoted.}]");

  public static final Field<Boolean> DRAFT =
      Field.optional("draft", Types.FLAG, "whether only a build with drafts shows it", "true");

  private UpkeepFields() {}

  /** The field for slugs under which a file was published before. */
  static Field<List<Reference>> formerSlugs(String name, Kind kind) {
    return Field.optional(
        name,
        new FieldType.ListOf<>(new ScalarType.SlugOf(kind)),
        "slugs it had before, whose addresses lead here",
        "[former-slug]");
  }

  /** The fields of one kind of file, followed by those of its upkeep. */
  static List<Field<?>> with(Field<List<Reference>> formerSlugs, Field<?>... own) {
    return Stream.concat(
            Stream.of(own), Stream.of(ADDED, CORRECTIONS, formerSlugs, WITHDRAWN, ALLOW, DRAFT))
        .toList();
  }

  static Upkeep build(FieldValues values, Field<List<Reference>> formerSlugs) {
    return new Upkeep(
        values.get(ADDED).map(Written::value),
        values.list(CORRECTIONS),
        values.list(formerSlugs),
        values.get(WITHDRAWN),
        values.list(ALLOW),
        values.get(DRAFT).orElse(false));
  }

  private static Optional<Upkeep.Correction> correction(FieldValues values) {
    Optional<Written<Edtf>> date = values.get(CORRECTION_DATE);
    Optional<String> text = values.get(CORRECTION_TEXT);
    return date.flatMap(day -> text.map(words -> new Upkeep.Correction(day.value(), words)));
  }

  private static Optional<Upkeep.Withdrawal> withdrawal(FieldValues values) {
    Optional<Written<Edtf>> date = values.get(WITHDRAWN_DATE);
    Optional<String> reason = values.get(WITHDRAWN_REASON);
    return date.flatMap(day -> reason.map(words -> new Upkeep.Withdrawal(day.value(), words)));
  }

  private static Optional<Upkeep.Allowance> allowance(FieldValues values) {
    Optional<Written<String>> warning = values.get(ALLOW_WARNING);
    Optional<String> reason = values.get(ALLOW_REASON);
    return warning.map(name -> new Upkeep.Allowance(name.value(), reason.orElse(""), name.at()));
  }
}
