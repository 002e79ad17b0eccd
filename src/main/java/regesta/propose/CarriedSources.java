package regesta.propose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.parse.Field;
import regesta.parse.FieldCheck;
import regesta.parse.SourceFields;
import regesta.parse.UpkeepFields;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Happening.Given;

/**
 * The sources that other programs name. What they say is not what somebody read, so each new one is
 * marked as not seen.
 *
 * <p>Where none is named, a record stands in that is a draft: an entry that still cites it when it
 * is published is wrong.
 */
final class CarriedSources {
  private static final String NOT_CARRIED = "not-carried";
  private static final Slug NAMELESS = new Slug("source");
  private static final Slug STAND_IN = new Slug("source-to-find");
  private static final String TITLE = Entry.TO_WRITE + " its title";
  private static final String ADVICE =
      "From another program. Look at the source itself before you trust a line of this.";

  private static final Map<Carried, Field<?>> FIELDS = fields();

  private final String origin;
  private final FreeNames names;
  private final Problems problems;
  private final Map<String, Slug> byUrl = new HashMap<>();
  private final Map<Slug, Source> bySlug = new HashMap<>();
  private final Map<Map<Carried, String>, Slug> made = new HashMap<>();
  private final List<ProposedFile> files = new ArrayList<>();
  private Optional<Slug> standIn;

  CarriedSources(String origin, Collection<Source> known, FreeNames names, Problems problems) {
    this.origin = origin;
    this.names = names;
    this.problems = problems;
    for (Source source : known) {
      bySlug.put(source.slug(), source);
      source.url().ifPresent(url -> byUrl.putIfAbsent(url, source.slug()));
    }
    standIn = known.stream()
        .filter(source -> source.upkeep().draft() && source.title().equals(standInTitle()))
        .map(Source::slug)
        .findFirst();
  }

  private static Map<Carried, Field<?>> fields() {
    var fields = new LinkedHashMap<Carried, Field<?>>();
    fields.put(Carried.SOURCE_TYPE, SourceFields.TYPE);
    fields.put(Carried.SOURCE_TITLE, SourceFields.TITLE);
    fields.put(Carried.SOURCE_PUBLISHER, SourceFields.PUBLISHER);
    fields.put(Carried.SOURCE_PUBLISHED, SourceFields.PUBLISHED);
    fields.put(Carried.SOURCE_LANGUAGE, SourceFields.LANGUAGE);
    fields.put(Carried.SOURCE_URL, SourceFields.URL);
    return fields;
  }

  /** Those that are new. */
  List<ProposedFile> files() {
    return List.copyOf(files);
  }

  /** The source of something that happened; the stand-in if none is named. */
  Slug of(Happening happening) {
    return named(happening).or(() -> described(happening)).orElseGet(() -> {
      Slug slug = standIn.orElseGet(this::createStandIn);
      standIn = Optional.of(slug);
      return slug;
    });
  }

  private Optional<Slug> named(Happening happening) {
    Optional<Slug> found = Optional.empty();
    for (Given given : happening.all(Carried.SOURCE)) {
      String name = given.text().strip();
      Optional<Slug> slug =
          Optional.of(name).filter(Slug::isSlug).map(Slug::new).filter(bySlug::containsKey);
      if (slug.isEmpty() || found.isPresent()) {
        problems.report(Problem.warning(
            NOT_CARRIED,
            given.at(),
            slug.isEmpty()
                ? "no source has the slug `%s`".formatted(name)
                : "the entry has a source already"));
      }
      found = found.or(() -> slug);
    }
    return found;
  }

