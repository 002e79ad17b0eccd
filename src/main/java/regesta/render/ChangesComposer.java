package regesta.render;

import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Chronology;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.Upkeep;
import regesta.render.WhatChangedPage.Change;
import regesta.render.WhatChangedPage.DayOfChanges;
import regesta.render.WhatChangedPage.Group;

/** Composes the page that says what changed. */
final class ChangesComposer {
  /** How many days the page shows: enough to follow, and of a length that can be read. */
  private static final int DAYS = 100;

  private final Chronology chronology;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;

  ChangesComposer(
      Chronology chronology, Frames frames, Messages messages, DateWords dates, EntryLists lists) {
    this.chronology = chronology;
    this.frames = frames;
    this.messages = messages;
    this.dates = dates;
    this.lists = lists;
  }

  /** What happened to a text; on one day, what readers may have relied on comes first. */
  private enum What {
    WITHDRAWN,
    CORRECTED,
    ADDED
  }

  /** A change of what {@code page} shows; {@code date} is that of an entry. */
  private record Dated(
      Edtf day, What what, Link page, Optional<Edtf> date, Optional<String> text) {}

  WhatChangedPage page(PageAddress page) {
    Map<Day, List<Dated>> byDay = new TreeMap<>(reverseOrder());
    byDay.putAll(changes(page).stream().collect(groupingBy(ChangesComposer::day, toList())));
    return new WhatChangedPage(
        frames.of(
            page,
            Frames.Section.NONE,
            messages.text("page.what-changed.title"),
            messages.text("page.what-changed.description", frames.settings().title())),
        byDay.entrySet().stream()
            .limit(DAYS)
            .map(day -> dayOfChanges(day.getKey(), day.getValue()))
            .toList(),
        byDay.size() > DAYS);
  }

  private static Day day(Dated change) {
    return change.day().span().anchor().orElseThrow();
  }

  private DayOfChanges dayOfChanges(Day day, List<Dated> changes) {
    Map<What, List<Dated>> groups = new EnumMap<>(What.class);
    for (Dated change : changes) {
      groups.computeIfAbsent(change.what(), what -> new ArrayList<>()).add(change);
    }
    return new DayOfChanges(
        "d" + day,
        lists.day(day),
        groups.entrySet().stream()
            .map(group -> group(Keyword.of(group.getKey()), group.getValue()))
            .toList());
  }

  private Group group(String kind, List<Dated> changes) {
    return new Group(
        kind,
        messages.text("what-changed." + kind),
        changes.stream()
            .map(change -> new Change(change.page(), change.date().map(dates::text), change.text()))
            .toList());
  }

  /** All changes, those of one day in the order in which lists show what changed. */
  private List<Dated> changes(PageAddress page) {
    var changes = new ArrayList<Dated>();
    for (LinkedEntry linked : chronology.entries()) {
      Link entry = lists.link(linked.entry(), page);
      Optional<Edtf> date = Optional.of(linked.date());
      linked
          .publication()
          .first()
          .ifPresent(day -> changes.add(new Dated(day, What.ADDED, entry, date, Optional.empty())));
      addUpkeep(changes, linked.entry().upkeep(), entry, date);
    }
    for (LinkedEntry linked : chronology.withdrawn()) {
      Entry entry = linked.entry();
      addUpkeep(changes, entry.upkeep(), lists.link(entry, page), Optional.of(linked.date()));
    }
    addOthers(changes, page);
    return changes;
  }

  private void addOthers(List<Dated> changes, PageAddress page) {
    chronology
        .actors()
        .forEach(linked -> addUpkeep(
            changes, linked.actor().upkeep(), lists.link(linked.actor(), page), Optional.empty()));
    chronology
        .sources()
        .forEach(linked -> addUpkeep(
            changes,
            linked.source().upkeep(),
            lists.link(linked.source(), page),
            Optional.empty()));
    chronology
        .topics()
        .forEach(linked -> addUpkeep(
            changes, linked.topic().upkeep(), lists.link(linked.topic(), page), Optional.empty()));
    chronology
        .pages()
        .forEach(linked -> addUpkeep(
            changes,
            linked.page().upkeep(),
            new Link(
                linked.page().title(),
                page.href(PageAddress.of(Kind.PAGE, linked.page().slug()))),
            Optional.empty()));
  }

  /** Of what was withdrawn only that is told: what was said of its text before no longer counts. */
  private static void addUpkeep(
      List<Dated> changes, Upkeep upkeep, Link page, Optional<Edtf> date) {
    if (upkeep.draft()) {
      return;
    }
    upkeep
        .withdrawn()
        .ifPresentOrElse(
            gone -> changes.add(
                new Dated(gone.date(), What.WITHDRAWN, page, date, Optional.of(gone.reason()))),
            () -> upkeep
                .corrections()
                .forEach(put -> changes.add(
                    new Dated(put.date(), What.CORRECTED, page, date, Optional.of(put.text())))));
  }
}
