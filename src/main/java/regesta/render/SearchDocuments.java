package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Body;
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
import regesta.model.PlainText;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.model.Written;
import regesta.problem.SourceFile;

/** Composes what the search finds: a document for each page that has words of its own. */
final class SearchDocuments {
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

  SearchDocuments(Chronology chronology, Tools tools) {
    this.chronology = chronology;
    this.frames = tools.frames();
    this.messages = tools.messages();
    this.dates = tools.dates();
    this.lists = tools.lists();
    this.credits = tools.credits();
    this.withText = chronology.entries().size() <= WITH_TEXT;
  }

  /** Everything that can be found, in the order of the site's own lists. */
  List<SearchItem> items() {
    var items = new ArrayList<SearchItem>();
    for (LinkedEntry linked : chronology.entries()) {
      Entry entry = linked.entry();
      items.add(item(entry.file(), Stream.of(entry.title()), () -> entry(linked)));
    }
    for (LinkedActor linked : chronology.actors()) {
      Actor actor = linked.actor();
      items.add(item(
          actor.file(),
          Stream.concat(Stream.of(actor.name()), OtherNames.of(actor).all()),
          () -> actor(actor)));
    }
    for (LinkedTopic linked : chronology.topics()) {
      Topic topic = linked.topic();
      items.add(item(topic.file(), Stream.of(topic.title()), () -> topic(topic)));
    }
    for (LinkedPage linked : chronology.pages()) {
      FreePage page = linked.page();
      items.add(item(page.file(), Stream.of(page.title()), () -> page(page)));
    }
    for (LinkedSource linked : chronology.sources()) {
      Source source = linked.source();
      Stream<String> words =
          Stream.of(lists.title(source), credits.credit(source), withText ? quotes(linked) : "");
      items.add(item(source.file(), words, () -> source(linked)));
    }
    return items;
  }

  /** A document of what its file says, or of {@code words} alone where texts are left out. */
  private SearchItem item(
      SourceFile file, Stream<String> words, Supplier<SearchDocument> document) {
    Stream<String> all = withText ? Stream.of(file.path(), file.text()) : Stream.of(file.path());
    return SearchItem.of(Stream.concat(all, words), document);
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
    OtherNames names = OtherNames.of(actor);
    return new SearchDocument(
        Kind.ACTOR,
        Kind.ACTOR.path(actor.slug()),
        messages.text("kind." + Keyword.of(actor.kind())),
        actor.name(),
        Optional.empty(),
        foreign(EntryComposer.nativeLanguage(actor.nativeLanguage(), frames.settings())),
        names.latin(),
        names.foreign(),
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
        kind.path(slug),
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
        Kind.SOURCE.path(source.slug()),
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
        .map(quote -> PlainText.oneLine(quote.text().value()))
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
