package regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.model.Actor;
import regesta.model.Keyword;
import regesta.model.LinkedActor;
import regesta.model.LinkedActor.LinkedName;
import regesta.model.LinkedActor.LinkedRole;
import regesta.model.LinkedEntry;
import regesta.model.Tenure;
import regesta.render.ActorPage.NameLine;
import regesta.render.ActorPage.RoleLine;
import regesta.render.Part.Place;

/** Composes the pages of actors and the list of them. */
final class ActorComposer {
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Credits credits;
  private final Reaches reaches;
  private final Bodies bodies;
  private final Company company;
  private final Pagings pagings;
  private final Selection few;
  private final Strips strips;
  private final Legends legends;
  private final Filters filters;

  ActorComposer(Company company, Tools tools) {
    this.company = company;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.credits = tools.credits();
    this.reaches = tools.reaches();
    this.bodies = tools.bodies();
    this.pagings = tools.pagings();
    this.few = tools.few();
    this.strips = tools.strips();
    this.legends = tools.legends();
    this.filters = tools.filters();
  }

  ActorPage page(LinkedActor linked, Part<LinkedEntry> part, PageAddress page) {
    Actor actor = linked.actor();
    CitationNumbers numbers = CitationNumbers.of(linked.cited(), actor.body());
    String entries = messages.count("count.entries", linked.entries().size());
    String kind = messages.text("kind." + Keyword.of(actor.kind()));
    Optional<Strip> strip = strips.of(linked);
    List<ListedEntry> latest =
        part.isCut() ? lists.listed(few.latest(linked.entries()), actor, page) : List.of();
    List<YearGroup> years = lists.byYear(part.shown(), actor, page);
    return new ActorPage(
        frames.of(
            page,
            Frames.Section.ACTORS,
            actor.name(),
            messages.text("page.actor.description", actor.name(), kind, entries),
            actor.file()),
        actor.name(),
        actor.nativeName().map(name -> inNative(name, actor)),
        actor.reading().map(reading -> inNative(reading, actor)),
        kind,
        actor.aliases().stream().map(alias -> alias(alias, actor)).toList(),
        linked.names().stream().map(name -> name(name, actor, page)).toList(),
        linked.roles().stream().map(role -> role(role, page)).toList(),
        strip,
        links(linked.partOf(), page),
        links(few.first(linked.parts()), page),
        few.more(linked.parts(), few.first(linked.parts())),
        links(linked.predecessors(), page),
        links(linked.successors(), page),
        actor.sameAs().stream()
            .map(url -> new ActorPage.SameAs(url, reaches.ofLost(url)))
            .toList(),
        lists.standing(actor.upkeep()),
        bodies.html(actor.body(), page, numbers),
        credits.references(linked.cited(), numbers, page),
        entries,
        pagings.of(part.whole(), actor.name(), pagings.counted(PartComposer.ENTRIES), page),
        legends.of(years, latest, strip),
        latest,
        years,
        company.with(linked, page),
        company.others(linked),
        company.link(page),
        filters.ofEntries(part.shown()));
  }

  private List<Link> links(List<Actor> actors, PageAddress page) {
    return actors.stream().map(actor -> lists.link(actor, page)).toList();
  }

  private Phrase inNative(String text, Actor actor) {
    return new Phrase(
        text, EntryComposer.nativeLanguage(actor.nativeLanguage(), frames.settings()));
  }

  /** An alias is in the native language where it has a letter that is not Latin. */
  private Phrase alias(String alias, Actor actor) {
    return isLatin(alias)
        ? new Phrase(alias, frames.settings().language())
        : inNative(alias, actor);
  }

  static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private NameLine name(LinkedName linked, Actor actor, PageAddress page) {
    Actor.Name name = linked.name();
    return new NameLine(
        name.name(),
        name.nativeName().map(text -> inNative(text, actor)),
        when(name.tenure()),
        lists.links(linked.sources(), page));
  }

  private RoleLine role(LinkedRole linked, PageAddress page) {
    return new RoleLine(
        linked.role().title(),
        linked.organisation().map(organisation -> lists.link(organisation, page)),
        when(linked.role().tenure()),
        linked.role().tenure() instanceof Tenure.Attested,
        lists.links(linked.sources(), page));
  }

  private String when(Tenure tenure) {
    if (tenure instanceof Tenure.Term term) {
      return dates.words(term.when());
    }
    List<String> days =
        ((Tenure.Attested) tenure).dates().stream().map(dates::words).toList();
    return String.join(messages.text("role.between-dates"), days);
  }

  ActorsPage index(Place<LinkedActor> place, PageAddress page) {
    ListHead head =
        pagings.head(place, Frames.Section.ACTORS, "actors", pagings.counted("count.actors"), page);
    return new ActorsPage(
        head.frame(),
        head.heading(),
        head.paging(),
        byKind(place.part().shown(), page),
        company.link(page));
  }

  private List<ActorsPage.Group> byKind(List<LinkedActor> actors, PageAddress page) {
    Map<Actor.Kind, List<ActorsPage.Row>> groups = new EnumMap<>(Actor.Kind.class);
    for (LinkedActor linked : actors) {
      groups
          .computeIfAbsent(linked.actor().kind(), kind -> new ArrayList<>())
          .add(row(linked, page));
    }
    return groups.entrySet().stream()
        .map(group -> new ActorsPage.Group(
            Keyword.of(group.getKey()),
            messages.text("kind." + Keyword.of(group.getKey()) + ".plural"),
            group.getValue()))
        .toList();
  }

  private ActorsPage.Row row(LinkedActor linked, PageAddress page) {
    Actor actor = linked.actor();
    return new ActorsPage.Row(
        lists.link(actor, page),
        actor.nativeName().map(name -> inNative(name, actor)),
        actor.roles().stream()
            .max(Comparator.comparing(ActorComposer::latest))
            .map(Actor.Role::title),
        messages.count("count.entries", linked.entries().size()));
  }

  /** The last day on which a role is known; one that goes on is later than all. */
  private static long latest(Actor.Role role) {
    if (role.tenure() instanceof Tenure.Term term) {
      return term.when().span().last().map(Day::epochDay).orElse(Long.MAX_VALUE);
    }
    return ((Tenure.Attested) role.tenure())
        .dates().stream()
            .map(date -> date.span().last().map(Day::epochDay).orElse(Long.MIN_VALUE))
            .max(Comparator.naturalOrder())
            .orElse(Long.MIN_VALUE);
  }
}
