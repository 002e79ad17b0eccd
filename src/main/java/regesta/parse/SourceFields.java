package regesta.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.Author;
import regesta.model.Body;
import regesta.model.Kind;
import regesta.model.OwnWords;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Written;
import regesta.problem.SourceFile;

/** The fields of a source. */
public final class SourceFields {

  /** The types of CSL 1.0.2. */
  private static final List<String> CSL_TYPES = List.of(
      "article",
      "article-journal",
      "article-magazine",
      "article-newspaper",
      "bill",
      "book",
      "broadcast",
      "chapter",
      "classic",
      "collection",
      "dataset",
      "document",
      "entry",
      "entry-dictionary",
      "entry-encyclopedia",
      "event",
      "figure",
      "graphic",
      "hearing",
      "interview",
      "legal_case",
      "legislation",
      "manuscript",
      "map",
      "motion_picture",
      "musical_score",
      "pamphlet",
      "paper-conference",
      "patent",
      "performance",
      "periodical",
      "personal_communication",
      "post",
      "post-weblog",
      "regulation",
      "report",
      "review",
      "review-book",
      "software",
      "song",
      "speech",
      "standard",
      "thesis",
      "treaty",
      "webpage");

  private static final String GENERAL_TYPE = "document";

  public static final Field<String> TYPE = Field.optional(
      "type",
      cslType(),
      "what kind of text it is, in a word of the Citation Style Language; `document` if not given",
      "article-newspaper");
  public static final Field<String> TITLE =
      Field.required("title", Types.LINE, "its title", "Japan, U.S. to set up cyber group");
  public static final Field<Boolean> TITLE_KIND = Field.optional(
      "title-kind",
      new ChoiceType<>(titleKinds()),
      "`seen` on the source, or `supplied` by us; `seen` if not given",
      "supplied");
  public static final Field<String> PUBLISHER =
      Field.optional("publisher", Types.LINE, "who published it", "The Star");
  public static final Field<String> AGENCY = Field.optional(
      "agency", Types.LINE, "the news agency whose text the publisher carries", "Reuters");

  public static final Field<String> FAMILY =
      Field.required("family", Types.LINE, "the family's name, or the only one", "Kubo");
  public static final Field<String> GIVEN =
      Field.optional("given", Types.LINE, "the given names", "Nobuhiro");
  public static final Field<List<Author>> AUTHORS = Field.optional(
      "authors",
      new FieldType.ListOf<>(new FieldType.BriefOr<>(
          Types.LINE,
          Author.InOnePiece::new,
          new FieldType.Group<>(
              "a group of `family` and `given`", List.of(FAMILY, GIVEN), SourceFields::person))),
      "who wrote it: a person in two parts, which citations put in order; a body as one text",
      "[{family: Kubo, given: Nobuhiro}, Kyodo Staff]");

  public static final Field<Written<Edtf>> PUBLISHED = Field.optional(
      "published", Types.DATE, "the day it was published, where its publisher is", "2015-06-01");
  public static final Field<String> PUBLISHED_BASIS =
      Field.optional("published-basis", Types.PROSE, "how that date is known", "dateline");
  public static final Field<String> LANGUAGE =
      Field.optional("language", Types.LANGUAGE, "the text's language (BCP 47)", "en");
  public static final Field<String> URL =
      Field.optional("url", Types.URL, "where it stands", "https://example.org/news/1");

  public static final Field<String> ARCHIVED_URL =
      Field.required("url", Types.URL, "where the copy stands", "https://archive.example/1");
  public static final Field<Written<Edtf>> ARCHIVED_DATE =
      Field.required("date", Types.DATE, "the day the copy was made", "2015-06-02");
  public static final Field<Source.Archived> ARCHIVED = Field.optional(
      "archived",
      new FieldType.Group<>(
          "a group of `url` and `date`",
          List.of(ARCHIVED_URL, ARCHIVED_DATE),
          SourceFields::archived),
      "a copy that an archive keeps",
      "{url: \"https://archive.example/1\", date: 2015-06-02}");

  public static final Field<Written<Edtf>> ACCESSED =
      Field.optional("accessed", Types.DATE, "the day it was read", "2026-11-20");
  public static final Field<List<String>> VIA = Field.optional(
      "via",
      Types.LINES,
      "who relays whom, from the copy that was read back to the origin",
      "[The Star, Reuters]");
  public static final Field<Source.Extent> READ = Field.optional(
      "read",
      ChoiceType.of(Source.Extent.class),
      "how much of it was read; `whole` if not given",
      "excerpt");
  public static final Field<String> NOTE =
      Field.optional("note", Types.PROSE, "a remark on it", "The page is now behind a paywall.");
  public static final Field<List<Reference>> ALIASES =
      UpkeepFields.formerSlugs("aliases", Kind.SOURCE);

  public static final List<Field<?>> ALL = UpkeepFields.with(
      ALIASES,
      TYPE,
      TITLE,
      TITLE_KIND,
      PUBLISHER,
      AGENCY,
      AUTHORS,
      PUBLISHED,
      PUBLISHED_BASIS,
      LANGUAGE,
      URL,
      ARCHIVED,
      ACCESSED,
      VIA,
      READ,
      NOTE);

  private SourceFields() {}

  private static ChoiceType<String> cslType() {
    Map<String, String> types = new LinkedHashMap<>();
    CSL_TYPES.forEach(type -> types.put(type, type));
    return new ChoiceType<>(types);
  }

  private static Map<String, Boolean> titleKinds() {
    Map<String, Boolean> supplied = new LinkedHashMap<>();
    supplied.put("seen", false);
    supplied.put("supplied", true);
    return supplied;
  }

  static Source build(Slug slug, SourceFile file, FieldValues values, Body body) {
    Optional<Written<String>> note = values.written(NOTE);
    return new Source(
        slug,
        file,
        values.get(TYPE).orElse(GENERAL_TYPE),
        values.get(TITLE).orElse(slug.value()),
        values.get(TITLE_KIND).orElse(false),
        values.get(PUBLISHER),
        values.get(AGENCY),
        values.list(AUTHORS),
        values.get(PUBLISHED),
        values.get(PUBLISHED_BASIS),
        values.get(LANGUAGE),
        values.get(URL),
        values.get(ARCHIVED),
        values.get(ACCESSED).map(Written::value),
        values.list(VIA),
        values.get(READ).orElse(Source.Extent.WHOLE),
        note.map(Written::value),
        UpkeepFields.build(values, ALIASES),
        body,
        new OwnWords(Optional.empty(), Optional.empty(), note.stream().toList()));
  }

  private static Optional<Author> person(FieldValues values) {
    Optional<String> given = values.get(GIVEN);
    return values.get(FAMILY).map(family -> new Author.Person(family, given));
  }

  private static Optional<Source.Archived> archived(FieldValues values) {
    Optional<String> url = values.get(ARCHIVED_URL);
    Optional<Written<Edtf>> date = values.get(ARCHIVED_DATE);
    return url.flatMap(address -> date.map(day -> new Source.Archived(address, day.value())));
  }
}
