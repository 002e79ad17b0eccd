package regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.LinkedActor;
import regesta.model.LinkedActor.CoActor;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.render.ActorPage.With;
import regesta.render.CompanyPage.Cell;
import regesta.render.CompanyPage.Pair;
import regesta.render.CompanyPage.Row;

/** Composes who appears with whom: the page of all actors, and the part of each actor's page. */
final class Company {
  /** The actors of the table, at most; more would not be read. */
  private static final int ACTORS = 30;

  private static final int PAIRS = 40;

  /** The actors that are listed on the page of one. */
  private static final int LISTED = 30;

  /** The shared entries that are listed of each, at most. */
  private static final int SHARED = 10;

  /** The part of an actor's page that lists them. */
  private static final String SECTION = "with";

  private final List<LinkedActor> actors;
  private final Frames frames;
  private final Messages messages;
  private final EntryLists lists;
  private final Rooms rooms;

  Company(List<LinkedActor> actors, Tools tools) {
    this.actors = actors;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.lists = tools.lists();
    this.rooms = tools.rooms();
  }

  Link link(PageAddress page) {
    return new Link(messages.text("who-with-whom.heading"), page.href(PageAddress.WHO_WITH_WHOM));
  }

  /** The actors that appear in most of an actor's entries. */
  List<With> with(LinkedActor linked, PageAddress page) {
    Map<Slug, List<LinkedEntry>> shared = new HashMap<>();
    for (LinkedEntry entry : linked.entries()) {
      entry
          .actors()
          .forEach(part -> shared
              .computeIfAbsent(part.actor().slug(), other -> new ArrayList<>())
              .add(entry));
    }
    int most = most(listed(linked)
        .map(other -> shared.getOrDefault(other.actor().slug(), List.of()))
        .toList());
    return listed(linked)
        .map(other ->
            with(other.actor(), shared.getOrDefault(other.actor().slug(), List.of()), most, page))
        .toList();
  }

  /** How many shared entries of each actor a page has room for. */
  private int most(List<List<LinkedEntry>> shared) {
    int most = SHARED;
    while (most > 0 && !rooms.shared().holds(last(shared, most))) {
      most--;
    }
    return most;
  }

  private static List<LinkedEntry> last(List<List<LinkedEntry>> shared, int most) {
    return shared.stream()
        .flatMap(entries -> entries.stream().skip(Math.max(0, entries.size() - most)))
        .toList();
  }

  private With with(Actor other, List<LinkedEntry> shared, int most, PageAddress page) {
    int earlier = Math.max(0, shared.size() - most);
    return new With(
        id(other),
        lists.link(other, page),
        messages.count("count.entries", shared.size()),
        shared.stream()
            .skip(earlier)
            .map(entry -> lists.dated(entry.entry(), page))
            .toList(),
        earlier == 0
            ? Optional.empty()
            : Optional.of(messages.count("actor.with.earlier", earlier)));
  }

  /** How many appear with an actor beside those that its page lists. */
  Optional<String> others(LinkedActor linked) {
    int more = linked.with().size() - LISTED;
    return more <= 0 ? Optional.empty() : Optional.of(messages.count("actor.with.others", more));
  }

  private static Stream<CoActor> listed(LinkedActor linked) {
    return linked.with().stream().limit(LISTED);
  }

  private static boolean lists(LinkedActor linked, LinkedActor other) {
    return listed(linked)
        .anyMatch(each -> each.actor().slug().equals(other.actor().slug()));
  }

  private static String id(Actor other) {
    return SECTION + "-" + other.slug();
  }

  CompanyPage page(PageAddress page) {
    List<LinkedActor> all = actors.stream()
        .filter(actor -> !actor.with().isEmpty())
        .sorted(Comparator.comparing(Company::entriesShared).reversed())
        .toList();
    List<LinkedActor> shown = inTable(all);
    return new CompanyPage(
        frames.of(
            page,
            Frames.Section.ACTORS,
            messages.text("page.who-with-whom.title"),
            messages.text("page.who-with-whom.description", frames.settings().title())),
        new Link(messages.text("actors.heading"), page.href(PageAddress.ACTORS)),
        shown.size() < all.size()
            ? messages.text("who-with-whom.some", shown.size(), all.size())
            : messages.text("who-with-whom.all"),
        rows(shown, page),
        pairs(all, page));
  }

