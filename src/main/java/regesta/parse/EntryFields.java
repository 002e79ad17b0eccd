package regesta.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Body;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.OwnWords;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Status;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** The fields of an entry. */
public final class EntryFields {
  private static final ScalarType.SlugOf SOURCE_SLUG = new ScalarType.SlugOf(Kind.SOURCE);
  private static final ScalarType.SlugOf ACTOR_SLUG = new ScalarType.SlugOf(Kind.ACTOR);

  public static final Field<String> TITLE =
      Field.required("title", Types.LINE, "what happened, in one line", "Ministers meet in Tokyo");
  public static final Field<Written<Edtf>> DATE =
      Field.required("date", Types.DATE, "when, no more precise than the sources", "2013-10-03");
  public static final Field<Status> STATUS = Field.optional(
      "status",
      ChoiceType.of(Status.class),
      "how the world stands to it; `happened` if not given",
      "planned");
  public static final Field<String> PLACE =
      Field.optional("place", Types.LINE, "where, in words", "Tokyo");
  public static final Field<String> SUMMARY = Field.optional(
      "summary",
      Types.PROSE,
      "one or two sentences for lists; the body's first paragraph if not given",
      "The ministers agree to work together.");

  public static final Field<Reference> ACTOR =
      Field.required("actor", ACTOR_SLUG, "the actor's slug", "gen-nakatani");
  public static final Field<String> ROLE = Field.optional(
      "role", Types.LINE, "what it is called here, instead of its role then", "host");
  public static final Field<List<Entry.Participation>> ACTORS = Field.optional(
      "actors",
      new FieldType.ListOf<>(new FieldType.BriefOr<>(
          ACTOR_SLUG,
          actor -> new Entry.Participation(actor, Optional.empty()),
          new FieldType.Group<>(
              "a group of `actor` and `role`", List.of(ACTOR, ROLE), EntryFields::participation))),
      "who took part",
      "[gen-nakatani, {actor: ash-carter, role: host}]");

  public static final Field<List<Reference>> TOPICS = Field.optional(
      "topics",
      new FieldType.ListOf<>(new ScalarType.SlugOf(Kind.TOPIC)),
      "the subjects it belongs to",
      "[cyber-defence]");

  public static final Field<String> QUOTE_PLACE =
      Field.optional("at", Types.LINE, "where in the source the words stand", "para. 3");
  public static final Field<Written<String>> QUOTE_TEXT =
      Field.required("text", new ScalarType.Quoted(), "the source's own words", "a cyber umbrella");
  public static final Field<Reference> SOURCE =
      Field.required("source", SOURCE_SLUG, "the source's slug", "star-2015-06-01");
  public static final Field<List<Entry.Quote>> QUOTES = Field.optional(
      "quotes",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `at` and `text`", List.of(QUOTE_PLACE, QUOTE_TEXT), EntryFields::quote)),
      "words of the source, in its own characters",
      "[{at: para. 3, text: a cyber umbrella}]");
  public static final Field<List<Entry.Listing>> SOURCES = Field.required(
      "sources",
      new FieldType.ListOf<>(new FieldType.BriefOr<>(
          SOURCE_SLUG,
          source -> new Entry.Listing(source, List.of()),
          new FieldType.Group<>(
              "a group of `source` and `quotes`", List.of(SOURCE, QUOTES), EntryFields::listing))),
      "what it is drawn from, at least one",
      "[star-2015-06-01]");

  public static final Field<Written<Edtf>> STATED = Field.optional(
      "stated",
      Types.DATE,
      "when a plan was made; the date of its report if not given",
      "2013-09-30");
  public static final Field<Optional<List<Reference>>> OUTCOME = Field.optional(
      "outcome",
      new FieldType.WordOr<>("unknown", new FieldType.ListOf<>(new ScalarType.SlugOf(Kind.ENTRY))),
      "the entries that tell what became of a plan, or `unknown`",
      "[ministers-meet-in-tokyo]");
  public static final Field<String> OUTCOME_NOTE = Field.optional(
      "outcome-note",
      Types.PROSE,
      "what was searched for an outcome that is `unknown`",
      "Not in the ministry's releases to 2016.");

