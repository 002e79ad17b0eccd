package regesta.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;

/** What the pages of single things are about, by the path of the page. */
public final class Subjects {
  private final OfKind<LinkedEntry> entries;
  private final OfKind<LinkedEntry> withdrawn;
  private final OfKind<LinkedActor> actors;
  private final OfKind<LinkedSource> sources;
  private final OfKind<LinkedTopic> topics;
  private final OfKind<LinkedPage> pages;

  public Subjects(Chronology chronology) {
    entries = new OfKind<>(Kind.ENTRY, chronology.entries(), LinkedEntry::slug);
    withdrawn = new OfKind<>(Kind.ENTRY, chronology.withdrawn(), LinkedEntry::slug);
    actors =
        new OfKind<>(Kind.ACTOR, chronology.actors(), linked -> linked.actor().slug());
    sources = new OfKind<>(
        Kind.SOURCE, chronology.sources(), linked -> linked.source().slug());
    topics =
        new OfKind<>(Kind.TOPIC, chronology.topics(), linked -> linked.topic().slug());
    pages = new OfKind<>(Kind.PAGE, chronology.pages(), linked -> linked.page().slug());
  }

  /** An entry that stands. */
  public Optional<LinkedEntry> entry(String path) {
    return entries.at(path);
  }

  public Optional<LinkedActor> actor(String path) {
    return actors.at(path);
  }

  public Optional<LinkedSource> source(String path) {
    return sources.at(path);
  }

  public Optional<LinkedTopic> topic(String path) {
    return topics.at(path);
  }

  /** The slug of what a page is about, also of an entry that was withdrawn, and its kind. */
  public Optional<Named> named(String path) {
    return entries
        .named(path)
        .or(() -> withdrawn.named(path))
        .or(() -> actors.named(path))
        .or(() -> sources.named(path))
        .or(() -> topics.named(path))
        .or(() -> pages.named(path));
  }

  /** A thing by its name. */
  public record Named(Kind kind, Slug slug) {}

  private static final class OfKind<T> {
    private final Kind kind;
    private final Function<T, Slug> slug;
    private final Lazy<Map<String, T>> bySlug;

    OfKind(Kind kind, List<T> things, Function<T, Slug> slug) {
      this.kind = kind;
      this.slug = slug;
      this.bySlug = new Lazy<>(() -> {
        var all = new HashMap<String, T>(2 * things.size());
        things.forEach(thing -> all.put(slug.apply(thing).value(), thing));
        return all;
      });
    }

    Optional<T> at(String path) {
      return kind.slugIn(path).flatMap(value -> Optional.ofNullable(bySlug.get().get(value)));
    }

    Optional<Named> named(String path) {
      return at(path).map(thing -> new Named(kind, slug.apply(thing)));
    }
  }
}
