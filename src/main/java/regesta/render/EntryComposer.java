package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LinkedEntry.Participant;
import regesta.model.LinkedEntry.Plan;
import regesta.model.PlainText;
import regesta.model.Reference;
import regesta.model.SiteSettings;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Written;
import regesta.render.EntryPage.Account;
import regesta.render.EntryPage.SourceCard;
import regesta.render.EntryPage.Teller;
import regesta.render.EntryPage.Who;

/** Composes the page of an entry. */
final class EntryComposer {
  private final Optional<Day> asOf;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final LagWords lags;
  private final EntryLists lists;
  private final Credits credits;
  private final Bodies bodies;
  private final Selection few;

  EntryComposer(Optional<Day> asOf, Tools tools) {
    this.asOf = asOf;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lags = new LagWords(messages);
    this.lists = tools.lists();
    this.credits = tools.credits();
    this.bodies = tools.bodies();
    this.few = tools.few();
  }

  EntryPage page(LinkedEntry linked, PageAddress page) {
    Entry entry = linked.entry();
    CitationNumbers numbers = CitationNumbers.ofEntry(linked.sources(), entry.body());
    String statusKey = "status." + Keyword.of(entry.status());
    return new EntryPage(
        frames.of(page, Frames.Section.NONE, title(entry), description(entry), entry.file()),
        entry.title(),
        dates.text(linked.date()),
        dates.marker(linked.date()),
        linked.plan() == Plan.OVERDUE ? "overdue" : Keyword.of(entry.status()),
        lists.statusWord(linked).orElseGet(() -> messages.text(statusKey)),
        messages.text(statusKey + ".meaning"),
        lists.standing(entry.upkeep()),
        entry.place(),
        lists.year(linked.year(), page),
        bodies.html(entry.body(), page, numbers),
        linked.actors().stream().map(part -> who(part, page)).toList(),
        sources(linked.sources(), numbers, page),
        accounts(linked),
        plan(linked),
        looksAhead(entry) ? stated(linked).map(dates::text) : Optional.empty(),
        linked.outcomes().stream().map(outcome -> lists.dated(outcome, page)).toList(),
        few.first(linked.origins()).stream()
            .map(origin -> lists.dated(origin, page))
            .toList(),
        few.more(linked.origins(), few.first(linked.origins())),
        reported(linked),
        linked.publication().first().map(dates::text),
        linked.publication().changed().map(dates::text),
        linked.publication().corrected().map(dates::text),
        linked.topics().stream().map(topic -> lists.link(topic, page)).toList(),
        credits.citation(linked, asOf.filter(day -> isUnsettled(linked)), frames),
        credits.formats(page),
        credits.contextObject(page.path()),
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
        PlainText.summary(entry));
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
    return new Who(
        lists.link(part, page),
        part.nativeName()
            .map(name -> new Phrase(name, nativeLanguage(part.actor().nativeLanguage(), settings))),
        lists.roles(part, "role.").toList(),
        lists.dated(part.previous(), page),
        lists.dated(part.next(), page));
  }

  static String nativeLanguage(Optional<String> own, SiteSettings settings) {
    return own.or(settings::nativeLanguage).orElse(settings.language());
  }

  private List<SourceCard> sources(
      List<CitedSource> cited, CitationNumbers numbers, PageAddress page) {
    var cards = new ArrayList<SourceCard>();
    for (CitedSource each : cited) {
      int number = cards.size() + 1;
      String id = CitationNumbers.sourceId(number);
      cards.add(new SourceCard(
          id,
          number,
          lists.link(each.source(), page),
          credits.credit(each.source()),
          each.source().published().map(date -> dates.text(date.value())),
          each.lag().flatMap(lags::words),
          credits.external(each.source()),
          credits.quotations(
              each.source(), number, each.quotes(), numbers, frames.settings().language()),
          credits.back(numbers, number, id),
          credits.contextObject(each.source())));
    }
    return cards;
  }

  private List<Account> accounts(LinkedEntry linked) {
    return linked.entry().variants().stream()
        .map(variant -> new Account(
            variant.date().map(dates::text),
            variant.claim(),
            tellers(variant.sources(), linked.sources()),
            variant.note().map(Written::value)))
        .toList();
  }

  private List<Teller> tellers(List<Reference> references, List<CitedSource> cited) {
    var tellers = new ArrayList<Teller>();
    for (int number = 1; number <= cited.size(); number++) {
      Source source = cited.get(number - 1).source();
      if (references.stream().anyMatch(named -> named.target().equals(source.slug()))) {
        tellers.add(new Teller(
            CitationNumbers.sourceId(number),
            number,
            credits.credit(source),
            source.published().map(date -> dates.text(date.value()))));
      }
    }
    return tellers;
  }

  /** Whether what the page says of a plan may be otherwise on a later day. */
  private static boolean isUnsettled(LinkedEntry linked) {
    return linked.plan() == Plan.OPEN || linked.plan() == Plan.OVERDUE;
  }

  private Optional<String> plan(LinkedEntry linked) {
    if (linked.plan() == Plan.NONE) {
      return Optional.empty();
    }
    String plan = "plan." + Keyword.of(linked.plan());
    String searched = linked.entry().outcome().searched().orElse("");
    return asOf.filter(day -> isUnsettled(linked))
        .map(day -> messages.text(plan + ".as-of", lists.day(day).words()))
        .or(() -> Optional.of(messages.text(plan, searched)));
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
