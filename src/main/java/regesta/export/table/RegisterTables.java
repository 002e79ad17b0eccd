package regesta.export.table;

import static regesta.export.table.Column.choice;
import static regesta.export.table.Column.day;
import static regesta.export.table.Column.list;
import static regesta.export.table.Column.number;
import static regesta.export.table.Column.perhaps;
import static regesta.export.table.Column.text;
import static regesta.export.table.Column.truth;
import static regesta.export.table.EntryTables.nonEmpty;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Author;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.CitedText;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Source.Archived;
import regesta.model.Written;

/** The tables of actors, sources and topics. */
final class RegisterTables {
  private static final List<String> KEY = List.of("slug");

  private RegisterTables() {}

  static List<Table<?>> of(Chronology chronology) {
    return List.of(actors(chronology), sources(chronology), topics(chronology));
  }

  private static Table<LinkedActor> actors(Chronology chronology) {
    return new Table<>(
        "actors",
        "Persons and things that take part in entries",
        List.of(
            text("slug", "names the actor for good", row -> row.actor().slug().value()),
            text(
                "name", "what it is called now, or was last", row -> row.actor().name()),
            perhaps(
                "native_name", "the name in its own script", row -> row.actor().nativeName()),
            perhaps(
                "native_language",
                "the language of that name (BCP 47)",
                row -> row.actor().nativeLanguage()),
            perhaps("reading", "the native name in kana", row -> row.actor().reading()),
            text("sort_as", "the name as lists order it", row -> row.actor().sortAs()),
            choice(
                "kind",
                "what it is",
                Stream.of(Actor.Kind.values()).map(Keyword::of).toList(),
                row -> Optional.of(Keyword.of(row.actor().kind()))),
            list("aliases", "other names", row -> row.actor().aliases()),
            list(
                "same_as",
                "addresses that identify it elsewhere",
                row -> row.actor().sameAs()),
            perhaps(
                "text",
                "who or what it is, with the numbers of sources in brackets",
                row -> nonEmpty(CitedText.of(row.actor().body(), row.cited()))),
            url(chronology, Kind.ACTOR, row -> row.actor().slug())),
        KEY,
        List.of(),
        chronology::actors);
  }

  private static Table<LinkedSource> sources(Chronology chronology) {
    return new Table<>(
        "sources",
        "Texts that entries are drawn from",
        Stream.of(
                bibliography(),
                access(),
                List.of(url(
                    chronology, Kind.SOURCE, (LinkedSource row) -> row.source().slug())))
            .flatMap(List::stream)
            .toList(),
        KEY,
        List.of(),
        chronology::sources);
  }

  private static List<Column<LinkedSource>> bibliography() {
    return List.of(
        text("slug", "names the source for good", row -> row.source().slug().value()),
        text(
            "type",
            "its type, in a word of the Citation Style Language",
            row -> row.source().type()),
        text("title", "its title", row -> row.source().title()),
        truth("title_supplied", "whether the title is ours", row -> row.source().titleSupplied()),
        perhaps("publisher", "who published it", row -> row.source().publisher()),
        perhaps(
            "agency",
            "the news agency whose text it carries",
            row -> row.source().agency()),
        list(
            "authors",
            "who wrote it",
            row -> row.source().authors().stream().map(Author::name).toList()),
        list(
            "authors_inverted",
            "the same, the family's name first where it is known",
            row -> row.source().authors().stream().map(Author::inverted).toList()),
        perhaps("published", "when, in EDTF", row -> published(row).map(Edtf::text)),
        day(
            "published_first",
            "the first day that can mean" + Days.RANGE,
            row -> published(row).flatMap(Days::first)),
        day(
            "published_last",
            "the last day that can mean" + Days.RANGE,
            row -> published(row).flatMap(Days::last)),
        perhaps("published_basis", "how the date is known", row -> row.source().publishedBasis()),
        perhaps(
            "language", "the language of its text (BCP 47)", row -> row.source().language()));
  }

  private static List<Column<LinkedSource>> access() {
    return List.of(
        perhaps("original_url", "where it was published", row -> row.source().url()),
        perhaps(
            "archived_url",
            "where an archive keeps a copy",
            row -> row.source().archived().map(Archived::url)),
        perhaps(
            "archived_date",
            "the day of that copy",
            row -> row.source().archived().map(copy -> copy.date().text())),
        perhaps(
            "accessed",
            "when it was read, in EDTF",
            row -> row.source().accessed().map(Edtf::text)),
        list(
            "via",
            "who relays whom, from the copy that was read",
            row -> row.source().via()),
        choice(
            "read",
            "how much of it was read",
            Stream.of(Source.Extent.values()).map(Keyword::of).toList(),
            row -> Optional.of(Keyword.of(row.source().read()))),
        perhaps("note", "a remark on it", row -> row.source().note()));
  }

  private static Optional<Edtf> published(LinkedSource row) {
    return row.source().published().map(Written::value);
  }

  private static Table<LinkedTopic> topics(Chronology chronology) {
    return new Table<>(
        "topics",
        "Subjects that entries belong to",
        List.of(
            text("slug", "names the topic for good", row -> row.topic().slug().value()),
            number(
                "entries", "how many entries belong to it", row -> row.entries().size()),
            text("title", "its name", row -> row.topic().title()),
            perhaps(
                "text",
                "its introduction, with the numbers of sources in brackets",
                row -> nonEmpty(CitedText.of(row.topic().body(), row.cited()))),
            url(chronology, Kind.TOPIC, row -> row.topic().slug())),
        KEY,
        List.of(),
        chronology::topics);
  }

  private static <T> Column<T> url(Chronology chronology, Kind kind, Function<T, Slug> slug) {
    return perhaps(
        "url",
        "the address of its page",
        row -> chronology.settings().baseUrl().map(base -> base + kind.path(slug.apply(row))));
  }
}
