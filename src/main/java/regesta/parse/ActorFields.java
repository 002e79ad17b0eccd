package regesta.parse;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Body;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Tenure;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** The fields of an actor. */
public final class ActorFields {
  private static final ScalarType.SlugOf ACTOR_SLUG = new ScalarType.SlugOf(Kind.ACTOR);
  private static final FieldType.ListOf<Reference> ACTOR_SLUGS = new FieldType.ListOf<>(ACTOR_SLUG);

  public static final Field<String> NAME =
      Field.required("name", Types.LINE, "what it is called now, or was last", "Gen Nakatani");
  public static final Field<String> NATIVE_NAME =
      Field.optional("native-name", Types.LINE, "the name in its own script", "中谷元");
  public static final Field<String> NATIVE_LANGUAGE =
      Field.optional("native-language", Types.LANGUAGE, "the language of that name", "ja");

  public static final Field<Written<Edtf>> WHEN =
      Field.optional("when", Types.DATE, "a term whose limits are known", "2014-12-24/2016-08-03");
  public static final Field<List<Written<Edtf>>> ATTESTED = Field.optional(
      "attested",
      new FieldType.ListOf<>(Types.DATE),
      "days on which a source shows it, if the term is not known",
      "[2015-05-30, 2015-06-01]");
  public static final Field<List<Reference>> SHOWN_BY = Field.optional(
      "sources",
      new FieldType.ListOf<>(new ScalarType.SlugOf(Kind.SOURCE)),
      "the sources that show it",
      "[star-2015-06-01]");

  public static final Field<String> FORMER_NAME =
      Field.required("name", Types.LINE, "the name at that time", "Japan Defense Agency");
  public static final Field<String> FORMER_NATIVE = Field.optional(
          "native-name", Types.LINE, "that name in its own script", "防衛庁")
      .formerly("native");
  public static final Field<List<Actor.Name>> NAMES = Field.optional(
      "names",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `name` and `when` or `attested`",
          List.of(FORMER_NAME, FORMER_NATIVE, WHEN, ATTESTED, SHOWN_BY),
          ActorFields::name)),
      "what it was called at other times",
      "[{name: Japan Defense Agency, when: 1954-07-01/2007-01-08}]");

  public static final Field<String> SORT_AS =
      Field.optional("sort-as", Types.LINE, "the name as lists order it", "\"Nakatani, Gen\"");
  public static final Field<String> READING =
      Field.optional("reading", Types.LINE, "the native name in kana", "なかたに げん");
  public static final Field<Actor.Kind> KIND =
      Field.required("kind", ChoiceType.of(Actor.Kind.class), "what kind of actor it is", "person");
  public static final Field<List<String>> ALIASES = Field.optional(
      "aliases", Types.LINES, "other names by which readers may look for it", "[Nakatani Gen]");

  public static final Field<String> ROLE_TITLE =
      Field.required("title", Types.LINE, "the office or function", "Minister of Defense");
  public static final Field<Reference> ORGANISATION =
      Field.optional("organisation", ACTOR_SLUG, "the actor where it was held", "mod-japan");
  public static final Field<List<Actor.Role>> ROLES = Field.optional(
      "roles",
      new FieldType.ListOf<>(new FieldType.Group<>(
          "a group of `title` and `when` or `attested`",
          List.of(ROLE_TITLE, WHEN, ATTESTED, ORGANISATION, SHOWN_BY),
          ActorFields::role)),
      "the offices and functions it held, and when",
      "[{title: Minister of Defense, when: 2014-12-24/2016-08-03, organisation: mod-japan}]");

  public static final Field<List<Reference>> PART_OF =
      Field.optional("part-of", ACTOR_SLUGS, "the actors it belongs to", "[japan]");
  public static final Field<List<Reference>> PREDECESSOR = Field.optional(
      "predecessor", ACTOR_SLUGS, "the actors it followed", "[japan-defense-agency]");
  public static final Field<List<Reference>> SUCCESSOR =
      Field.optional("successor", ACTOR_SLUGS, "the actors that followed it", "[mod-japan]");
  public static final Field<List<String>> SAME_AS = Field.optional(
      "same-as",
      Types.URLS,
      "addresses that identify it elsewhere",
      "[\"https://www.wikidata.org/wiki/Q28796\"]");
  public static final Field<List<Reference>> FORMER_SLUGS =
      UpkeepFields.formerSlugs("former-slugs", Kind.ACTOR);

  public static final List<Field<?>> ALL = UpkeepFields.with(
      FORMER_SLUGS,
      NAME,
      NATIVE_NAME,
      NATIVE_LANGUAGE,
      NAMES,
      SORT_AS,
      READING,
      KIND,
      ALIASES,
      ROLES,
      PART_OF,
      PREDECESSOR,
      SUCCESSOR,
      SAME_AS);

  private ActorFields() {}

  static Actor build(Slug slug, SourceFile file, FieldValues values, Body body) {
    String name = values.get(NAME).orElse(slug.value());
    return new Actor(
        slug,
        file,
        name,
        values.get(NATIVE_NAME),
        values.get(NATIVE_LANGUAGE),
        values.list(NAMES),
        values.get(SORT_AS).orElse(name),
        values.get(READING),
        values.get(KIND).orElse(Actor.Kind.BODY),
        values.list(ALIASES),
        values.list(ROLES),
        values.list(PART_OF),
        values.list(PREDECESSOR),
        values.list(SUCCESSOR),
        values.list(SAME_AS),
        UpkeepFields.build(values, FORMER_SLUGS),
        body);
  }

  private static Optional<Actor.Name> name(FieldValues values) {
    Optional<String> name = values.get(FORMER_NAME);
    Optional<String> nativeName = values.get(FORMER_NATIVE);
    List<Reference> sources = values.list(SHOWN_BY);
    Optional<Tenure> tenure = tenure(values);
    return name.flatMap(
        words -> tenure.map(time -> new Actor.Name(words, nativeName, time, sources)));
  }

  private static Optional<Actor.Role> role(FieldValues values) {
    Optional<String> title = values.get(ROLE_TITLE);
    Optional<Reference> organisation = values.get(ORGANISATION);
    List<Reference> sources = values.list(SHOWN_BY);
    Optional<Tenure> tenure = tenure(values);
    return title.flatMap(
        words -> tenure.map(time -> new Actor.Role(words, time, organisation, sources)));
  }

  private static Optional<Tenure> tenure(FieldValues values) {
    Optional<Written<Edtf>> when = values.get(WHEN);
    List<Edtf> attested = values.list(ATTESTED).stream().map(Written::value).toList();
    if (values.has(WHEN) && values.has(ATTESTED)) {
      values.report(Problem.error("stray-field", values.at(ATTESTED), "`attested` beside `when`")
          .withHint("keep `when` if the term is known, else `attested`"));
    } else if (!values.has(WHEN) && !values.has(ATTESTED)) {
      values.missing("missing field `when` or `attested`", WHEN);
    }
    return when.<Tenure>map(term -> new Tenure.Term(term.value()))
        .or(() ->
            attested.isEmpty() ? Optional.empty() : Optional.of(new Tenure.Attested(attested)));
  }
}
