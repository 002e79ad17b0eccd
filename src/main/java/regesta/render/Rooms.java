package regesta.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import regesta.model.Actor;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Entry;
import regesta.model.LinkedActor;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Participant;
import regesta.model.PlainText;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.render.ChangesComposer.Dated;
import regesta.render.Division.Room;

/**
 * What pages have room for, by what things weigh in a list. Their texts are counted as they are;
 * what templates put around them is estimated, so that a change of a template moves no page.
 */
final class Rooms {
  /** Of the markup of an entry, its date, and its block in a strip. */
  private static final int ENTRY = 475;

  /** Of words that only some entries have: the status, that accounts differ. */
  private static final int LABEL = 70;

  /** Of a link to an actor, without its name. */
  private static final int ACTOR = 45;

  private static final int QUOTATION = 300;

  /** Of a thing by which the list can be narrowed down, without its name. */
  private static final long CHOICE = 36;

  /** Of a year's heading, and of the year among the choices. */
  private static final long YEAR = 250;

  /** Of a number in the table of who appears with whom. */
  private static final int CELL = 220;

  /** Of what stands once for each thing in the list named. */
  private static final long LISTED_ACTOR = 220;

  /** Around what tells programs of a source. */
  private static final int CONTEXT_OBJECT = "<span class=\"Z3988\" title=\"\"></span>".length();

  private static final long LISTED_LINK = 140;
  private static final long LISTED_SOURCE = 360;
  private static final long LISTED_TOPIC = 150;
  private static final long LISTED_CHANGE = 250;
  private static final long LISTED_REPORT = 700;

  private final Map<Slug, Integer> weights = new ConcurrentHashMap<>();
  private final PageLimits limits;
  private final Credits credits;

  Rooms(PageLimits limits, Credits credits) {
    this.limits = limits;
    this.credits = credits;
  }

  /**
   * For the entries of the whole chronology, beside its overview. The home page may be twice as
   * heavy as others, because it is read from first to last.
   */
  Room<LinkedEntry> home() {
    return entries(this::weight, 2 * limits.weight() - limits.beside());
  }

  /** For entries on a page that holds little else. */
  Room<LinkedEntry> plain() {
    return entries(this::weight, limits.weight());
  }

  /** For the entries that begin in a year, beside some that go on in it. */
  Room<LinkedEntry> beside(List<LinkedEntry> continuing) {
    return entries(this::weight, limits.weight() - sum(continuing, this::weight));
  }

  /** For entries on the page of an actor. */
  Room<LinkedEntry> of(Actor actor) {
    return entries(entry -> weight(entry) + roles(entry, actor), limits.weight() - limits.beside());
  }

  /** For entries on the page of a source, each with the words that it quotes. */
  Room<LinkedEntry> of(Source source) {
    return entries(entry -> weight(entry) + quotations(entry, source), limits.weight());
  }

  /** For a short selection of entries, beside much else. */
  Room<LinkedEntry> few() {
    return list -> list.size() <= limits.few() && sum(list, this::weight) <= limits.beside();
  }

  /** For links to entries that an actor shares with others, on its page. */
  Room<LinkedEntry> shared() {
    return list -> sum(list, Rooms::link) <= limits.beside();
  }

  /** For a table of who appears with whom, beside the pairs that do so most. */
  Room<LinkedActor> table() {
    return actors -> {
      // Each cell names both of its actors, once for eyes and once for ears.
      long names = sum(actors, linked -> TextWeight.of(linked.actor().name())) * 2;
      long cells = actors.size() * (actors.size() - 1L) / 2;
      return names * (actors.size() + 1) + cells * CELL <= limits.weight() - limits.beside();
    };
  }

  Room<LinkedEntry> reports() {
    return list(Rooms::report);
  }

  Room<LinkedActor> actors() {
    return list(linked -> actor(linked.actor()));
  }

  Room<LinkedSource> sources() {
    return list(linked -> source(linked.source()));
  }

  Room<LinkedTopic> topics() {
    return list(linked -> topic(linked.topic()));
  }

  Room<Dated> changes() {
    return list(Rooms::change);
  }

  private <T> Room<T> list(ToLongFunction<T> weight) {
    return list -> list.size() <= limits.items() && sum(list, weight) <= limits.weight();
  }

  private Room<LinkedEntry> entries(ToLongFunction<LinkedEntry> weight, long most) {
    // The many are not weighed.
    return list ->
        list.size() <= limits.items() && sum(list, weight) + choices(list) + years(list) <= most;
  }

  private static <T> long sum(Collection<T> things, ToLongFunction<T> weight) {
    return things.stream().mapToLong(weight).sum();
  }

  private long weight(LinkedEntry entry) {
    return weights.computeIfAbsent(entry.slug(), slug -> weigh(entry));
  }

