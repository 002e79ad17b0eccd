package regesta.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Body;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.model.Written;
import regesta.render.SearchPage.Choice;

/** Composes the search page, and what the search finds. */
final class SearchComposer {
  /**
   * The most entries of which the whole text can be found; of more, only titles, names and dates,
   * so that a reader need not load megabytes to find one.
   */
  private static final int WITH_TEXT = 500;

  /**
   * The most characters of a text that can be found. JSON writes none of them in more than six
   * bytes, so that a document fits into a part.
   */
  private static final int LONGEST = 30_000;

  private final Chronology chronology;
  private final Frames frames;
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Credits credits;
  private final boolean withText;

  SearchComposer(
      Chronology chronology,
      Frames frames,
      Messages messages,
      DateWords dates,
      EntryLists lists,
      Credits credits) {
    this.chronology = chronology;
    this.frames = frames;
    this.messages = messages;
    this.dates = dates;
    this.lists = lists;
    this.credits = credits;
    this.withText = chronology.entries().size() <= WITH_TEXT;
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

  /** Everything that can be found, in the order of the site's own lists. */
  List<SearchDocument> documents() {
    var documents = new ArrayList<SearchDocument>();
    chronology.entries().forEach(linked -> documents.add(entry(linked)));
    chronology.actors().forEach(linked -> documents.add(actor(linked.actor())));
    chronology.topics().forEach(linked -> documents.add(topic(linked.topic())));
    chronology.pages().forEach(linked -> documents.add(page(linked.page())));
    chronology.sources().forEach(linked -> documents.add(source(linked)));
    return documents;
  }

  private SearchDocument entry(LinkedEntry linked) {
    Entry entry = linked.entry();
    var label = new ArrayList<>(List.of(messages.text("search.label.entry")));
    lists.statusWord(linked).ifPresent(label::add);
    if (entry.upkeep().draft()) {
      label.add(messages.text("entries.draft"));
    }
    return new SearchDocument(
        Kind.ENTRY,
        EntryLists.path(entry),
        String.join(messages.text("search.label.separator"), label),
        entry.title(),
        Optional.of(dates.words(linked.date())),
        Optional.empty(),
        List.of(),
        List.of(),
        summary(entry.upkeep(), entry.summary()),
        text(entry.upkeep(), entry.body()),
        Optional.empty());
  }

  private SearchDocument actor(Actor actor) {
    var names = new LinkedHashSet<String>();
    var nativeNames = new LinkedHashSet<String>();
    for (String alias : actor.aliases()) {
      (ActorComposer.isLatin(alias) ? names : nativeNames).add(alias);
    }
    actor.nativeName().ifPresent(nativeNames::add);
    actor.reading().ifPresent(nativeNames::add);
    for (Actor.Name name : actor.names()) {
      names.add(name.name());
      name.nativeName().ifPresent(nativeNames::add);
    }
    return new SearchDocument(
        Kind.ACTOR,
        PageAddress.of(Kind.ACTOR, actor.slug()),
        messages.text("kind." + Keyword.of(actor.kind())),
        actor.name(),
        Optional.empty(),
        foreign(EntryComposer.nativeLanguage(actor.nativeLanguage(), frames.settings())),
        List.copyOf(names),
        List.copyOf(nativeNames),
        summary(actor.upkeep(), Optional.empty()),
        text(actor.upkeep(), actor.body()),
        Optional.empty());
  }

  private SearchDocument topic(Topic topic) {
    return text(
        Kind.TOPIC, topic.slug(), topic.title(), Optional.empty(), topic.upkeep(), topic.body());
  }

  private SearchDocument page(FreePage page) {
    return text(
        Kind.PAGE, page.slug(), page.title(), page.description(), page.upkeep(), page.body());
  }

  private SearchDocument text(
      Kind kind, Slug slug, String title, Optional<String> summary, Upkeep upkeep, Body body) {
    return new SearchDocument(
        kind,
        PageAddress.of(kind, slug),
        messages.text("search.label." + kind.word()),
        title,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        summary(upkeep, summary),
        text(upkeep, body),
        Optional.empty());
  }

  private SearchDocument source(LinkedSource linked) {
    Source source = linked.source();
    return new SearchDocument(
        Kind.SOURCE,
        PageAddress.of(Kind.SOURCE, source.slug()),
        messages.find("type." + source.type()).orElse(source.type()),
        lists.title(source),
        source.published().map(Written::value).map(dates::words),
        source.language().flatMap(this::foreign),
        List.of(),
        List.of(),
        Optional.of(credits.credit(source)),
        text(source.upkeep(), source.body()),
        withText ? Optional.of(cut(quotes(linked))) : Optional.empty());
  }

  /** The words of a source that entries quote, each once. */
  private static String quotes(LinkedSource linked) {
    return linked.entries().stream()
        .flatMap(entry -> SourceComposer.quotes(entry, linked.source()).stream())
        .map(quote -> EntryLists.oneLine(quote.text().value()))
        .distinct()
        .collect(Collectors.joining(" … "));
  }

  /** The summary that is given; a text without one begins with its first paragraph anyway. */
  private Optional<String> summary(Upkeep upkeep, Optional<String> given) {
    return withText
        ? upkeep.withdrawn().map(Upkeep.Withdrawal::reason).or(() -> given)
        : Optional.empty();
  }

  private Optional<String> text(Upkeep upkeep, Body body) {
    return withText && upkeep.withdrawn().isEmpty()
        ? Optional.of(cut(BodyWords.of(body)))
        : Optional.empty();
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    // Never between the halves of a character.
    return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1));
  }

  /** A language, unless it is the site's own. */
  private Optional<String> foreign(String language) {
    return Optional.of(language).filter(code -> !code.equals(frames.settings().language()));
  }
}
