package regesta.resolve;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import regesta.edtf.Day;
import regesta.model.Actor;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.History;
import regesta.model.Kind;
import regesta.model.Lazy;
import regesta.model.LinkedEntry;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.resolve.Remembered.Following;

/** Makes a chronology of the content: follows every reference, and orders everything. */
public final class Resolver {
  private final Content content;
  private final Drafts drafts;
  private final Directory directory;
  private final BodyLinks bodies;
  private final Publications publications;
  private final NameOrder names;
  private final LastResolution last;
  private final Problems problems;

  private Resolver(
      Content content, History history, Drafts drafts, LastResolution last, Problems problems) {
    this.last = last;
    this.content = content;
    this.drafts = drafts;
    this.directory = last.begin(content, drafts, problems);
    this.bodies = new BodyLinks(directory, problems);
    this.publications = new Publications(history);
    this.names = NameOrder.in(content.settings().language());
    this.problems = problems;
  }

  /**
   * Connects the content. A reference that names nothing is reported and left out. Warnings that
   * files allow are taken back from {@code problems}.
   */
  public static Chronology resolve(
      Content content, History history, Drafts drafts, Problems problems) {
    return resolve(content, history, drafts, LastResolution.notKept(), problems);
  }

  /**
   * Connects the content likewise; of what is the same as in {@code last}, less is looked at again.
   *
   * @param last of the same chronology, with the same history and drafts
   */
  public static Chronology resolve(
      Content content, History history, Drafts drafts, LastResolution last, Problems problems) {
    return new Resolver(content, history, drafts, last, problems).chronology();
  }

  private Chronology chronology() {
    List<Followed> followed = last.followEntries(directory, problems, new EntryFollowing());
    Plans plans = Plans.of(
        followed.stream().filter(Followed::aims).map(Followed::entry).toList(),
        directory,
        problems);
    directory.pages().forEach(page -> Unwritten.check(page, problems));
    Optional<Day> asOf = asOf(followed);
    var linker = new EntryLinker(plans, asOf, publications);
    List<Followed> ordered = EntryOrder.sort(
        followed.stream().filter(Followed::stands).toList(), plans, last.entriesByDate);
    List<LinkedEntry> entries = linker.link(ordered, last.neighbours(ordered));
    List<LinkedEntry> withdrawn = followed.stream()
        .filter(entry -> !entry.stands())
        .map(List::of)
        .flatMap(alone -> linker.link(alone, Neighbours.of(alone)).stream())
        .toList();
    last.lists.gather(entries);
    var chronology = new Chronology(
        content.settings(),
        asOf,
        entries,
        withdrawn,
        new Lazy<>(() -> byReportDate(entries)),
        new ActorLinker(directory, bodies, problems).link(actorsByName(), last.lists.byActor),
        sources(),
        topics(),
        pages(),
        years(entries),
        redirects(),
        content.links());
    HouseStyle.check(content.settings().editorial(), entries, directory, problems);
    Allowances.apply(upkeeps(), drafts, problems);
    last.end();
    return chronology;
  }

  /** How the references of entries are followed. */
  private final class EntryFollowing implements Following<Entry, Optional<Followed>> {
    @Override
    public Optional<Followed> follow(Entry entry) {
      if (!hasAnchor(entry)) {
        return Optional.empty();
      }
      bodies.follow(entry);
      Unwritten.check(entry, problems);
      return Optional.of(new Followed(EntryLinker.follow(entry, directory, problems)));
    }

    /** To its text it is all one what the things say that it names. */
    @Override
    public Optional<Followed> followAgain(Entry entry, Optional<Followed> before) {
      before.ifPresent(same -> same.nowNames(EntryLinker.follow(entry, directory, problems)));
      return before;
    }
  }

  private boolean hasAnchor(Entry entry) {
    boolean anchored = entry.date().value().span().anchor().isPresent();
    if (!anchored) {
      problems.report(Problem.error(
              "no-place-in-time",
              entry.date().at(),
              "`%s` has neither a beginning nor an end"
                  .formatted(entry.date().value().text()))
          .withHint("write at least one of the two: `1997/..` or `../2015`"));
    }
    return anchored;
  }

  private List<Actor> actorsByName() {
    return last.actorsByName.sort(directory.actors(), names.byName());
  }

  /** The day as of which plans count: as the site says, else the day of its youngest source. */
  private Optional<Day> asOf(List<Followed> entries) {
    return content
        .settings()
        .asOf()
        .flatMap(date -> date.span().anchor())
        .or(() -> last.youngest(directory.sources()))
        .or(() ->
            entries.stream().map(entry -> EntryOrder.anchor(entry.entry())).max(naturalOrder()));
  }

