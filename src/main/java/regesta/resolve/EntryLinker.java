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
  private final Plans plans;
  private final Optional<Day> asOf;
  private final Publications publications;

  EntryLinker(Plans plans, Optional<Day> asOf, Publications publications) {
    this.plans = plans;
    this.asOf = asOf;
    this.publications = publications;
  }

  /** What an entry names, before its neighbours are known. */
  record Named(
      Entry entry,
      List<Actor> actors,
      List<Topic> topics,
      List<CitedSource> sources,
      Optional<Report> reported,
      Optional<Edtf> stated) {}

  /** The entries with all that they name and their neighbours in this order. */
  List<LinkedEntry> link(List<Followed> ordered, Neighbours neighbours) {
    var linked = new ArrayList<LinkedEntry>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      Followed followed = ordered.get(i);
      if (followed.aims()) {
        plans.checkOutcomes(followed.entry(), followed.named().stated());
        plans.checkStated(followed.entry());
      }
      int at = i;
      linked.add(followed
          .linked()
          .filter(before -> isStillSo(followed, before, at, neighbours))
          .orElseGet(() -> followed.linkedAs(assemble(followed.named(), at, neighbours))));
    }
    return linked;
  }

  /** Whether an entry that names the same things has also the same neighbours and outcomes. */
  private boolean isStillSo(Followed followed, LinkedEntry before, int at, Neighbours neighbours) {
    Entry entry = followed.entry();
    return neighbours.areStill(at, before)
        && LastResolution.areSame(before.origins(), plans.origins(entry))
        && (!followed.aims()
            || before.plan() == plans.state(entry, asOf)
                && LastResolution.areSame(before.outcomes(), plans.outcomes(entry)));
  }

  private LinkedEntry assemble(Named named, int at, Neighbours neighbours) {
    Entry entry = named.entry();
    return new LinkedEntry(
        entry,
        EntryOrder.anchor(entry).year(),
        participants(named, at, neighbours),
        named.topics(),
        named.sources(),
        named.reported(),
        named.stated(),
        plans.state(entry, asOf),
        plans.outcomes(entry),
        plans.origins(entry),
        publications.of(entry),
        neighbours.before(at),
        neighbours.after(at));
  }

  /** What an entry names; reports what of it cannot be, but for what becomes of plans. */
  static Named follow(Entry entry, Directory directory, Problems problems) {
    List<Actor> actors =
        directory.actors(entry.actors().stream().map(Entry.Participation::actor).toList());
    List<Topic> topics = directory.topics(entry.topics());
    List<CitedSource> sources = citedSources(entry, directory);
    Optional<Report> reported =
        Reports.earliest(entry, sources.stream().map(CitedSource::source).toList());
    Optional<Edtf> stated = entry.status().countsFromStated()
        ? entry.stated().map(Written::value).or(() -> reported.map(Report::published))
        : entry.stated().map(Written::value);
    Reports.checkAges(entry, sources, problems);
    return new Named(entry, actors, topics, sources, reported, stated);
  }

  private static List<CitedSource> citedSources(Entry entry, Directory directory) {
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

  private static List<Participant> participants(Named named, int at, Neighbours neighbours) {
    Entry entry = named.entry();
    Edtf day = entry.status().countsFromStated()
        ? named.stated().orElse(entry.date().value())
        : entry.date().value();
    Map<Slug, Optional<String>> overrides = new HashMap<>();
    entry.actors().forEach(part -> overrides.putIfAbsent(part.actor().target(), part.role()));
    var participants = new ArrayList<Participant>();
    for (Actor actor : named.actors()) {
      int number = participants.size();
      Optional<Actor.Name> then = TenureOnDate.name(actor, day);
      participants.add(new Participant(
          actor,
          then.map(Actor.Name::name).orElse(actor.name()),
          then.map(Actor.Name::nativeName).orElse(actor.nativeName()),
          overrides.getOrDefault(actor.slug(), Optional.empty()),
          TenureOnDate.holdings(actor, day),
          neighbours.before(at, number),
          neighbours.after(at, number)));
    }
    return participants;
  }
}
