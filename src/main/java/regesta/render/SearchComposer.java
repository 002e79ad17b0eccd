package regesta.render;

import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.Kind;
import regesta.render.SearchPage.Choice;

/** Composes the search page. */
final class SearchComposer {
  private final Chronology chronology;
  private final Frames frames;
  private final Messages messages;

  SearchComposer(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.frames = tools.frames();
    this.messages = tools.messages();
  }

  SearchPage page(int parts, PageAddress page) {
    return new SearchPage(
        frames.of(
            page,
            Frames.Section.SEARCH,
            messages.text("page.search.title"),
            messages.text("page.search.description", frames.settings().title())),
        parts,
        Stream.of(Kind.values())
            .filter(this::has)
            .map(kind -> new Choice(kind.word(), messages.text("search.kind." + kind.word())))
            .toList(),
        Stream.of(
                Frames.Section.ACTORS,
                Frames.Section.TOPICS,
                Frames.Section.YEARS,
                Frames.Section.SOURCES)
            .map(section -> frames.link(section, page))
            .toList());
  }

  private boolean has(Kind kind) {
    return switch (kind) {
      case ENTRY -> !chronology.entries().isEmpty();
      case ACTOR -> !chronology.actors().isEmpty();
      case SOURCE -> !chronology.sources().isEmpty();
      case TOPIC -> !chronology.topics().isEmpty();
      case PAGE -> !chronology.pages().isEmpty();
    };
  }
}
