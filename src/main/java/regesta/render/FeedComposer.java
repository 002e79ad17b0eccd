package regesta.render;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Chronology;
import regesta.model.Entry;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.LinkedEntry;
import regesta.model.PermanentId;
import regesta.model.PlainText;
import regesta.model.Reference;
import regesta.model.SiteSettings;
import regesta.model.Slug;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.render.Feed.Category;
import regesta.render.Feed.Item;

/**
 * Composes the feeds of the site, of actors and of topics.
 *
 * <p>An item is an entry, not a change: one that is corrected or withdrawn comes up again as it now
 * stands, under the same id. What git calls a change, which may be a comma, brings nothing up.
 */
final class FeedComposer {
  /** As many as those need who look once a week; the page has them all. */
  static final int MOST = 50;

  /** Begins the ids of feeds, so that none is that of the thing itself. */
  private static final String FEED = "feed";

  /** What is no day that RFC 3339 can write. */
  private static final long TOO_LATE = 10_000;

  private static final String GENERATOR = "Regesta";
  private static final Day NEVER = Day.ofEpochDay(0);

  private final Chronology chronology;
  private final SiteSettings settings;
  private final Messages messages;
  private final DateWords dates;
  private final FeedContents contents;

  FeedComposer(Chronology chronology, FeedContents contents, Tools tools) {
    this.chronology = chronology;
    this.settings = chronology.settings();
    this.contents = contents;
    this.messages = tools.messages();
    this.dates = tools.dates();
  }

  /** An entry, with the days that feeds give. */
  private record Dated(LinkedEntry entry, Optional<Day> published, Day updated) {}

  Feed site(String path) {
    return feed(
        path,
        PageAddress.HOME,
        PermanentId.of(settings, FEED),
        settings.title(),
        settings.description(),
        Stream.concat(chronology.entries().stream(), chronology.withdrawn().stream()),
        this::whole);
  }

  Feed actor(LinkedActor linked, String path) {
    Slug slug = linked.actor().slug();
    return part(
        path,
        Kind.ACTOR,
        slug,
        linked.actor().upkeep(),
        linked.actor().name(),
        Stream.concat(
            linked.entries().stream(),
            chronology.withdrawn().stream()
                .filter(gone ->
                    gone.actors().stream().anyMatch(part -> part.actor().slug().equals(slug)))));
  }

  Feed topic(Chronology.LinkedTopic linked, String path) {
    Topic topic = linked.topic();
    return part(
        path,
        Kind.TOPIC,
        topic.slug(),
        topic.upkeep(),
        topic.title(),
        Stream.concat(
            linked.entries().stream(),
            chronology.withdrawn().stream()
                .filter(gone ->
                    gone.topics().stream().anyMatch(other -> other.slug().equals(topic.slug())))));
  }

  private Feed part(
      String path, Kind kind, Slug slug, Upkeep upkeep, String name, Stream<LinkedEntry> entries) {
    return feed(
        path,
        kind.path(slug),
        PermanentId.of(settings, FEED + "/" + name(kind, slug, upkeep)),
        messages.text("page.title", name, settings.title()),
        messages.text("feed.description", name, MOST),
        entries,
        this::brief);
  }

  private Feed feed(
      String path,
      String page,
      String id,
      String title,
      String description,
      Stream<LinkedEntry> entries,
      BiFunction<Dated, PageAddress, Item> item) {
    var address = new PageAddress(path, settings.baseUrl());
    List<Dated> latest = latest(entries);
    return new Feed(
        id,
        title,
        description,
        settings.language(),
        settings.title(),
        instant(latest.stream().findFirst().map(Dated::updated).orElseGet(this::unknown)),
        settings.address(page).orElseGet(() -> address.href(page)),
        settings.baseUrl().map(base -> base + path),
        settings.licence().map(licence -> new Link(licence.name(), licence.url())),
        GENERATOR,
        latest.stream().map(dated -> item.apply(dated, address)).toList());
  }

  /** Of one day, the latest in the chronology comes first. */
  private List<Dated> latest(Stream<LinkedEntry> entries) {
    var dated = new ArrayList<Dated>();
    entries.filter(entry -> !entry.entry().upkeep().draft()).map(this::dated).forEach(dated::add);
    Collections.reverse(dated);
    dated.sort(comparing(Dated::updated, reverseOrder()));
    return dated.stream().limit(MOST).toList();
  }

  private Dated dated(LinkedEntry entry) {
    Optional<Day> published = entry.publication().first().flatMap(FeedComposer::day);
    Optional<Day> updated = entry
        .entry()
        .upkeep()
        .withdrawn()
        .map(Upkeep.Withdrawal::date)
        .or(() -> entry.publication().corrected())
        .flatMap(FeedComposer::day);
    return new Dated(
        entry,
        published,
        Stream.concat(published.stream(), updated.stream())
            .max(Day::compareTo)
            .orElseGet(this::unknown));
  }

  /** Where nothing tells when: the day as of which the site speaks. */
  private Day unknown() {
    return chronology.asOf().filter(FeedComposer::isWritable).orElse(NEVER);
  }

  /** A day that RFC 3339 can write. */
  static Optional<Day> day(Edtf date) {
    return date.span().anchor().filter(FeedComposer::isWritable);
  }

  private static boolean isWritable(Day day) {
    return day.year() >= 0 && day.year() < TOO_LATE;
  }

  private static String instant(Day day) {
    return day + "T00:00:00Z";
  }

  private Item whole(Dated dated, PageAddress feed) {
    var page = new PageAddress(EntryLists.path(dated.entry().entry()), Optional.of(feed.prefix()));
    return item(
        dated, feed, PlainText.summary(dated.entry().entry()), contents.whole(dated.entry(), page));
  }

  /** Of actors there are many, and each entry is in the feeds of all that it names. */
  private Item brief(Dated dated, PageAddress feed) {
    return item(dated, feed, "", contents.brief(dated.entry()));
  }

  private Item item(Dated dated, PageAddress feed, String summary, String content) {
    LinkedEntry linked = dated.entry();
    Entry entry = linked.entry();
    return new Item(
        PermanentId.of(settings, name(Kind.ENTRY, entry.slug(), entry.upkeep())),
        messages.text(
            "page.entry.title", entry.title(), dates.words(entry.date().value())),
        feed.href(EntryLists.path(entry)),
        dated.published().map(FeedComposer::instant),
        instant(dated.updated()),
        summary,
        linked.topics().stream()
            .map(topic -> new Category(topic.slug().value(), topic.title()))
            .toList(),
        content);
  }

  /** What is called otherwise now goes by its first name, so that its id stays. */
  private static String name(Kind kind, Slug slug, Upkeep upkeep) {
    Slug first = upkeep.aliases().stream().findFirst().map(Reference::target).orElse(slug);
    return kind.folder() + "/" + first;
  }
}
