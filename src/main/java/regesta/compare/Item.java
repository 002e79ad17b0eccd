package regesta.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Content;
import regesta.model.Entry;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.model.Upkeep;
import regesta.problem.SourceFile;

/**
 * A file of a content, as one line tells of it.
 *
 * @param date as it is written; absent where the kind has none
 */
record Item(
    Kind kind, Slug slug, String title, Optional<String> date, Upkeep upkeep, SourceFile file) {

  /** All that a content holds, in order of kind, then of file. */
  static List<Item> of(Content content) {
    return Stream.of(
            content.entries().stream().map(Item::of),
            content.sources().stream().map(Item::of),
            content.actors().stream().map(Item::of),
            content.topics().stream().map(Item::of),
            content.pages().stream().map(Item::of))
        .flatMap(Function.identity())
        .toList();
  }

  private static Item of(Entry entry) {
    return new Item(
        Kind.ENTRY,
        entry.slug(),
        entry.title(),
        Optional.of(entry.date().value().text()),
        entry.upkeep(),
        entry.file());
  }

  private static Item of(Source source) {
    return new Item(
        Kind.SOURCE,
        source.slug(),
        source.title(),
        source.published().map(date -> date.value().text()),
        source.upkeep(),
        source.file());
  }

  private static Item of(Actor actor) {
    return new Item(
        Kind.ACTOR, actor.slug(), actor.name(), Optional.empty(), actor.upkeep(), actor.file());
  }

  private static Item of(Topic topic) {
    return new Item(
        Kind.TOPIC, topic.slug(), topic.title(), Optional.empty(), topic.upkeep(), topic.file());
  }

  private static Item of(FreePage page) {
    return new Item(
        Kind.PAGE, page.slug(), page.title(), Optional.empty(), page.upkeep(), page.file());
  }

  /** What stays the same as long as the file is the same: {@code entry/talks}. */
  String key() {
    return key(kind, slug);
  }

  static String key(Kind kind, Slug slug) {
    return kind.word() + "/" + slug;
  }

  /** Whether this is what {@code older} was, under a new name. */
  boolean renames(Item older) {
    return kind == older.kind
        && upkeep.aliases().stream().map(Reference::target).anyMatch(older.slug::equals);
  }

  /** The text with line ends of one kind, which git may change. */
  String text() {
    return file.text().replace("\r\n", "\n");
  }
}