  private Optional<Slug> described(Happening happening) {
    var values = new LinkedHashMap<Carried, String>();
    FIELDS.forEach((carried, field) -> {
      for (Given given : happening.all(carried)) {
        value(given, field).ifPresent(value -> {
          if (values.putIfAbsent(carried, value) != null) {
            problems.report(Problem.warning(
                NOT_CARRIED, given.at(), "the source has a `%s` already".formatted(field.name())));
          }
        });
      }
    });
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Optional<Slug> known = Optional.ofNullable(values.get(Carried.SOURCE_URL)).map(byUrl::get);
    if (known.isPresent()) {
      FIELDS.keySet().stream()
          .filter(carried -> carried != Carried.SOURCE_URL)
          .forEach(carried -> reportOfKnown(happening, carried));
    }
    return Optional.of(known.orElseGet(() -> made.computeIfAbsent(values, this::create)));
  }

  private void reportOfKnown(Happening happening, Carried carried) {
    happening
        .all(carried)
        .forEach(given -> problems.report(Problem.warning(
            NOT_CARRIED,
            given.at(),
            "`%s` is not carried, because the source is there already: %s"
                .formatted(given.name(), CarriedTexts.words(given)))));
  }

  /** The text of a value, if the field takes it; else it is reported. */
  private Optional<String> value(Given given, Field<?> field) {
    String text = CarriedTexts.words(given);
    List<Problem> wrong = FieldCheck.problems(field, new SourceFile("", field.name(), text));
    wrong.forEach(problem -> problems.report(
        Problem.warning(NOT_CARRIED, given.at(), problem.message()).withHint(problem.hint())));
    return Optional.of(text).filter(any -> wrong.isEmpty());
  }

  private Slug create(Map<Carried, String> values) {
    Optional<String> title = Optional.ofNullable(values.get(Carried.SOURCE_TITLE));
    Optional<Edtf> published = Optional.ofNullable(values.get(Carried.SOURCE_PUBLISHED))
        .flatMap(text -> Edtf.read(text).value());
    Optional<String> url = Optional.ofNullable(values.get(Carried.SOURCE_URL));
    String words = title.or(() -> url.map(CarriedSources::host)).orElse("");
    Slug slug = names.take(
        Kind.SOURCE,
        FileName.source(words, Optional.ofNullable(values.get(Carried.SOURCE_PUBLISHER)), published)
            .orElse(NAMELESS));
    var filled = new ArrayList<FilledField>();
    values.forEach((carried, value) ->
        filled.add(filled(Optional.ofNullable(FIELDS.get(carried)).orElseThrow(), value)));
    if (!values.containsKey(Carried.SOURCE_TYPE)) {
      filled.add(filled(SourceFields.TYPE, url.isPresent() ? "webpage" : "document"));
    }
    if (title.isEmpty()) {
      filled.add(filled(SourceFields.TITLE, TITLE));
      filled.add(filled(SourceFields.TITLE_KIND, "supplied"));
    }
    add(slug, filled, ADVICE);
    return slug;
  }

  private static String host(String url) {
    return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*", "");
  }

  /** What is imported again from the same file has the same stand-in. */
  private String standInTitle() {
    return Entry.TO_WRITE + " what the entries from %s are drawn from".formatted(origin);
  }

  private Slug createStandIn() {
    Slug slug = names.take(Kind.SOURCE, STAND_IN);
    add(
        slug,
        Stream.of(
                filled(SourceFields.TYPE, "document"),
                filled(SourceFields.TITLE, standInTitle()),
                filled(SourceFields.TITLE_KIND, "supplied"),
                filled(UpkeepFields.DRAFT, "true"))
            .toList(),
        "No source: it keeps the place until the entries that name it name theirs. Then delete it.");
    return slug;
  }

  private void add(Slug slug, List<FilledField> filled, String advice) {
    var all = new ArrayList<>(filled);
    all.add(filled(SourceFields.READ, Keyword.of(Source.Extent.NOT_SEEN)));
    files.add(new ProposedFile(
        FileName.path(Kind.SOURCE, slug, Optional.empty()),
        FileText.of(Kind.SOURCE, all, advice, "")));
  }

  private static FilledField filled(Field<?> field, String text) {
    return FilledField.of(field, List.of(text));
  }
}
