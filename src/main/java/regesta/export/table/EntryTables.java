package regesta.export.table;

import static regesta.export.table.Column.choice;
import static regesta.export.table.Column.day;
import static regesta.export.table.Column.number;
import static regesta.export.table.Column.perhaps;
import static regesta.export.table.Column.perhapsNumber;
import static regesta.export.table.Column.text;
import static regesta.export.table.Column.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.export.table.Table.Reference;
import regesta.model.Chronology;
import regesta.model.CitedText;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LinkedEntry.Lag;
import regesta.model.LinkedEntry.Report;
import regesta.model.PlainText;
import regesta.model.Slug;
import regesta.model.Status;
import regesta.model.Topic;

/** The tables of entries, and of what they name. */
final class EntryTables {
  private static final String ENTRY = "the entry’s slug";
  private static final Reference TO_ENTRY = new Reference("entry", "entries");

  private EntryTables() {}

  static List<Table<?>> of(Chronology chronology) {
    return List.of(
        entries(chronology),
        participations(chronology.entries()),
        citations(chronology.entries()),
        subjects(chronology.entries()),
        outcomes(chronology.entries()));
  }

  private record Placed(LinkedEntry linked, int position) {
    private Entry entry() {
      return linked.entry();
    }

    private Optional<Lag> lag() {
      return linked.reported().flatMap(Report::lag);
    }
  }

  private static Table<Placed> entries(Chronology chronology) {
    Optional<String> base = chronology.settings().baseUrl();
    return new Table<>(
        "entries",
        "Events, plans and statements",
        Stream.of(identity(), time(), account(base)).flatMap(List::stream).toList(),
        List.of("slug"),
        List.of(),
        () -> IntStream.range(0, chronology.entries().size())
            .mapToObj(i -> new Placed(chronology.entries().get(i), i + 1))
            .toList());
  }

  private static List<Column<Placed>> identity() {
    return List.of(
        text("slug", "names the entry for good", row -> row.entry().slug().value()),
        number("position", "its place in the order of time, from 1", Placed::position),
        text("title", "what happened, in one line", row -> row.entry().title()),
        choice(
            "status",
            "how the world stands to it",
            words(Status.values()),
            row -> Optional.of(Keyword.of(row.entry().status()))));
  }

  private static List<Column<Placed>> time() {
    return List.of(
        text("date", "when, in EDTF (ISO 8601-2)", row -> row.linked().date().text()),
        day(
            "date_first",
            "the first day the date can mean" + Days.RANGE,
            row -> Days.first(row.linked().date())),
        day(
            "date_last",
            "the last day the date can mean" + Days.RANGE,
            row -> Days.last(row.linked().date())),
        truth(
            "date_uncertain",
            "whether the date may be wrong",
            row -> row.linked().date().isUncertain()),
        truth(
            "date_approximate",
            "whether the date is approximate",
            row -> row.linked().date().isApproximate()),
        number("year", "the year it belongs to; 0 is 1 BC", row -> row.linked().year()),
        perhaps(
            "stated",
            "when a plan was made, in EDTF",
            row -> row.linked().stated().map(Edtf::text)),
        choice(
            "plan",
            "how a plan stands; none where it is no plan",
            words(LinkedEntry.Plan.values()),
            row -> Optional.of(Keyword.of(row.linked().plan()))),
        perhaps(
            "reported",
            "when our earliest source appeared, in EDTF",
            row -> row.linked().reported().map(report -> report.published().text())),
        perhapsNumber(
            "lag_least",
            "days from the event to that report, at least",
            row -> row.lag().map(Lag::least)),
        perhapsNumber(
            "lag_most",
            "days from the event to that report, at most",
            row -> row.lag().map(Lag::most)));
  }