  private static List<LinkedEntry> byReportDate(List<LinkedEntry> entries) {
    return entries.stream()
        .sorted(comparing((LinkedEntry entry) -> entry.reported().isEmpty())
            .thenComparing(EntryOrder.byDays(
                entry -> entry.reported().flatMap(r -> r.published().span().last()),
                entry -> entry.reported().flatMap(r -> r.published().span().first()))))
        .toList();
  }

  private List<LinkedSource> sources() {
    Comparator<Source> byDay = comparing(
            (Source source) -> Reports.published(source).isEmpty())
        .thenComparing(EntryOrder.byDays(
            source -> Reports.published(source).flatMap(date -> date.span().anchor()),
            source -> Reports.published(source).flatMap(date -> date.span().last())))
        .thenComparing(Source::title, names.byText())
        .thenComparing(Source::slug);
    List<Source> sorted = last.sourcesByDate.sort(directory.sources(), byDay);
    List<List<Source>> cited = last.followSources(sorted, directory, problems, source -> {
      Reports.checkReading(source, problems);
      return bodies.follow(source.body(), Kind.SOURCE, source.slug());
    });
    var linked = new ArrayList<LinkedSource>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Source source = sorted.get(i);
      linked.add(new LinkedSource(source, last.lists.bySource.of(source.slug()), cited.get(i)));
    }
    return linked;
  }

  private List<LinkedTopic> topics() {
    return directory.topics().stream()
        .sorted(comparing((Topic topic) -> last(topic.order()))
            .thenComparing(Topic::title, names.byText())
            .thenComparing(Topic::slug))
        .map(topic -> new LinkedTopic(
            topic,
            last.lists.byTopic.of(topic.slug()),
            bodies.follow(topic.body(), Kind.TOPIC, topic.slug())))
        .toList();
  }

  private List<LinkedPage> pages() {
    return directory.pages().stream()
        .sorted(comparing((FreePage page) -> last(page.order()))
            .thenComparing(FreePage::title, names.byText())
            .thenComparing(FreePage::slug))
        .map(page -> new LinkedPage(page, bodies.follow(page.body(), Kind.PAGE, page.slug())))
        .toList();
  }

  private static int last(OptionalInt order) {
    return order.orElse(Integer.MAX_VALUE);
  }

  private List<YearOfEntries> years(List<LinkedEntry> entries) {
    List<LinkedEntry> lasting = last.lastingEntries.of(entries);
    return last.lists.byYear.things().stream()
        .sorted()
        .map(year -> new YearOfEntries(
            year,
            last.lists.byYear.of(year),
            lasting.stream().filter(entry -> lastsInto(entry, year)).toList()))
        .toList();
  }

  private static boolean lastsInto(LinkedEntry entry, long year) {
    boolean reaches =
        entry.date().span().last().map(last -> last.year() >= year).orElse(true);
    return entry.year() < year && reaches;
  }

  private List<Chronology.Redirect> redirects() {
    var addresses = new Addresses(directory, problems);
    addresses.claim(
        Kind.ENTRY,
        last.entriesOfConcern.of(directory.entries()),
        Entry::slug,
        Entry::file,
        Entry::upkeep);
    addresses.claim(Kind.ACTOR, directory.actors(), Actor::slug, Actor::file, Actor::upkeep);
    addresses.claim(
        Kind.SOURCE,
        last.sourcesOfConcern.of(directory.sources()),
        Source::slug,
        Source::file,
        Source::upkeep);
    addresses.claim(Kind.TOPIC, directory.topics(), Topic::slug, Topic::file, Topic::upkeep);
    addresses.claim(Kind.PAGE, directory.pages(), FreePage::slug, FreePage::file, FreePage::upkeep);
    return addresses.redirects();
  }

  /** What the site and its files say of themselves, as far as they allow anything. */
  private List<Upkeep> upkeeps() {
    var allowing = new ArrayList<Upkeep>();
    allowing.add(Upkeep.NONE.allowing(content.settings().allow()));
    addAllowing(last.entriesThatAllow.of(content.entries()), Entry::upkeep, allowing);
    addAllowing(content.actors(), Actor::upkeep, allowing);
    addAllowing(last.sourcesThatAllow.of(content.sources()), Source::upkeep, allowing);
    addAllowing(content.topics(), Topic::upkeep, allowing);
    addAllowing(content.pages(), FreePage::upkeep, allowing);
    return allowing;
  }

  private static <T> void addAllowing(
      List<T> things, Function<T, Upkeep> upkeep, List<Upkeep> allowing) {
    for (T thing : things) {
      if (!upkeep.apply(thing).allow().isEmpty()) {
        allowing.add(upkeep.apply(thing));
      }
    }
  }
}
