package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.ContentParser;
import regesta.parse.EntryFields;
import regesta.parse.Field;
import regesta.parse.FieldCheck;
import regesta.parse.Slugs;
import regesta.parse.UpkeepFields;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.SourceFile;
import regesta.propose.Happening.Given;

/**
 * Makes draft entries of what another program tells, with the sources and topics that they need.
 *
 * <p>Everything that is told gets into a file or into the report.
 */
public final class HappeningImport {
  private static final String NOT_CARRIED = "not-carried";
  private static final String NAMELESS = "entry";
  private static final String TITLE = Entry.TO_WRITE + " who did what, in the present tense";
  private static final String ADVICE = "From another program. Compare it with its sources, and cite"
      + " them; then remove the line `draft: true`.";

  private final Content content;
  private final Problems problems;
  private final FreeNames names;
  private final KnownActors actors;
  private final CarriedTopics topics;
  private final CarriedSources sources;
  private final CarriedTexts texts;

  private HappeningImport(String origin, Content content, KnownFiles known, Problems problems) {
    this.content = content;
    this.problems = problems;
    this.names = new FreeNames(known);
    this.actors = new KnownActors(content.actors());
    this.topics = new CarriedTopics(content.topics(), names);
    this.sources = new CarriedSources(origin, content.sources(), names, problems);
    this.texts = new CarriedTexts(problems);
  }

  /**
   * Makes files of what happened.
   *
   * @param origin the file or folder in which it is told, as its user named it
   * @param content in which actors, topics and sources are known already
   * @param reported what was found wrong while it was read
   */
  public static Proposal read(
      List<Happening> told, String origin, Content content, KnownFiles known, Problems reported) {
    if (reported.hasErrors()) {
      return new Proposal(List.of(), reported.sorted());
    }
    var made = new HappeningImport(origin, content, known, reported);
    var files = new ArrayList<ProposedFile>();
    told.forEach(happening -> made.entry(happening).ifPresent(files::add));
    files.addAll(made.sources.files());
    files.addAll(made.topics.files());
    return new Proposal(files, reported.sorted());
  }

  private Optional<ProposedFile> entry(Happening happening) {
    Optional<String> title = texts.line(happening, Carried.TITLE);
    Optional<String> known = title.flatMap(words -> known(words, happening));
    if (known.isPresent()) {
      problems.report(Problem.warning(
              NOT_CARRIED,
              happening.at(),
              "`%s` has this date and this title already".formatted(known.get()))
          .withHint("compare the two, and put what is new into that file"));
      return Optional.empty();
    }
    Slug slug = slug(happening, title);
    String path = FileName.path(Kind.ENTRY, slug, Optional.of(happening.date()));
    Slug source = sources.of(happening);
    List<FilledField> filled = filled(happening, title.orElse(TITLE), source);
    String cite = "\n\n%s a citation of its source after each claim above, such as [@%s]."
        .formatted(Entry.TO_WRITE, source);
    var file = new ProposedFile(
        path, FileText.of(Kind.ENTRY, filled, ADVICE, texts.body(happening) + cite));
    return Optional.of(mistake(file)
        .filter(mistake -> texts.reportPlain(happening, mistake))
        .map(mistake -> {
          String plain = CarriedTexts.plainBody(happening) + cite;
          return new ProposedFile(path, FileText.of(Kind.ENTRY, filled, ADVICE, plain));
        })
        .orElse(file));
  }

  private Slug slug(Happening happening, Optional<String> title) {
    Optional<String> name = texts.line(happening, Carried.SLUG);
    Optional<Slug> given = name.flatMap(Slugs::of);
    if (name.isPresent() && given.isEmpty()) {
      problems.report(Problem.warning(
          NOT_CARRIED,
          happening.first(Carried.SLUG).orElseThrow().at(),
          "`%s` has no letter from a to z and no digit".formatted(name.get())));
    }
    return names.take(
        Kind.ENTRY,
        given
            .or(() -> FileName.entry(title.orElse(NAMELESS), happening.date()))
            .or(() -> FileName.entry(NAMELESS, happening.date()))
            .orElseThrow());
  }

  private Optional<String> known(String title, Happening happening) {
    return content.entries().stream()
        .filter(entry -> entry.title().equals(title))
        .filter(entry -> entry.date().value().equals(happening.date()))
        .map(entry -> entry.file().shownPath())
        .findFirst();
  }

  private List<FilledField> filled(Happening happening, String title, Slug source) {
    var filled = new ArrayList<FilledField>();
    filled.add(filled(EntryFields.TITLE, title));
    filled.add(filled(EntryFields.DATE, happening.date().text()));
    fill(EntryFields.STATUS, Carried.STATUS, happening, filled);
    fill(EntryFields.PLACE, Carried.PLACE, happening, filled);
    fill(EntryFields.SUMMARY, Carried.SUMMARY, happening, filled);
    fill(EntryFields.ACTORS, actors(happening), filled);
    fill(EntryFields.TOPICS, topics.of(happening), filled);
    filled.add(FilledField.sources(List.of(new FilledField.Listing(source.value(), List.of()))));
    filled.add(filled(UpkeepFields.DRAFT, "true"));
    return filled;
  }

  private void fill(
      Field<?> field, Carried carried, Happening happening, List<FilledField> filled) {
    Optional<String> text = texts.line(happening, carried);
    List<Problem> wrong = text.map(
            value -> FieldCheck.problems(field, new SourceFile("", field.name(), value)))
        .orElse(List.of());
    wrong.forEach(problem -> problems.report(
        Problem.warning(NOT_CARRIED, happening.first(carried).orElseThrow().at(), problem.message())
            .withHint(problem.hint())));
    text.filter(value -> wrong.isEmpty()).ifPresent(value -> filled.add(filled(field, value)));
  }

  private static void fill(Field<?> field, List<String> values, List<FilledField> filled) {
    if (!values.isEmpty()) {
      filled.add(FilledField.of(field, values));
    }
  }

  private List<String> actors(Happening happening) {
    var slugs = new ArrayList<String>();
    for (Given given : happening.all(Carried.ACTORS)) {
      for (String name : CarriedTexts.parts(given)) {
        Optional<String> slug = actors.slug(name);
        slug.filter(found -> !slugs.contains(found)).ifPresent(slugs::add);
        if (slug.isEmpty()) {
          problems.report(actors.unknown(name, given.at()));
        }
      }
    }
    return slugs;
  }

  /** What the parser finds wrong with a file, first of all. */
  private static Optional<Problem> mistake(ProposedFile file) {
    var read = new SourceFile("", file.path(), file.text());
    var found = new Problems();
    ContentParser.parse(List.of(read), Set.of(), Optional.empty(), found);
    return found.sorted().stream()
        .filter(problem -> problem.at().file().equals(read))
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst();
  }

  private static FilledField filled(Field<?> field, String text) {
    return FilledField.of(field, List.of(text));
  }
}