  private static List<Column<Placed>> account(Optional<String> base) {
    return List.of(
        perhaps("place", "where, in words", row -> row.entry().place()),
        truth("milestone", "whether overviews label it", row -> row.entry().milestone()),
        perhaps("summary", "one or two sentences", row -> nonEmpty(PlainText.summary(row.entry()))),
        perhaps(
            "text",
            "the account, with the numbers of its sources in brackets",
            row -> nonEmpty(CitedText.of(
                row.entry().body(),
                row.linked().sources().stream().map(CitedSource::source).toList()))),
        perhaps(
            "url",
            "the address of its page",
            row -> base.map(url -> url + Kind.ENTRY.path(row.entry().slug()))));
  }

  private static Table<ParticipationRow> participations(List<LinkedEntry> entries) {
    return new Table<>(
        "participations",
        "Actors in entries; a row for each role at the time",
        List.of(
            text("entry", ENTRY, row -> row.entry().value()),
            number(
                "position", "the actor’s place in the entry, from 1", ParticipationRow::position),
            text("actor", "the actor’s slug", row -> row.part().actor().slug().value()),
            text("name", "what it was called at the time", row -> row.part().name()),
            perhaps(
                "native_name", "that name in its own script", row -> row.part().nativeName()),
            number("role_number", "1, and more for further roles", ParticipationRow::number),
            perhaps("role", "the role it had", ParticipationRow::role),
            choice(
                "certainty",
                "how surely it had the role; given, where the entry itself says it",
                ParticipationRow.CERTAINTIES,
                ParticipationRow::certainty)),
        List.of("entry", "actor", "role_number"),
        List.of(TO_ENTRY, new Reference("actor", "actors")),
        () -> entries.stream().flatMap(ParticipationRow::of).toList());
  }

  private static Table<CitationRow> citations(List<LinkedEntry> entries) {
    return new Table<>(
        "citations",
        "Sources of entries; a row for each place in a source that is cited or quoted",
        List.of(
            text("entry", ENTRY, row -> row.entry().value()),
            number("number", "counts the rows of the entry", CitationRow::number),
            text("source", "the source’s slug", row -> row.source().value()),
            number("source_number", "its number in the entry’s text", CitationRow::sourceNumber),
            perhaps("place", "where in the source", CitationRow::place),
            number("cited", "how often the entry’s text cites it", CitationRow::cited),
            perhaps(
                "quotation",
                "the source’s own words, which are not under our licence",
                CitationRow::quotation)),
        List.of("entry", "number"),
        List.of(TO_ENTRY, new Reference("source", "sources")),
        () -> entries.stream().flatMap(CitationRow::of).toList());
  }

  private record Pair(Slug from, Slug to) {}

  private static Table<Pair> subjects(List<LinkedEntry> entries) {
    return new Table<>(
        "entry_topics",
        "Topics of entries",
        List.of(
            text("entry", ENTRY, row -> row.from().value()),
            text("topic", "the topic’s slug", row -> row.to().value())),
        List.of("entry", "topic"),
        List.of(TO_ENTRY, new Reference("topic", "topics")),
        () -> entries.stream()
            .flatMap(entry -> entry.topics().stream()
                .map(Topic::slug)
                .distinct()
                .map(topic -> new Pair(entry.slug(), topic)))
            .toList());
  }

  private static Table<Pair> outcomes(List<LinkedEntry> entries) {
    return new Table<>(
        "outcomes",
        "What became of plans",
        List.of(
            text("plan", "the plan’s slug", row -> row.from().value()),
            text(
                "outcome",
                "the slug of the entry that tells it",
                row -> row.to().value())),
        List.of("plan", "outcome"),
        List.of(new Reference("plan", "entries"), new Reference("outcome", "entries")),
        () -> entries.stream()
            .flatMap(entry -> entry.outcomes().stream()
                .map(Entry::slug)
                .distinct()
                .map(outcome -> new Pair(entry.slug(), outcome)))
            .toList());
  }

  private static List<String> words(Enum<?>[] constants) {
    return Stream.of(constants).map(Keyword::of).toList();
  }

  static Optional<String> nonEmpty(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }
}
