package regesta.resolve;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.edtf.EdtfInterval;
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
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.resolve.EntryLinker.Named;
import regesta.resolve.LastResolution.Followed;

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
    last.begin(content);
    this.last = last;
    this.content = content;
    this.drafts = drafts;
    this.directory = Directory.of(content, drafts, problems);
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
    List<Entry> dated = directory.entries().stream().filter(this::hasAnchor).toList();
    Plans plans = Plans.of(dated, directory, problems);
    List<Followed> followed = dated.stream()
        .map(entry -> last.follow(entry, directory, problems, this::follow))
        .toList();
    directory.pages().forEach(page -> Unwritten.check(page, problems));
    directory.sources().forEach(source -> Reports.checkReading(source, problems));
    Optional<Day> asOf = asOf(dated);
    var linker = new EntryLinker(plans, asOf, publications, last);
    List<LinkedEntry> entries = linker.link(EntryOrder.sort(
        followed.stream().filter(entry -> stands(entry.entry())).toList(), plans.outcomes()));
    List<LinkedEntry> withdrawn = followed.stream()
        .filter(entry -> !stands(entry.entry()))
        .flatMap(entry -> linker.link(List.of(entry)).stream())
        .toList();
    var chronology = new Chronology(
        content.settings(),
        asOf,
        entries,
        withdrawn,
        new Lazy<>(() -> byReportDate(entries)),
        new ActorLinker(directory, bodies, names, problems).link(entries),
        sources(entries),
        topics(entries),
        pages(),
        years(entries),
        redirects(),
        content.links());
    HouseStyle.check(content.settings().editorial(), entries, directory, problems);
    Allowances.apply(upkeeps(), drafts, problems);
    return chronology;
  }

  private Named follow(Entry entry) {
    bodies.follow(entry);
    Unwritten.check(entry, problems);
    return EntryLinker.follow(entry, directory, problems);
  }

  private static boolean stands(Entry entry) {
    return entry.upkeep().withdrawn().isEmpty();
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

  /** The day as of which plans count: as the site says, else the day of its youngest source. */
  private Optional<Day> asOf(List<Entry> entries) {
    return content
        .settings()
        .asOf()
        .flatMap(date -> date.span().anchor())
        .or(() -> directory.sources().stream()
            .flatMap(source -> Reports.published(source).stream())
            .flatMap(published -> published.span().first().stream())
            .max(naturalOrder()))
        .or(() -> entries.stream().map(EntryOrder::anchor).max(naturalOrder()));
  }

  private static List<LinkedEntry> byReportDate(List<LinkedEntry> entries) {
    return entries.stream()
        .sorted(comparing((LinkedEntry entry) -> entry.reported().isEmpty())
            .thenComparing(EntryOrder.byDays(
                entry -> entry.reported().flatMap(r -> r.published().span().last()),
                entry -> entry.reported().flatMap(r -> r.published().span().first()))))
        .toList();
  }

  private List<LinkedSource> sources(List<LinkedEntry> entries) {
    Map<Slug, List<LinkedEntry>> drawn = new HashMap<>();
    for (LinkedEntry entry : entries) {
      entry.sources().forEach(cited -> add(drawn, cited.source().slug(), entry));
    }
    Comparator<Source> byDay = comparing(
            (Source source) -> Reports.published(source).isEmpty())
        .thenComparing(EntryOrder.byDays(
            source -> Reports.published(source).flatMap(date -> date.span().anchor()),
            source -> Reports.published(source).flatMap(date -> date.span().last())))
        .thenComparing(Source::title, names.byText())
        .thenComparing(Source::slug);
    return last.sort(directory.sources(), byDay).stream()
        .map(source -> new LinkedSource(
            source,
            drawn.getOrDefault(source.slug(), List.of()),
            bodies.follow(source.body(), Kind.SOURCE, source.slug())))
        .toList();
  }

  private List<LinkedTopic> topics(List<LinkedEntry> entries) {
    Map<Slug, List<LinkedEntry>> belonging = new HashMap<>();
    for (LinkedEntry entry : entries) {
      entry.topics().forEach(topic -> add(belonging, topic.slug(), entry));
    }
    return directory.topics().stream()
        .sorted(comparing((Topic topic) -> last(topic.order()))
            .thenComparing(Topic::title, names.byText())
            .thenComparing(Topic::slug))
        .map(topic -> new LinkedTopic(
            topic,
            belonging.getOrDefault(topic.slug(), List.of()),
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

  private static void add(Map<Slug, List<LinkedEntry>> lists, Slug slug, LinkedEntry entry) {
    lists.computeIfAbsent(slug, same -> new ArrayList<>()).add(entry);
  }

  private static List<YearOfEntries> years(List<LinkedEntry> entries) {
    var byYear = new TreeMap<Long, List<LinkedEntry>>();
    for (LinkedEntry entry : entries) {
      byYear.computeIfAbsent(entry.year(), year -> new ArrayList<>()).add(entry);
    }
    List<LinkedEntry> lasting =
        entries.stream().filter(entry -> isKnownToLast(entry.date())).toList();
    return byYear.entrySet().stream()
        .map(year -> new YearOfEntries(
            year.getKey(),
            year.getValue(),
            lasting.stream().filter(entry -> lastsInto(entry, year.getKey())).toList()))
        .toList();
  }

  /** An interval whose end nobody knows may have ended in the year in which it began. */
  private static boolean isKnownToLast(Edtf date) {
    return date instanceof EdtfInterval interval && interval.end() != EdtfInterval.Undated.UNKNOWN;
  }

  private static boolean lastsInto(LinkedEntry entry, long year) {
    boolean reaches =
        entry.date().span().last().map(last -> last.year() >= year).orElse(true);
    return entry.year() < year && reaches;
  }

  private List<Chronology.Redirect> redirects() {
    var addresses = new Addresses(directory, problems);
    for (Entry entry : directory.entries()) {
      addresses.claim(Kind.ENTRY, entry.slug(), entry.file(), entry.upkeep());
    }
    for (Actor actor : directory.actors()) {
      addresses.claim(Kind.ACTOR, actor.slug(), actor.file(), actor.upkeep());
    }
    for (Source source : directory.sources()) {
      addresses.claim(Kind.SOURCE, source.slug(), source.file(), source.upkeep());
    }
    for (Topic topic : directory.topics()) {
      addresses.claim(Kind.TOPIC, topic.slug(), topic.file(), topic.upkeep());
    }
    for (FreePage page : directory.pages()) {
      addresses.claim(Kind.PAGE, page.slug(), page.file(), page.upkeep());
    }
    return addresses.redirects();
  }

  private List<Upkeep> upkeeps() {
    return Stream.of(
            Stream.of(Upkeep.NONE.allowing(content.settings().allow())),
            content.entries().stream().map(Entry::upkeep),
            content.actors().stream().map(Actor::upkeep),
            content.sources().stream().map(Source::upkeep),
            content.topics().stream().map(Topic::upkeep),
            content.pages().stream().map(FreePage::upkeep))
        .flatMap(upkeeps -> upkeeps)
        .toList();
  }
}
