package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Content;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.parse.EntryFields;
import regesta.parse.Field;
import regesta.parse.SourceFields;
import regesta.parse.UpkeepFields;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * Makes a source and the draft of an entry from an issue that proposes one.
 *
 * <p>The issue was written by anybody. Its words get into the files only as values of fields and as
 * text below them; names of files are slugs.
 */
public final class FormImport {
  private static final Slug NAMELESS = new Slug("entry");
  private static final Slug NAMELESS_SOURCE = new Slug("source");

  private final SourceFile issue;
  private final Content content;
  private final KnownFiles known;
  private final FormText form;
  private final FormValues values;
  private final Problems problems = new Problems();

  private FormImport(SourceFile issue, Content content, KnownFiles known) {
    this.issue = issue;
    this.content = content;
    this.known = known;
    this.form = FormText.read(issue);
    this.values = new FormValues(issue, form, problems);
  }

  /**
   * Reads an issue.
   *
   * @param content in which the actors, and perhaps the source, are known already
   */
  public static Proposal read(SourceFile issue, Content content, KnownFiles known) {
    return new FormImport(issue, content, known).proposal();
  }

  private Proposal proposal() {
    if (!form.isOfForm()) {
      Problem other = Problem.error(
              "other-form",
              issue.whole(),
              "this is no issue from the form `%s`".formatted(EntryForm.NAME))
          .withHint("give the whole text of one, with its headings");
      return new Proposal(List.of(), List.of(other));
    }
    problems.reportAll(form.problems());
    values.checkRequired();
    Optional<Edtf> date = values.date(EntryForm.DATE);
    Optional<Edtf> published = values.date(EntryForm.SOURCE_PUBLISHED);
    List<ProposedFile> files = new ArrayList<>();
    Optional<Source> existing = existingSource();
    Slug source = existing.map(Source::slug).orElseGet(() -> sourceSlug(published));
    if (existing.isEmpty()) {
      files.add(source(source, published));
    }
    date.ifPresent(day -> files.add(entry(day, source)));
    values.reportUncarried();
    return problems.hasErrors()
        ? new Proposal(List.of(), problems.sorted())
        : new Proposal(files, problems.sorted());
  }

  private Optional<Source> existingSource() {
    Optional<String> url = values.text(EntryForm.SOURCE_URL);
    Optional<Source> existing = content.sources().stream()
        .filter(source -> url.isPresent() && source.url().equals(url))
        .findFirst();
    existing.ifPresent(source -> problems.report(Problem.notice(
        "known-source",
        form.at(form.reply(EntryForm.SOURCE_URL).orElseThrow()),
        "the source of this address is there already: `%s`"
            .formatted(source.file().shownPath()))));
    return existing;
  }

  private Slug sourceSlug(Optional<Edtf> published) {
    Slug slug = FileName.source(
            values.text(EntryForm.SOURCE_TITLE).orElse(""),
            values.text(EntryForm.SOURCE_PUBLISHER),
            published)
        .orElse(NAMELESS_SOURCE);
    return known.free(Kind.SOURCE, slug);
  }

  private ProposedFile source(Slug slug, Optional<Edtf> published) {
    var filled = new ArrayList<FilledField>();
    Stream.of(
            EntryForm.SOURCE_TYPE,
            EntryForm.SOURCE_TITLE,
            EntryForm.SOURCE_PUBLISHER,
            EntryForm.SOURCE_URL)
        .forEach(question -> fill(question, filled));
    published.ifPresent(day -> filled.add(filled(SourceFields.PUBLISHED, day.text())));
    String advice = "From an issue. Look at the source itself before you trust a line of this.";
    return new ProposedFile(
        FileName.path(Kind.SOURCE, slug, Optional.empty()),
        FileText.of(Kind.SOURCE, filled, advice, ""));
  }

  private ProposedFile entry(Edtf date, Slug source) {
    Slug slug = FileName.entry(values.text(EntryForm.TITLE).orElse(""), date).orElse(NAMELESS);
    Slug free = known.free(Kind.ENTRY, slug);
    if (!free.equals(slug)) {
      problems.report(Problem.warning(
          "duplicate-slug",
          form.at(form.reply(EntryForm.TITLE).orElseThrow()),
          "`%s` may tell of the same already"
              .formatted(known.path(Kind.ENTRY, slug).orElseThrow())));
    }
    var filled = new ArrayList<FilledField>();
    Stream.of(EntryForm.TITLE, EntryForm.STATUS, EntryForm.PLACE)
        .forEach(question -> fill(question, filled));
    filled.add(filled(EntryFields.DATE, date.text()));
    List<String> actors = values.actors(content.actors());
    if (!actors.isEmpty()) {
      filled.add(FilledField.of(EntryFields.ACTORS, actors));
    }
    filled.add(
        FilledField.sources(List.of(new FilledField.Listing(source.value(), values.quotes()))));
    filled.add(filled(UpkeepFields.DRAFT, "true"));
    String advice = "From an issue. Check every word against the source, and put it into your own;"
        + " then remove the line `draft: true`.";
    return new ProposedFile(
        FileName.path(Kind.ENTRY, free, Optional.of(date)),
        FileText.of(Kind.ENTRY, filled, advice, values.citing(source)));
  }

  private void fill(EntryForm question, List<FilledField> filled) {
    Field<?> field = question.field().orElseThrow();
    values.text(question).ifPresent(text -> filled.add(filled(field, text)));
  }

  private static FilledField filled(Field<?> field, String text) {
    return FilledField.of(field, List.of(text));
  }
}