  public static final Field<Written<Edtf>> VARIANT_DATE =
      Field.optional("date", Types.DATE, "the date by this account", "2013-10-02");
  public static final Field<String> CLAIM =
      Field.optional("claim", Types.PROSE, "what this account says", "Three ministers met.");
  public static final Field<List<Reference>> VARIANT_SOURCES = Field.required(
      "sources",
      new FieldType.ListOf<>(SOURCE_SLUG),
      "the sources that give this account",
      "[star-2015-06-01]");
  public static final Field<String> VARIANT_NOTE =
      Field.optional("note", Types.PROSE, "our remark on it", "Local time may explain it.");
  public static final Field<List<Entry.Variant>> VARIANTS = Field.optional(
      "variants",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `date` or `claim`, and `sources`",
          List.of(VARIANT_DATE, CLAIM, VARIANT_SOURCES, VARIANT_NOTE),
          EntryFields::variant)),
      "accounts that differ, side by side",
      "[{date: 2013-10-02, sources: [star-2015-06-01]}]");

  public static final Field<Integer> ORDER =
      Field.optional("order", Types.NUMBER, "its place among entries of one day", "2");
  public static final Field<Boolean> MILESTONE = Field.optional(
      "milestone", Types.FLAG, "whether overviews of the chronology label it", "true");
  public static final Field<List<Reference>> ALIASES =
      UpkeepFields.formerSlugs("aliases", Kind.ENTRY);

  public static final List<Field<?>> ALL = UpkeepFields.with(
      ALIASES,
      TITLE,
      DATE,
      STATUS,
      PLACE,
      SUMMARY,
      ACTORS,
      TOPICS,
      SOURCES,
      STATED,
      OUTCOME,
      OUTCOME_NOTE,
      VARIANTS,
      ORDER,
      MILESTONE);

  /** Stands in for a date that cannot be read: so vague that no rule finds fault with it. */
  private static final Edtf ANY_DATE = Edtf.read("XXXX").value().orElseThrow();

  private EntryFields() {}

  /** The entry that the fields make. A status that cannot be read is taken for the most lenient. */
  static Entry build(Slug slug, SourceFile file, FieldValues values, Body body) {
    Optional<Written<String>> title = values.written(TITLE);
    Optional<Written<String>> summary = values.written(SUMMARY);
    List<Entry.Variant> variants = values.list(VARIANTS);
    Optional<Written<String>> outcomeNote = values.written(OUTCOME_NOTE);
    return new Entry(
        slug,
        file,
        title.map(Written::value).orElse(slug.value()),
        values.get(DATE).orElseGet(() -> new Written<>(ANY_DATE, file.whole())),
        values.get(STATUS).orElse(values.has(STATUS) ? Status.PLANNED : Status.HAPPENED),
        values.get(PLACE),
        summary.map(Written::value),
        values.list(ACTORS),
        values.list(TOPICS),
        values.list(SOURCES),
        values.get(STATED),
        outcome(values, outcomeNote.map(Written::value)),
        variants,
        values.get(ORDER).map(OptionalInt::of).orElse(OptionalInt.empty()),
        values.get(MILESTONE).orElse(false),
        UpkeepFields.build(values, ALIASES),
        body,
        new OwnWords(title, summary, notes(outcomeNote, variants)));
  }

  private static List<Written<String>> notes(
      Optional<Written<String>> outcomeNote, List<Entry.Variant> variants) {
    return Stream.concat(
            outcomeNote.stream(), variants.stream().flatMap(variant -> variant.note().stream()))
        .toList();
  }

  private static Entry.Outcome outcome(FieldValues values, Optional<String> note) {
    Optional<Optional<List<Reference>>> outcome = values.get(OUTCOME);
    boolean unknown = outcome.isPresent() && outcome.get().isEmpty();
    if (unknown && !values.has(OUTCOME_NOTE)) {
      values.report(Problem.error(
              "missing-field", values.at(OUTCOME), "an unknown outcome needs an `outcome-note`")
          .withHint("for example `%s`".formatted(OUTCOME_NOTE.line())));
    }
    if (!unknown && note.isPresent()) {
      values.report(Problem.error(
              "stray-field", values.at(OUTCOME_NOTE), "`outcome-note` without an unknown outcome")
          .withHint("write `outcome: unknown`, or remove the note"));
    }
    return new Entry.Outcome(
        outcome.flatMap(entries -> entries).orElse(List.of()), note.filter(text -> unknown));
  }

  private static Optional<Entry.Participation> participation(FieldValues values) {
    Optional<String> role = values.get(ROLE);
    return values.get(ACTOR).map(actor -> new Entry.Participation(actor, role));
  }

  private static Optional<Entry.Quote> quote(FieldValues values) {
    Optional<String> place = values.get(QUOTE_PLACE);
    return values.get(QUOTE_TEXT).map(text -> new Entry.Quote(place, text));
  }

  private static Optional<Entry.Listing> listing(FieldValues values) {
    List<Entry.Quote> quotes = values.list(QUOTES);
    return values.get(SOURCE).map(source -> new Entry.Listing(source, quotes));
  }

  private static Optional<Entry.Variant> variant(FieldValues values) {
    if (!values.has(VARIANT_DATE) && !values.has(CLAIM)) {
      values.missing("a variant needs a `date` or a `claim`", CLAIM);
    }
    return Optional.of(new Entry.Variant(
        values.get(VARIANT_DATE).map(Written::value),
        values.get(CLAIM),
        values.list(VARIANT_SOURCES),
        values.written(VARIANT_NOTE)));
  }
}
