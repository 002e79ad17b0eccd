package regesta.parse;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.CitationStyle;
import regesta.model.EditorialRules;
import regesta.model.SiteSettings;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** The fields of {@code site.yaml}. */
public final class SiteFields {
  public static final Field<String> TITLE =
      Field.required("title", Types.LINE, "the chronology's title", "Cyber defence cooperation");
  public static final Field<String> DESCRIPTION = Field.required(
      "description", Types.PROSE, "what it is, in one paragraph", "A sourced chronology.");
  public static final Field<String> LANGUAGE = Field.optional(
      "language", Types.LANGUAGE, "the language of our words; `en` if not given", "en");
  public static final Field<Boolean> ERAS = Field.optional(
      "eras", Types.FLAG, "whether Japanese dates count years by eras: 令和7年5月31日", "true");
  public static final Field<String> NATIVE_LANGUAGE = Field.optional(
      "native-language", Types.LANGUAGE, "the language of native names that say none", "ja");
  public static final Field<String> BASE_URL = Field.optional(
      "base-url", Types.BASE_URL, "where the site is published", "https://example.org/chronology/");
  public static final Field<Written<Edtf>> AS_OF = Field.optional(
      "as-of",
      Types.DAY,
      "the day as of which plans are open or overdue; that of the youngest source if not given",
      "2026-11-22");
  public static final Field<String> REPOSITORY = Field.optional(
      "repository",
      Types.URL,
      "the repository, where readers report errors and editors write",
      "https://example.org/repository");
  public static final Field<String> BRANCH = Field.optional(
      "branch", Types.LINE, "the branch that is published; `main` if not given", "main");

  public static final Field<String> LICENCE_NAME =
      Field.required("name", Types.LINE, "the licence's name", "CC BY 4.0");
  public static final Field<String> LICENCE_URL =
      Field.required("url", Types.URL, "where it stands", "https://example.org/licence");
  public static final Field<SiteSettings.Licence> LICENCE = Field.optional(
      "licence",
      new FieldType.Group<>(
          "a group of `name` and `url`", List.of(LICENCE_NAME, LICENCE_URL), SiteFields::licence),
      "the terms under which our sentences may be used",
      "{name: CC BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}");

  public static final Field<String> DOMAIN =
      Field.required("domain", Types.DOMAIN, "a domain that was yours on that day", "example.org");
  public static final Field<Written<Edtf>> SINCE =
      Field.required("since", Types.DATE, "the day, month or year", "2026");
  public static final Field<SiteSettings.IdAuthority> ID_AUTHORITY = Field.optional(
      "id-authority",
      new FieldType.Group<>(
          "a group of `domain` and `since`", List.of(DOMAIN, SINCE), SiteFields::idAuthority),
      "who coins identifiers that never change (RFC 4151)",
      "{domain: example.org, since: 2026}");

  public static final Field<List<CitationStyle>> CITATION_STYLES = Field.optional(
      "citation-styles",
      new FieldType.ListOf<>(ChoiceType.of(CitationStyle.class)),
      "the styles in which pages say how to cite them and their sources",
      "[chicago-notes, apa, mla]");

  public static final Field<SiteSettings.Cards> CARDS = Field.optional(
      "cards",
      ChoiceType.of(SiteSettings.Cards.class),
      "the pictures that previews of links show: one for the `site`, or also one for each of the"
          + " `entries`; only where the base URL is known",
      "entries");

  public static final List<Field<?>> ALL = List.of(
      TITLE,
      DESCRIPTION,
      LANGUAGE,
      ERAS,
      NATIVE_LANGUAGE,
      BASE_URL,
      AS_OF,
      REPOSITORY,
      BRANCH,
      LICENCE,
      ID_AUTHORITY,
      CARDS,
      EditorialFields.EDITORIAL,
      CITATION_STYLES,
      UpkeepFields.ALLOW);

  private static final String DEFAULT_LANGUAGE = "en";
  private static final String DEFAULT_BRANCH = "main";

  private SiteFields() {}

  /** Whether a site can be published below an address. */
  public static boolean isBaseUrl(String address) {
    return WebAddress.baseMistake(address).isEmpty();
  }

  static SiteSettings build(SourceFile file, FieldValues values) {
    return new SiteSettings(
        file,
        values.get(TITLE).orElse(file.stem()),
        values.get(DESCRIPTION).orElse(""),
        values.get(LANGUAGE).orElse(DEFAULT_LANGUAGE),
        eras(values),
        values.get(NATIVE_LANGUAGE),
        values.get(BASE_URL).map(url -> url.endsWith("/") ? url : url + "/"),
        values.get(AS_OF).map(Written::value),
        values.get(REPOSITORY),
        values.get(BRANCH).orElse(DEFAULT_BRANCH),
        values.get(LICENCE),
        values.get(ID_AUTHORITY),
        values.get(CARDS).orElse(SiteSettings.Cards.SITE),
        values.get(EditorialFields.EDITORIAL).orElse(EditorialRules.NONE),
        values.list(CITATION_STYLES).stream().distinct().toList(),
        values.list(UpkeepFields.ALLOW));
  }

  /** What stands in for settings that are missing or cannot be read. */
  static SiteSettings standIn(SourceFile file) {
    return new SiteSettings(
        file,
        file.stem(),
        "",
        DEFAULT_LANGUAGE,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DEFAULT_BRANCH,
        Optional.empty(),
        Optional.empty(),
        SiteSettings.Cards.SITE,
        EditorialRules.NONE,
        List.of(),
        List.of());
  }

  private static boolean eras(FieldValues values) {
    boolean wanted = values.get(ERAS).orElse(false);
    String language = values.get(LANGUAGE).orElse(DEFAULT_LANGUAGE);
    boolean japanese = language.matches("(?i)ja(-.*)?");
    if (wanted && !japanese) {
      values.report(Problem.warning(
              "no-eras",
              values.at(ERAS),
              "only dates in Japanese can count years by eras, and these are in `%s`"
                  .formatted(language))
          .withHint("write `language: ja`, or leave `eras` out"));
    }
    return wanted && japanese;
  }

  private static Optional<SiteSettings.Licence> licence(FieldValues values) {
    Optional<String> name = values.get(LICENCE_NAME);
    Optional<String> url = values.get(LICENCE_URL);
    return name.flatMap(words -> url.map(address -> new SiteSettings.Licence(words, address)));
  }

  private static Optional<SiteSettings.IdAuthority> idAuthority(FieldValues values) {
    Optional<String> domain = values.get(DOMAIN);
    Optional<Written<Edtf>> since = values.get(SINCE);
    return domain.flatMap(
        name -> since.map(day -> new SiteSettings.IdAuthority(name, day.value())));
  }
}
