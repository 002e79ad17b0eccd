package regesta.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.PlainText;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.model.Upkeep;

/** Entries as lists show them, and the links to the things that they name. */
final class EntryLists {
  /** As many as a glance takes in. */
  private static final int MAIN_ACTORS = 8;

  private final Messages messages;
  private final DateWords dates;

  EntryLists(Messages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  ListedEntry listed(LinkedEntry linked, PageAddress page) {
    Entry entry = linked.entry();
    return new ListedEntry(
        page.href(path(entry)),
        entry.title(),
        dates.text(linked.date()),
        dates.marker(linked.date()),
        Keyword.of(entry.status()),
        statusWord(linked),
        linked.plan() == LinkedEntry.Plan.OVERDUE,
        excerpt(entry),
        linked.actors().stream().map(part -> link(part, page)).toList(),
        messages.count("count.sources", linked.sources().size()),
        !entry.variants().isEmpty(),
        entry.upkeep().draft(),
        List.of(),
        Filters.facets(linked));
  }

  List<ListedEntry> listed(List<LinkedEntry> entries, PageAddress page) {
    return entries.stream().map(entry -> listed(entry, page)).toList();
  }

  /** The entries under their years, in their order. */
  List<YearGroup> byYear(List<LinkedEntry> entries, PageAddress page) {
    return byYear(entries, page, entry -> listed(entry, page));
  }

  /** The same as the list of one actor, with the roles that it held. */
  List<YearGroup> byYear(List<LinkedEntry> entries, Actor actor, PageAddress page) {
    return byYear(entries, page, entry -> listed(entry, actor, page));
  }

  /** The same in one row. */
  List<ListedEntry> listed(List<LinkedEntry> entries, Actor actor, PageAddress page) {
    return entries.stream().map(entry -> listed(entry, actor, page)).toList();
  }

  private ListedEntry listed(LinkedEntry entry, Actor actor, PageAddress page) {
    return listed(entry, page).with(roles(entry, actor));
  }

  private List<YearGroup> byYear(
      List<LinkedEntry> entries, PageAddress page, Function<LinkedEntry, ListedEntry> listed) {
    Map<Long, List<ListedEntry>> groups = new LinkedHashMap<>();
    for (LinkedEntry entry : entries) {
      groups.computeIfAbsent(entry.year(), year -> new ArrayList<>()).add(listed.apply(entry));
    }
    return groups.entrySet().stream()
        .map(group -> new YearGroup(
            YearGroup.id(group.getKey()), year(group.getKey(), page), group.getValue()))
        .toList();
  }

  /** The actors that appear in most of these entries, and in several of them, with the number. */
  List<CountedLink> mainActors(List<LinkedEntry> entries, PageAddress page) {
    Map<Slug, Integer> counts = new LinkedHashMap<>();
    Map<Slug, Actor> actors = new HashMap<>();
    for (LinkedEntry entry : entries) {
      for (LinkedEntry.Participant part : entry.actors()) {
        actors.put(part.actor().slug(), part.actor());
        counts.merge(part.actor().slug(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Slug, Integer>comparingByValue().reversed())
        .filter(actor -> actor.getValue() > 1)
        .limit(MAIN_ACTORS)
        .map(actor -> new CountedLink(
            link(Objects.requireNonNull(actors.get(actor.getKey())), page),
            String.valueOf(actor.getValue())))
        .toList();
  }

  private List<String> roles(LinkedEntry entry, Actor actor) {
    return entry.actors().stream()
        .filter(part -> part.actor().slug().equals(actor.slug()))
        .flatMap(part -> roles(part, "entries.as."))
        .toList();
  }

  /** The roles in which an actor takes part, in words under keys that begin so. */
  Stream<String> roles(LinkedEntry.Participant part, String keys) {
    return part.override()
        .map(role -> Stream.of(messages.text(keys + "held", role)))
        .orElseGet(() -> part.holdings().stream()
            .map(held ->
                messages.text(keys + Keyword.of(held.certainty()), held.role().title()))
            .distinct());
  }

  Link year(long year, PageAddress page) {
    return new Link(dates.year(year), page.href(PageAddress.ofYear(year)));
  }

  Link link(Actor actor, PageAddress page) {
    return new Link(actor.name(), page.href(Kind.ACTOR.path(actor.slug())));
  }

  Link link(LinkedEntry.Participant part, PageAddress page) {
    return new Link(part.name(), page.href(Kind.ACTOR.path(part.actor().slug())));
  }

  Link link(Topic topic, PageAddress page) {
    return new Link(topic.title(), page.href(Kind.TOPIC.path(topic.slug())));
  }

  Link link(Source source, PageAddress page) {
    return new Link(title(source), page.href(Kind.SOURCE.path(source.slug())), source.language());
  }

  /** The title of a source; in brackets if it is ours. */
  String title(Source source) {
    return source.titleSupplied() ? messages.text("cite.supplied", source.title()) : source.title();
  }

  List<Link> links(List<Source> sources, PageAddress page) {
    return sources.stream().map(source -> link(source, page)).toList();
  }

  Link link(Entry entry, PageAddress page) {
    return new Link(entry.title(), page.href(path(entry)));
  }

  DatedLink dated(Entry entry, PageAddress page) {
    return new DatedLink(
        entry.title(), page.href(path(entry)), dates.text(entry.date().value()));
  }

  Optional<DatedLink> dated(Optional<Entry> entry, PageAddress page) {
    return entry.map(present -> dated(present, page));
  }

  Standing standing(Upkeep upkeep) {
    return new Standing(
        upkeep.draft(),
        upkeep.withdrawn().map(gone -> notice(gone.date(), gone.reason())),
        upkeep.corrections().stream()
            .map(correction -> notice(correction.date(), correction.text()))
            .toList());
  }

  private Notice notice(Edtf date, String text) {
    return new Notice(dates.text(date), text);
  }

  /** A single day; of one too far away to be written as EDTF, the year. */
  DateText day(Day day) {
    return Edtf.read(day.toString())
        .value()
        .map(dates::text)
        .orElseGet(() -> new DateText(dates.year(day.year()), Optional.empty(), day.toString()));
  }

  static String path(Entry entry) {
    return Kind.ENTRY.path(entry.slug());
  }

  /** The status in words; what happened needs none. */
  Optional<String> statusWord(LinkedEntry linked) {
    if (linked.entry().status() == Status.HAPPENED) {
      return Optional.empty();
    }
    return Optional.of(messages.text("status." + Keyword.of(linked.entry().status())));
  }

  /** What a list shows of it: a summary is made for that, a paragraph may be longer. */
  private static Excerpt excerpt(Entry entry) {
    String summary = PlainText.summary(entry);
    return entry.summary().isPresent() || entry.upkeep().withdrawn().isPresent()
        ? Excerpt.whole(summary)
        : Excerpt.of(summary);
  }

  /** What a list shows of a topic: how its text begins. */
  static Excerpt excerpt(Topic topic) {
    return Excerpt.of(PlainText.summary(topic.upkeep(), Optional.empty(), topic.body()));
  }
}
