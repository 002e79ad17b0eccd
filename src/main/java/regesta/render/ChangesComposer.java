package regesta.render;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.LinkedEntry;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.render.Part.Place;
import regesta.render.WhatChangedPage.Change;
import regesta.render.WhatChangedPage.DayOfChanges;
import regesta.render.WhatChangedPage.Group;

/** Composes the page that says what changed. */
final class ChangesComposer {
  private final Chronology chronology;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Pagings pagings;
  private final Selection few;

  ChangesComposer(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.pagings = tools.pagings();
    this.few = tools.few();
  }

  /** What happened to a text; on one day, what readers may have relied on comes first. */
  enum What {
    WITHDRAWN,
    CORRECTED,
    ADDED
  }

  /**
   * A change.
   *
   * @param subject what changed, as a page links to it
   * @param date of an entry
   */
  record Dated(
      Edtf when,
      What what,
      Function<PageAddress, Link> subject,
      Optional<Edtf> date,
      Optional<String> text) {

    Day day() {
      return when.span().anchor().orElseThrow();
    }
  }

  WhatChangedPage page(Place<Dated> place, PageAddress page) {
    ListHead head = pagings.head(
        place, Frames.Section.NONE, "what-changed", pagings.counted("count.changes"), page);
    Part<Dated> part = place.part();
    return new WhatChangedPage(
        head.frame(),
        head.heading(),
        head.paging(),
        days(place.isWhole() && part.isCut() ? few.first(part.items()) : part.shown(), page));
  }

  private List<DayOfChanges> days(List<Dated> changes, PageAddress page) {
    Map<Day, List<Dated>> byDay = new TreeMap<>(reverseOrder());
    byDay.putAll(changes.stream().collect(groupingBy(Dated::day, toList())));
    return byDay.entrySet().stream()
        .map(day -> dayOfChanges(day.getKey(), day.getValue(), page))
        .toList();
  }

  private DayOfChanges dayOfChanges(Day day, List<Dated> changes, PageAddress page) {
    Map<What, List<Dated>> groups = new EnumMap<>(What.class);
    for (Dated change : changes) {
      groups.computeIfAbsent(change.what(), what -> new ArrayList<>()).add(change);
    }
    return new DayOfChanges(
        "d" + day,
        lists.day(day),
        groups.entrySet().stream()
            .map(group -> group(Keyword.of(group.getKey()), group.getValue(), page))
            .toList());
  }

  private Group group(String kind, List<Dated> changes, PageAddress page) {
    return new Group(
        kind,
        messages.text("what-changed." + kind),
        changes.stream()
            .map(change -> new Change(
                change.subject().apply(page), change.date().map(dates::text), change.text()))
            .toList());
  }

  /** All changes, the latest first; those of one day in the order in which readers need them. */
  List<Dated> changes() {
    var changes = new ArrayList<Dated>();
    for (LinkedEntry linked : chronology.entries()) {
      Function<PageAddress, Link> entry = page -> lists.link(linked.entry(), page);
      Optional<Edtf> date = Optional.of(linked.date());
      linked
          .publication()
          .first()
          .ifPresent(day -> changes.add(new Dated(day, What.ADDED, entry, date, Optional.empty())));
      addUpkeep(changes, linked.entry().upkeep(), entry, date);
    }
    for (LinkedEntry linked : chronology.withdrawn()) {
      Entry entry = linked.entry();
      addUpkeep(
          changes, entry.upkeep(), page -> lists.link(entry, page), Optional.of(linked.date()));
    }
    addOthers(changes);
    changes.sort(comparing(Dated::day, reverseOrder()).thenComparing(Dated::what));
    return changes;
  }

  private void addOthers(List<Dated> changes) {
    for (LinkedActor linked : chronology.actors()) {
      Actor actor = linked.actor();
      addUpkeep(changes, actor.upkeep(), page -> lists.link(actor, page), Optional.empty());
    }
    for (LinkedSource linked : chronology.sources()) {
      Source source = linked.source();
      addUpkeep(changes, source.upkeep(), page -> lists.link(source, page), Optional.empty());
    }
    for (LinkedTopic linked : chronology.topics()) {
      Topic topic = linked.topic();
      addUpkeep(changes, topic.upkeep(), page -> lists.link(topic, page), Optional.empty());
    }
    for (LinkedPage linked : chronology.pages()) {
      FreePage free = linked.page();
      String path = Kind.PAGE.path(free.slug());
      addUpkeep(
          changes,
          free.upkeep(),
          page -> new Link(free.title(), page.href(path)),
          Optional.empty());
    }
  }

  /** Of what was withdrawn only that is told: what was said of its text before no longer counts. */
  private static void addUpkeep(
      List<Dated> changes,
      Upkeep upkeep,
      Function<PageAddress, Link> subject,
      Optional<Edtf> date) {
    if (upkeep.draft()) {
      return;
    }
    upkeep
        .withdrawn()
        .ifPresentOrElse(
            gone -> changes.add(
                new Dated(gone.date(), What.WITHDRAWN, subject, date, Optional.of(gone.reason()))),
            () -> upkeep
                .corrections()
                .forEach(put -> changes.add(new Dated(
                    put.date(), What.CORRECTED, subject, date, Optional.of(put.text())))));
  }
}
