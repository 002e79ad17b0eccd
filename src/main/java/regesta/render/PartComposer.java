package regesta.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import regesta.model.Actor;
import regesta.model.LinkedEntry;
import regesta.render.Part.Place;
import regesta.render.SourcePage.Drawn;

/** Composes the pages of entries that are too many for the page of what they belong to. */
final class PartComposer {
  static final String ENTRIES = "count.entries";

  private final Messages messages;
  private final EntryLists lists;
  private final Pagings pagings;
  private final Legends legends;
  private final Filters filters;

  PartComposer(Tools tools) {
    this.messages = tools.messages();
    this.lists = tools.lists();
    this.pagings = tools.pagings();
    this.legends = tools.legends();
    this.filters = tools.filters();
  }

  /** Some entries of an actor, with the roles that it held. */
  PartPage actor(Place<LinkedEntry> place, Actor actor, PageAddress page) {
    String name = actor.name();
    return page(
        pagings.frame(place, Frames.Section.ACTORS, name, size(), page),
        pagings.heading(place, name),
        place,
        name,
        lists.byYear(place.part().shown(), actor, page),
        page);
  }

  /** Some entries of a topic. */
  PartPage topic(Place<LinkedEntry> place, String title, PageAddress page) {
    return page(
        pagings.frame(place, Frames.Section.TOPICS, title, size(), page),
        pagings.heading(place, title),
        place,
        title,
        lists.byYear(place.part().shown(), page),
        page);
  }

  /** Some entries of a year, whose name is {@code title}. */
  PartPage month(Place<LinkedEntry> place, String title, PageAddress page) {
    String years = messages.text("page.years.title");
    // The month's name has its year already.
    String heading = place.part().name().words();
    return page(
        pagings.frame(place, Frames.Section.YEARS, heading, years, size(), page),
        heading,
        place,
        title,
        lists.byYear(place.part().shown(), page),
        page);
  }

  private PartPage page(
      Frame frame,
      String heading,
      Place<LinkedEntry> place,
      String title,
      List<YearGroup> years,
      PageAddress page) {
    boolean inOneYear = years.size() == 1;
    return new PartPage(
        frame,
        heading,
        size().apply(place.part().items()),
        pagings.of(place, title, size(), page),
        legends.of(years, List.of(), Optional.empty()),
        filters.ofEntries(place.part().shown()),
        inOneYear ? List.of() : years,
        inOneYear ? years.get(0).entries() : List.of(),
        List.of());
  }

  /** Some entries of a source, with what each draws from it. */
  PartPage drawn(Place<LinkedEntry> place, Link source, List<Drawn> drawn, PageAddress page) {
    return new PartPage(
        pagings.frame(place, Frames.Section.SOURCES, source.text(), size(), page),
        // The title stands above, in its own language.
        pagings.heading(place, messages.text("source.drawn.heading")),
        size().apply(place.part().items()),
        pagings.of(place, source.text(), size(), page).under(source),
        legends.of(drawn.stream().map(Drawn::entry).toList(), Optional.empty()),
        Optional.empty(),
        List.of(),
        List.of(),
        drawn);
  }

  private Function<List<LinkedEntry>, String> size() {
    return pagings.counted(ENTRIES);
  }
}