  /** Those that the table has room for. */
  private List<LinkedActor> inTable(List<LinkedActor> all) {
    int count = Math.min(ACTORS, all.size());
    while (count > 1 && !rooms.table().holds(all.subList(0, count))) {
      count--;
    }
    return all.subList(0, count);
  }

  /** In how many entries it appears with others, counted for each of them. */
  private static int entriesShared(LinkedActor actor) {
    return actor.with().stream().mapToInt(CoActor::entries).sum();
  }

  /** Each actor with those of the rows above its own, so that every pair stands once. */
  private List<Row> rows(List<LinkedActor> shown, PageAddress page) {
    var rows = new ArrayList<Row>();
    for (LinkedActor actor : shown) {
      Map<Slug, Integer> counts = counts(actor);
      List<Optional<Cell>> cells = shown.stream()
          .limit(rows.size())
          .map(other -> Optional.ofNullable(counts.get(other.actor().slug()))
              .map(count -> cell(actor, other, count, page)))
          .toList();
      rows.add(new Row(
          rows.size() + 1, lists.link(actor.actor(), page), actor.entries().size(), cells));
    }
    return rows;
  }

  private static Map<Slug, Integer> counts(LinkedActor actor) {
    var counts = new HashMap<Slug, Integer>();
    actor.with().forEach(other -> counts.put(other.actor().slug(), other.entries()));
    return counts;
  }

  private Cell cell(LinkedActor actor, LinkedActor other, int count, PageAddress page) {
    String label = messages.count(
        "who-with-whom.cell", count, actor.actor().name(), other.actor().name());
    return new Cell(count, shade(count), shared(actor, other, page), label);
  }

  /** Where the entries of a pair are listed: not every page lists all with whom it shares some. */
  private String shared(LinkedActor actor, LinkedActor other, PageAddress page) {
    if (lists(actor, other)) {
      return lists.link(actor.actor(), page).href() + "#" + id(other.actor());
    }
    return lists(other, actor)
        ? lists.link(other.actor(), page).href() + "#" + id(actor.actor())
        : lists.link(actor.actor(), page).href() + "#" + SECTION;
  }

  /** From 1 to 4, each for about three times as many entries as the one before. */
  private static int shade(int count) {
    if (count < 2) {
      return 1;
    }
    return count < 5 ? 2 : count < 15 ? 3 : 4;
  }

  /** The pairs of all actors, also of those that the table has no room for. */
  private List<Pair> pairs(List<LinkedActor> all, PageAddress page) {
    return ties(all).stream()
        .sorted(Comparator.comparing(Tie::count).reversed())
        .limit(PAIRS)
        .map(tie -> pair(tie.actor(), tie.other(), tie.count(), page))
        .toList();
  }

  /** Two actors that share entries, and how many. */
  private record Tie(LinkedActor actor, LinkedActor other, int count) {}

  private static List<Tie> ties(List<LinkedActor> all) {
    Map<Slug, Integer> places = new HashMap<>();
    all.forEach(actor -> places.put(actor.actor().slug(), places.size()));
    var ties = new ArrayList<Tie>();
    for (int place = 0; place < all.size(); place++) {
      for (CoActor with : all.get(place).with()) {
        int other = Objects.requireNonNull(places.get(with.actor().slug()));
        if (other > place) {
          ties.add(new Tie(all.get(place), all.get(other), with.entries()));
        }
      }
    }
    return ties;
  }

  private Pair pair(LinkedActor actor, LinkedActor other, int count, PageAddress page) {
    return new Pair(
        messages.text("who-with-whom.pair", actor.actor().name(), other.actor().name()),
        shared(actor, other, page),
        count,
        messages.count("count.entries", count));
  }
}
