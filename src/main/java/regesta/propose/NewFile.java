package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.EntryFields;
import regesta.parse.Field;
import regesta.parse.SourceFields;
import regesta.parse.UpkeepFields;

/**
 * A file made of answers, each of which its question accepts. An entry is a draft, so that a build
 * leaves it out until it is finished.
 */
public final class NewFile {
  private final Kind kind;
  private final List<Answer> answers;

  private NewFile(Kind kind, List<Answer> answers) {
    this.kind = kind;
    this.answers = List.copyOf(answers);
  }

  public static NewFile of(Questionnaire questionnaire, List<Answer> answers) {
    return new NewFile(questionnaire.kind(), answers);
  }

  /** The slug that the answers suggest; empty if the title has no letter or digit of ASCII. */
  public Optional<Slug> slug() {
    String title = answers.get(0).values().get(0);
    return switch (kind) {
      case ENTRY -> FileName.entry(title, date().orElseThrow());
      case SOURCE ->
        FileName.source(
            title,
            value(SourceFields.PUBLISHER),
            value(SourceFields.PUBLISHED).flatMap(NewFile::edtf));
      default -> FileName.words(title);
    };
  }

  public ProposedFile named(Slug slug) {
    return new ProposedFile(
        FileName.path(kind, slug, date()), FileText.of(kind, filled(), advice(), body()));
  }

  private List<FilledField> filled() {
    var filled = new ArrayList<FilledField>();
    for (Answer answer : answers) {
      Field<?> field = answer.question().field();
      if (field.equals(EntryFields.SOURCES)) {
        filled.add(FilledField.sources(answer.values().stream()
            .map(source -> new FilledField.Listing(source, List.of()))
            .toList()));
      } else if (!answer.values().isEmpty()) {
        filled.add(FilledField.of(field, answer.values()));
      }
    }
    if (kind == Kind.ENTRY) {
      filled.add(FilledField.of(UpkeepFields.DRAFT, List.of("true")));
    }
    return filled;
  }

  private String advice() {
    return switch (kind) {
      case ENTRY -> "Replace the text below. When it is finished, remove the line `draft: true`.";
      case SOURCE -> "Below the next line may stand remarks on the text.";
      case ACTOR -> "Below the next line may stand who it is, with a citation after each claim.";
      default -> "Below the next line may stand an introduction.";
    };
  }

  /** One sentence for each source, so that each is cited. */
  private String body() {
    return values(EntryFields.SOURCES).stream()
        .map(
            (Entry.TO_WRITE + " what this source tells, in your own words [@%s, para. 1].")
                ::formatted)
        .collect(joining("\n"));
  }

  private Optional<Edtf> date() {
    return value(EntryFields.DATE).flatMap(NewFile::edtf);
  }

  private static Optional<Edtf> edtf(String text) {
    return Edtf.read(text).value();
  }

  private Optional<String> value(Field<?> field) {
    return values(field).stream().findFirst();
  }

  private List<String> values(Field<?> field) {
    return answers.stream()
        .filter(answer -> answer.question().field().equals(field))
        .flatMap(answer -> answer.values().stream())
        .toList();
  }
}
