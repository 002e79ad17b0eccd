package regesta.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Chronology;
import regesta.model.CitedText;
import regesta.model.Entry;
import regesta.model.Inline;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LinkedEntry.Holding;
import regesta.model.LinkedEntry.Lag;
import regesta.model.LinkedEntry.Participant;
import regesta.model.LinkedEntry.Report;
import regesta.model.PlainText;
import regesta.model.Publication;
import regesta.model.Topic;
import regesta.model.Written;

/** An entry as {@code chronology.json} holds it. */
final class EntryValue {
  private EntryValue() {}

  static Fields of(LinkedEntry linked, Chronology chronology) {
    Entry entry = linked.entry();
    return Json.object()
        .with("title", entry.title())
        .with("date", DateValue.of(linked.date()))
        .with("year", linked.year())
        .with("status", Keyword.of(entry.status()))
        .with("place", entry.place())
        .with("milestone", entry.milestone())
        .with("summary", PlainText.summary(entry))
        .with(text(linked))
        .with(Values.list(
            "actors", linked.actors().stream().map(EntryValue::participant).toList()))
        .with(Values.slugs("topics", linked.topics().stream().map(Topic::slug)))
        .with(Values.list("sources", sources(linked.sources())))
        .with(Values.list("citations", citations(entry)))
        .with(linked
            .reported()
            .map(report -> Json.object().with("reported", report(report)))
            .orElse(Json.object()))
        .with(plan(linked))
        .with(Values.list(
            "variants", entry.variants().stream().map(EntryValue::variant).toList()))
        .with(publication(linked.publication()))
        .with(Values.upkeep(entry.upkeep()))
        .with(Values.page(Kind.ENTRY, entry.slug(), chronology));
  }

  private static Fields text(LinkedEntry linked) {
    return Values.text(CitedText.of(
        linked.entry().body(),
        linked.sources().stream().map(CitedSource::source).toList()));
  }

  private static Fields participant(Participant part) {
    return Json.object()
        .with("actor", part.actor().slug().value())
        .with("name", part.name())
        .with("native_name", part.nativeName())
        .with("role", part.override())
        .with(Values.list(
            "roles",
            part.override().isPresent()
                ? List.of()
                : part.holdings().stream().map(EntryValue::holding).toList()));
  }

  private static Fields holding(Holding holding) {
    return Json.object()
        .with("title", holding.role().title())
        .with(
            "organisation",
            holding.role().organisation().map(reference -> reference.target().value()))
        .with("certainty", Keyword.of(holding.certainty()));
  }

  private static List<Fields> sources(List<CitedSource> sources) {
    return IntStream.range(0, sources.size())
        .mapToObj(i -> Json.object()
            .with("number", i + 1)
            .with("source", sources.get(i).source().slug().value())
            .with(lag(sources.get(i).lag()))
            .with(Values.list(
                "quotations",
                sources.get(i).quotes().stream().map(EntryValue::quotation).toList())))
        .toList();
  }

  private static Fields quotation(Entry.Quote quote) {
    return Json.object().with("place", quote.place()).with("text", quote.text().value());
  }

  private static List<Fields> citations(Entry entry) {
    return entry
        .body()
        .citations()
        .map(Inline.Citation::cites)
        .flatMap(List::stream)
        .map(cite -> Json.object()
            .with("source", cite.source().target().value())
            .with("place", cite.place()))
        .toList();
  }

  private static Fields lag(Optional<Lag> lag) {
    return lag.map(days -> Json.object()
            .with("lag_days", Json.object().with("least", days.least()).with("most", days.most())))
        .orElse(Json.object());
  }

  private static Fields report(Report report) {
    return Json.object()
        .with("source", report.source().slug().value())
        .with("date", DateValue.of(report.published()))
        .with(lag(report.lag()));
  }

  private static Fields plan(LinkedEntry linked) {
    Entry entry = linked.entry();
    Fields stand = linked.plan() == LinkedEntry.Plan.NONE
        ? Json.object()
        : Json.object().with("plan", Keyword.of(linked.plan()));
    return stand
        .with(DateValue.named("stated", linked.stated()))
        .with(Values.slugs("outcomes", linked.outcomes().stream().map(Entry::slug)))
        .with("outcome_note", entry.outcome().searched())
        .with(Values.slugs("outcome_of", linked.origins().stream().map(Entry::slug)));
  }

  private static Fields variant(Entry.Variant variant) {
    return DateValue.named("date", variant.date())
        .with("claim", variant.claim())
        .with(Values.references("sources", variant.sources()))
        .with("note", variant.note().map(Written::value));
  }

  private static Fields publication(Publication publication) {
    return DateValue.named("published", publication.first())
        .with(DateValue.named("changed", publication.changed()))
        .with(DateValue.named("corrected", publication.corrected()))
        .with("version", publication.version());
  }
}
