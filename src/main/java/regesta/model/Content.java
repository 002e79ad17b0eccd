package regesta.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that the authors wrote, each file by itself, not yet connected.
 *
 * @param standIns the slugs of files too broken to be read: a reference to one is not told that
 *     nothing has that name, since the mistake is already told where it was made
 * @param images the paths of all images, below {@code images/}
 * @param promised the addresses that {@code addresses.txt} promises to serve for good
 * @param links when addresses outside the site were reached, as the last check left it
 */
public record Content(
    SiteSettings settings,
    List<Entry> entries,
    List<Actor> actors,
    List<Source> sources,
    List<Topic> topics,
    List<FreePage> pages,
    Map<Kind, Set<Slug>> standIns,
    Set<String> images,
    List<Written<String>> promised,
    List<LinkCheck> links) {

  public Content {
    entries = List.copyOf(entries);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    topics = List.copyOf(topics);
    pages = List.copyOf(pages);
    standIns = Map.copyOf(standIns);
    images = Set.copyOf(images);
    promised = List.copyOf(promised);
    links = List.copyOf(links);
  }

  /** This content with other settings. */
  public Content with(SiteSettings other) {
    return new Content(
        other, entries, actors, sources, topics, pages, standIns, images, promised, links);
  }
}
