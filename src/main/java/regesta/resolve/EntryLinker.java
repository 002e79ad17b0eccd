package regesta.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.LinkedEntry.Participant;
import regesta.model.LinkedEntry.Report;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Written;
import regesta.problem.Problems;

/** Follows the references of entries that stand in order already. */
final class EntryLinker {
  private final Directory directory;
  private final Plans plans;
  private final Optional<Day> asOf;
  private final Publications publications;
  private final Problems problems;

  EntryLinker(
      Directory directory,
      Plans plans,
      Optional<Day> asOf,
      Publications publications,
      Problems problems) {
    this.directory = directory;
    this.plans = plans;
    this.asOf = asOf;
    this.publications = publications;
    this.problems = problems;
  }

  /** What an entry names, before its neighbours are known. */
  private record Named(
      Entry entry,
      List<Actor> actors,
      List<Topic> topics,
      List<CitedSource> sources,
      Optional<Report> reported,
      Optional<Edtf> stated) {}

  /** The entries with all that they name and their neighbours in this order. */
  List<LinkedEntry> link(List<Entry> ordered) {
    List<Named> named = ordered.stream().map(this::follow).toList();
    Map<Slug, List<Entry>> appearances = new HashMap<>();
    for (Named each : named) {
      for (Actor actor : each.actors()) {
        appearances.computeIfAbsent(actor.slug(), slug -> new ArrayList<>()).add(each.entry());
      }
    }
    var positions = new HashMap<Slug, Integer>();
    var linked = new ArrayList<LinkedEntry>(named.size());
    for (int i = 0; i < named.size(); i++) {
      Optional<Entry> previous = i > 0 ? Optional.of(ordered.get(i - 1)) : Optional.empty();
      Optional<Entry> next =
          i + 1 < ordered.size() ? Optional.of(ordered.get(i + 1)) : Optional.empty();
      List<Participant> participants = participants(named.get(i), appearances, positions);
      linked.add(assemble(named.get(i), participants, previous, next));
    }
    return linked;
  }

  private LinkedEntry assemble(
      Named named, List<Participant> participants, Optional<Entry> previous, Optional<Entry> next) {
    Entry entry = named.entry();
    return new LinkedEntry(
        entry,
        EntryOrder.anchor(entry).year(),
        participants,
        named.topics(),
        named.sources(),
        named.reported(),
        named.stated(),
        plans.state(entry, asOf),
        plans.outcomes(entry),
        plans.origins(entry),
        publications.of(entry),
        previous,
        next);
  }

  private Named follow(Entry entry) {
    List<Actor> actors =
        directory.actors(entry.actors().stream().map(Entry.Participation::actor).toList());
    List<Topic> topics = directory.topics(entry.topics());
    List<CitedSource> sources = citedSources(entry);
    Optional<Report> reported =
        Reports.earliest(entry, sources.stream().map(CitedSource::source).toList());
    Optional<Edtf> stated = entry.status().countsFromStated()
        ? entry.stated().map(Written::value).or(() -> reported.map(Report::published))
        : entry.stated().map(Written::value);
    plans.checkOutcomes(entry, stated);
    plans.checkStated(entry);
    Reports.checkAges(entry, sources, problems);
    return new Named(entry, actors, topics, sources, reported, stated);
  }

  private List<CitedSource> citedSources(Entry entry) {
    var cited = new ArrayList<CitedSource>();
    Map<Slug, List<Entry.Quote>> quotes = new HashMap<>();
    entry
        .sources()
        .forEach(listing -> quotes.putIfAbsent(listing.source().target(), listing.quotes()));
    List<Reference> references =
        entry.sources().stream().map(Entry.Listing::source).toList();
    for (Source source : directory.sources(references)) {
      cited.add(new CitedSource(
          source,
          quotes.getOrDefault(source.slug(), List.of()),
          Reports.published(source)
              .flatMap(published -> Reports.lag(entry.date().value(), published))));
    }
    return cited;
  }

  private List<Participant> participants(
      Named named, Map<Slug, List<Entry>> appearances, Map<Slug, Integer> positions) {
    Entry entry = named.entry();
    Edtf day = entry.status().countsFromStated()
        ? named.stated().orElse(entry.date().value())
        : entry.date().value();
    Map<Slug, Optional<String>> overrides = new HashMap<>();
    entry.actors().forEach(part -> overrides.putIfAbsent(part.actor().target(), part.role()));
    var participants = new ArrayList<Participant>();
    for (Actor actor : named.actors()) {
      List<Entry> all = appearances.getOrDefault(actor.slug(), List.of());
      int at = positions.merge(actor.slug(), 1, Integer::sum) - 1;
      Optional<Actor.Name> then = TenureOnDate.name(actor, day);
      participants.add(new Participant(
          actor,
          then.map(Actor.Name::name).orElse(actor.name()),
          then.map(Actor.Name::nativeName).orElse(actor.nativeName()),
          overrides.getOrDefault(actor.slug(), Optional.empty()),
          TenureOnDate.holdings(actor, day),
          at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty(),
          at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty()));
    }
    return participants;
  }
}
