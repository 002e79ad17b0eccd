package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.model.Author;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.Source;
import regesta.render.Part.Place;

/** Composes the pages of sources and the list of them. */
final class SourceComposer {
  private final PartComposer parts;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Credits credits;
  private final Bodies bodies;
  private final Pagings pagings;
  private final Strips strips;
  private final Legends legends;
  private final Filters filters;

  SourceComposer(PartComposer parts, Tools tools) {
    this.parts = parts;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.credits = tools.credits();
    this.bodies = tools.bodies();
    this.pagings = tools.pagings();
    this.strips = tools.strips();
    this.legends = tools.legends();
    this.filters = tools.filters();
  }

  SourcePage page(LinkedSource linked, Part<LinkedEntry> part, PageAddress page) {
    Source source = linked.source();
    Link title = lists.link(source, page);
    CitationNumbers numbers = CitationNumbers.of(linked.cited(), source.body());
    Optional<Strip> strip = strips.of(linked.entries());
    List<SourcePage.Drawn> drawn = drawn(source, part.shown(), page);
    return new SourcePage(
        frames.of(
            page,
            Frames.Section.SOURCES,
            messages.text("page.source.title", title.text(), credits.credit(source)),
            messages.text("page.source.description", credits.citation(source)),
            source.file()),
        new Phrase(title.text(), source.language().orElse(frames.settings().language())),
        messages.find("type." + source.type()).orElse(source.type()),
        source.publisher(),
        source.agency(),
        source.authors().stream().map(Author::name).toList(),
        source.published().map(date -> dates.text(date.value())),
        source.publishedBasis(),
        source.language().map(messages::language),
        credits.external(source),
        source.accessed().map(dates::text),
        source.via(),
        messages.text("read." + Keyword.of(source.read())),
        source.note(),
        lists.standing(source.upkeep()),
        bodies.html(source.body(), page, numbers),
        credits.references(linked.cited(), numbers, page),
        credits.citation(source),
        credits.formats(page),
        messages.count("count.entries", linked.entries().size()),
        strip,
        pagings.of(part.whole(), title.text(), pagings.counted(PartComposer.ENTRIES), page),
        legends.of(drawn.stream().map(SourcePage.Drawn::entry).toList(), strip),
        drawn);
  }

  /** Some of the entries drawn from a source. */
  PartPage part(LinkedSource linked, Place<LinkedEntry> place, PageAddress page) {
    Source source = linked.source();
    return parts.drawn(
        place, lists.link(source, page), drawn(source, place.part().shown(), page), page);
  }

  private List<SourcePage.Drawn> drawn(Source source, List<LinkedEntry> entries, PageAddress page) {
    // Ids of quotations must not repeat on the page, so each entry counts as a source of its own.
    var drawn = new ArrayList<SourcePage.Drawn>();
    for (LinkedEntry entry : entries) {
      drawn.add(new SourcePage.Drawn(
          lists.listed(entry, page),
          credits.quotations(
              source,
              drawn.size() + 1,
              quotes(entry, source),
              CitationNumbers.NONE,
              frames.settings().language())));
    }
    return drawn;
  }

  /** The words of a source that an entry quotes. */
  static List<Entry.Quote> quotes(LinkedEntry entry, Source source) {
    Optional<CitedSource> cited = entry.sources().stream()
        .filter(each -> each.source().slug().equals(source.slug()))
        .findFirst();
    return cited.map(CitedSource::quotes).orElse(List.of());
  }

  SourcesPage index(Place<LinkedSource> place, PageAddress page) {
    ListHead head = pagings.head(
        place, Frames.Section.SOURCES, "sources", pagings.counted("count.sources"), page);
    return new SourcesPage(
        head.frame(),
        head.heading(),
        head.paging(),
        place.part().shown().stream()
            .map(linked -> new SourcesPage.Row(
                lists.link(linked.source(), page),
                credits.credit(linked.source()),
                linked.source().published().map(date -> dates.text(date.value())),
                messages.count("count.entries", linked.entries().size()),
                linked.entries().size(),
                linked.source().type(),
                linked.source().language(),
                credits.contextObject(linked.source())))
            .toList(),
        filters.ofSources(place.part().shown()));
  }
}
