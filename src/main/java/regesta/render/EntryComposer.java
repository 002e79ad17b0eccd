package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LinkedEntry.Participant;
import regesta.model.LinkedEntry.Plan;
import regesta.model.Reference;
import regesta.model.SiteSettings;
import regesta.model.Status;
import regesta.render.EntryPage.Account;
import regesta.render.EntryPage.SourceCard;
import regesta.render.EntryPage.Who;

/** Composes the page of an entry. */
final class EntryComposer {
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final LagWords lags;
  private final EntryLists lists;
  private final Credits credits;

  EntryComposer(
      Frames frames, Messages messages, DateWords dates, EntryLists lists, Credits credits) {
    this.frames = frames;
    this.messages = messages;
    this.dates = dates;
    this.lags = new LagWords(messages);
    this.lists = lists;
    this.credits = credits;
  }

  EntryPage page(LinkedEntry linked, PageAddress page) {
    Entry entry = linked.entry();
    DateMarker marker = DateMarker.of(linked.date());
    String statusKey = "status." + Keyword.of(entry.status());
    return new EntryPage(
        frames.of(page, Frames.Section.NONE, title(entry), description(entry), entry.file()),
        entry.title(),
        dates.text(linked.date()),
        marker.shape(),
        marker.soft(),
        linked.plan() == Plan.OVERDUE ? "overdue" : Keyword.of(entry.status()),
        lists.statusWord(linked).orElseGet(() -> messages.text(statusKey)),
        messages.text(statusKey + ".meaning"),
        lists.standing(entry.upkeep()),
        entry.place(),
        lists.year(linked.year(), page),
        BodyHtml.of(entry.body(), page, CitationNumbers.ofEntry(linked.sources()), messages),
        linked.actors().stream().map(part -> who(part, page)).toList(),
        sources(linked.sources(), page),
        accounts(linked, page),
        plan(linked),
        looksAhead(entry) ? stated(linked).map(dates::text) : Optional.empty(),
        linked.outcomes().stream().map(outcome -> lists.dated(outcome, page)).toList(),
        linked.origins().stream().map(origin -> lists.dated(origin, page)).toList(),
        reported(linked),
        linked.publication().first().map(dates::text),
        linked.publication().changed().map(dates::text),
        linked.publication().corrected().map(dates::text),
        linked.topics().stream().map(topic -> lists.link(topic, page)).toList(),
        credits.citation(entry, frames),
        lists.dated(linked.previous(), page),
        lists.dated(linked.next(), page));
  }

  private String title(Entry entry) {
    return messages.text(
        "page.entry.title", entry.title(), dates.words(entry.date().value()));
  }

  private String description(Entry entry) {
    return messages.text(
        "page.entry.description",
        dates.words(entry.date().value()),
        entry.title(),
        EntryLists.summary(entry));
  }

  /** When a plan was made: on the day its author gives, else by the day of its report. */
  private static Optional<Edtf> stated(LinkedEntry linked) {
    return linked.entry().stated().isPresent()
        ? linked.stated()
        : linked
            .stated()
            .map(report -> Edtf.read("[..%s]".formatted(report.text())).value().orElse(report));
  }

  private static boolean looksAhead(Entry entry) {
    return entry.status().awaitsOutcome() || entry.status() == Status.CANCELLED;
  }

  private Who who(Participant part, PageAddress page) {
    SiteSettings settings = frames.settings();
    List<String> roles = part.override()
        .map(List::of)
        .orElseGet(() -> part.holdings().stream()
            .map(held -> messages.text(
                "role." + Keyword.of(held.certainty()), held.role().title()))
            .distinct()
            .toList());
    return new Who(
        lists.link(part, page),
        part.nativeName()
            .map(name -> new Phrase(name, nativeLanguage(part.actor().nativeLanguage(), settings))),
        roles,
        lists.dated(part.previous(), page),
        lists.dated(part.next(), page));
  }

  static String nativeLanguage(Optional<String> own, SiteSettings settings) {
    return own.or(settings::nativeLanguage).orElse(settings.language());
  }

  private List<SourceCard> sources(List<CitedSource> cited, PageAddress page) {
    var cards = new ArrayList<SourceCard>();
    for (CitedSource each : cited) {
      int number = cards.size() + 1;
      cards.add(new SourceCard(
          CitationNumbers.sourceId(number),
          number,
          lists.link(each.source(), page),
          credits.credit(each.source()),
          each.source().published().map(date -> dates.text(date.value())),
          each.lag().flatMap(lags::words),
          credits.external(each.source()),
          credits.quotations(
              each.source(), number, each.quotes(), frames.settings().language())));
    }
    return cards;
  }

  private List<Account> accounts(LinkedEntry linked, PageAddress page) {
    return linked.entry().variants().stream()
        .map(variant -> new Account(
            variant.date().map(dates::text),
            variant.claim(),
            sourcesOf(variant.sources(), linked, page),
            variant.note()))
        .toList();
  }

  private List<Link> sourcesOf(List<Reference> references, LinkedEntry linked, PageAddress page) {
    return linked.sources().stream()
        .map(CitedSource::source)
        .filter(
            source -> references.stream().anyMatch(named -> named.target().equals(source.slug())))
        .map(source -> lists.link(source, page))
        .toList();
  }

  private Optional<String> plan(LinkedEntry linked) {
    if (linked.plan() == Plan.NONE) {
      return Optional.empty();
    }
    String searched = linked.entry().outcome().searched().orElse("");
    return Optional.of(messages.text("plan." + Keyword.of(linked.plan()), searched));
  }

  private Optional<String> reported(LinkedEntry linked) {
    return linked.reported().map(report -> {
      String published = dates.words(report.published());
      return report
          .lag()
          .flatMap(lags::words)
          .map(lag -> messages.text("cite.reported", published, lag))
          .orElse(published);
    });
  }
}
