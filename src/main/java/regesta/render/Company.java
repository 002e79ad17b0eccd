package regesta.render;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** The actors of the table; more would not be read. */
  private static final int ACTORS = 30;

  private static final int PAIRS = 40;

  /** The actors that are listed on the page of one. */
  private static final int LISTED = 30;

  /** The shared entries that are listed of each. */
  private static final int SHARED = 10;

  private final List<LinkedActor> actors;
  private final Frames frames;
  private final Messages messages;
  private final EntryLists lists;

  Company(List<LinkedActor> actors, Frames frames, Messages messages, EntryLists lists) {
    this.actors = actors;
    this.frames = frames;
    this.messages = messages;
    this.lists = lists;
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
    return linked.with().stream()
        .limit(LISTED)
        .map(other ->
            with(other.actor(), shared.getOrDefault(other.actor().slug(), List.of()), page))
        .toList();
  }

  private With with(Actor other, List<LinkedEntry> shared, PageAddress page) {
    int earlier = Math.max(0, shared.size() - SHARED);
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

  private static String id(Actor other) {
    return "with-" + other.slug();
  }

  CompanyPage page(PageAddress page) {
    List<LinkedActor> shown = actors.stream()
        .filter(actor -> !actor.with().isEmpty())
        .sorted(Comparator.comparing(Company::ties).reversed())
        .limit(ACTORS)
        .toList();
    return new CompanyPage(
        frames.of(
            page,
            Frames.Section.ACTORS,
            messages.text("page.who-with-whom.title"),
            messages.text("page.who-with-whom.description", frames.settings().title())),
        new Link(messages.text("actors.heading"), page.href(PageAddress.ACTORS)),
        shown.size() < actors.size()
            ? messages.text("who-with-whom.some", shown.size(), actors.size())
            : messages.text("who-with-whom.all"),
        rows(shown, page),
        pairs(shown, page));
  }

  private static int ties(LinkedActor actor) {
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
              .map(count -> cell(actor.actor(), other.actor(), count, page)))
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

  private Cell cell(Actor actor, Actor other, int count, PageAddress page) {
    return new Cell(
        count,
        shade(count),
        shared(actor, other, page),
        messages.count("who-with-whom.cell", count, actor.name(), other.name()));
  }

  /** Where the entries of a pair are listed. */
  private String shared(Actor actor, Actor other, PageAddress page) {
    return lists.link(actor, page).href() + "#" + id(other);
  }

  /** From 1 to 4, each for about three times as many entries as the one before. */
  private static int shade(int count) {
    if (count < 2) {
      return 1;
    }
    return count < 5 ? 2 : count < 15 ? 3 : 4;
  }

  private List<Pair> pairs(List<LinkedActor> shown, PageAddress page) {
    Set<Slug> before = shown.stream().map(actor -> actor.actor().slug()).collect(toSet());
    var pairs = new ArrayList<Pair>();
    for (LinkedActor actor : shown) {
      before.remove(actor.actor().slug());
      actor.with().stream()
          .filter(other -> before.contains(other.actor().slug()))
          .map(other -> pair(actor.actor(), other, page))
          .forEach(pairs::add);
    }
    return pairs.stream()
        .sorted(Comparator.comparing(Pair::number).reversed())
        .limit(PAIRS)
        .toList();
  }

  private Pair pair(Actor actor, CoActor other, PageAddress page) {
    return new Pair(
        messages.text("who-with-whom.pair", actor.name(), other.actor().name()),
        shared(actor, other.actor(), page),
        other.entries(),
        messages.count("count.entries", other.entries()));
  }
}
