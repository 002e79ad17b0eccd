package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.Rendering;
import regesta.model.Slug;

/** Says which feeds a site has; each is made when it is asked for. */
final class FeedFiles {
  private final Chronology chronology;
  private final TemplateEngine templates;
  private final Messages messages;
  private final FeedComposer feeds;
  private final MadeOf madeOf;
  private final TreeMap<String, Rendering> files = new TreeMap<>();

  private FeedFiles(Chronology chronology, TemplateEngine templates, Tools tools, MadeOf madeOf) {
    this.madeOf = madeOf;
    this.chronology = chronology;
    this.templates = templates;
    this.messages = tools.messages();
    this.feeds = new FeedComposer(chronology, new FeedContents(templates, tools), tools);
  }

  /** The feeds by their paths. */
  static SortedMap<String, Rendering> of(
      Chronology chronology, TemplateEngine templates, Tools tools, MadeOf madeOf) {
    var feeds = new FeedFiles(chronology, templates, tools, madeOf);
    feeds.addAll();
    return feeds.files;
  }

  private void addAll() {
    files.put(Feeds.SITE, madeOf.all(feed(Feeds.SITE, feeds::site)));
    files.put(
        Feeds.SITE_AS_JSON,
        madeOf.all(() -> JsonFeed.of(feeds.site(Feeds.SITE_AS_JSON))
            .indented()
            .getBytes(StandardCharsets.UTF_8)));
    for (LinkedActor actor : chronology.actors()) {
      add(Kind.ACTOR, actor.actor().slug(), path -> feeds.actor(actor, path), actor);
    }
    for (LinkedTopic topic : chronology.topics()) {
      add(Kind.TOPIC, topic.topic().slug(), path -> feeds.topic(topic, path), topic);
    }
    addFormerNames();
  }

  /** The feed of a thing, which also tells of entries that no list has any more. */
  private void add(Kind kind, Slug slug, Function<String, Feed> compose, Object subject) {
    String path = Feeds.beside(kind.path(slug));
    files.put(
        path, madeOf.these(() -> List.of(subject, chronology.withdrawn()), feed(path, compose)));
  }

  private Rendering feed(String path, Function<String, Feed> compose) {
    return () -> templates.render("feed.ftlx", compose.apply(path), messages, PageWriter::bytes);
  }

  /** Those who follow a thing under a name that it had find its feed there. */
  private void addFormerNames() {
    for (Chronology.Redirect redirect : chronology.redirects()) {
      Kind kind = redirect.kind();
      if (kind == Kind.ACTOR || kind == Kind.TOPIC) {
        files.computeIfAbsent(
            Feeds.beside(kind.path(redirect.from())),
            path -> files.get(Feeds.beside(kind.path(redirect.to()))));
      }
    }
  }
}