  private static int weigh(LinkedEntry linked) {
    Entry entry = linked.entry();
    long names = sum(linked.actors(), Rooms::participant)
        + sum(linked.topics(), topic -> bytes(topic.slug()));
    return (int) (ENTRY
        + date(linked.date().text())
        + bytes(entry.slug())
        + TextWeight.of(entry.title())
        + TextWeight.of(PlainText.summary(entry))
        + (entry.status() == Status.HAPPENED ? 0 : 2 * LABEL)
        + (entry.variants().isEmpty() ? 0 : LABEL)
        + names);
  }

  private static long participant(Participant part) {
    // The slug stands in the link, and beside the entry for the filter.
    return ACTOR + TextWeight.of(part.name()) + 2L * bytes(part.actor().slug());
  }

  private static long roles(LinkedEntry entry, Actor actor) {
    return entry.actors().stream()
        .filter(part -> part.actor().slug().equals(actor.slug()))
        .mapToLong(part -> ACTOR + TextWeight.of(part.override()) + held(part))
        .sum();
  }

  private static long held(Participant part) {
    return sum(part.holdings(), held -> ACTOR + TextWeight.of(held.role().title()));
  }

  private static long quotations(LinkedEntry entry, Source source) {
    return sum(SourceComposer.quotes(entry, source), quote -> {
      // The passage's address has the words again, and the archived copy's once more.
      return QUOTATION + 3L * TextWeight.of(quote.text().value());
    });
  }

  /** What the filter of a list offers: each actor and each topic once. */
  private static long choices(List<LinkedEntry> entries) {
    if (!Filters.narrowsDown(entries)) {
      return 0;
    }
    Map<Slug, Long> actors = new HashMap<>();
    Map<Slug, Long> topics = new HashMap<>();
    for (LinkedEntry entry : entries) {
      entry
          .actors()
          .forEach(part -> actors.computeIfAbsent(part.actor().slug(), slug -> choice(part)));
      entry.topics().forEach(topic -> topics.computeIfAbsent(topic.slug(), slug -> choice(topic)));
    }
    return sum(actors.values(), Long::longValue) + sum(topics.values(), Long::longValue);
  }

  private static long choice(Participant part) {
    Actor actor = part.actor();
    return choice(actor.slug(), actor.name())
        + actor.nativeName().map(name -> CHOICE + TextWeight.of(name)).orElse(0L);
  }

  private static long choice(Topic topic) {
    return choice(topic.slug(), topic.title());
  }

  private static long choice(Slug slug, String name) {
    return CHOICE + bytes(slug) + TextWeight.of(name);
  }

  private static long years(List<LinkedEntry> entries) {
    return YEAR * entries.stream().mapToLong(LinkedEntry::year).distinct().count();
  }

  private static long report(LinkedEntry linked) {
    Optional<Source> source = linked.reported().map(report -> report.source());
    return LISTED_REPORT
        + date(linked.date().text())
        + bytes(linked.slug())
        + TextWeight.of(linked.entry().title())
        + source.map(from -> bytes(from.slug()) + TextWeight.of(from.title())).orElse(0);
  }

  private static long actor(Actor actor) {
    int role = actor.roles().stream()
        .mapToInt(held -> TextWeight.of(held.title()))
        .max()
        .orElse(0);
    return LISTED_ACTOR
        + bytes(actor.slug())
        + TextWeight.of(actor.name())
        + TextWeight.of(actor.nativeName())
        + role;
  }

  private long source(Source source) {
    return LISTED_SOURCE
        + source.published().map(date -> date(date.value().text())).orElse(0)
        + bytes(source.slug())
        + TextWeight.of(source.title())
        + TextWeight.of(credits.credit(source))
        + credits
            .contextObject(source)
            .map(object -> CONTEXT_OBJECT + TextWeight.of(object))
            .orElse(0);
  }

  private static long topic(Topic topic) {
    return LISTED_TOPIC
        + bytes(topic.slug())
        + TextWeight.of(topic.title())
        + TextWeight.of(EntryLists.excerpt(topic).shown());
  }

  private static long change(Dated change) {
    Link subject = change.subject().apply(new PageAddress(PageAddress.HOME));
    return LISTED_CHANGE
        + TextWeight.of(subject.text())
        + TextWeight.of(subject.href())
        + TextWeight.of(change.text());
  }

  private static long link(LinkedEntry linked) {
    return LISTED_LINK
        + date(linked.date().text())
        + bytes(linked.slug())
        + TextWeight.of(linked.entry().title());
  }

  /** A date may be a set of many, which in words is longer. */
  private static int date(String edtf) {
    return 4 * edtf.length();
  }

  private static int bytes(Slug slug) {
    return slug.value().length();
  }
}
