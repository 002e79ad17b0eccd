package regesta.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.DataFile;
import regesta.model.Kind;
import regesta.model.PageHead;
import regesta.model.PageHead.Alternate;

/**
 * Where the feeds are.
 *
 * @param byPage the path of each feed, by the path of the page that it belongs to
 */
record Feeds(Map<String, String> byPage) {
  static final String SITE = "feed.xml";
  static final String SITE_AS_JSON = "feed.json";
  private static final String ATOM = "application/atom+xml";
  private static final String JSON = "application/feed+json";

  /** The feeds of the site, for the page of its data. */
  static final List<DataFile> DATA = List.of(
      new DataFile(
          SITE, ATOM, "feed", "Atom", List.of("Feedly", "Inoreader", "NetNewsWire", "Thunderbird")),
      new DataFile(
          SITE_AS_JSON, JSON, "feed-as-json", "JSON Feed 1.1", List.of("Feedbin", "NetNewsWire")));

  Feeds {
    byPage = Map.copyOf(byPage);
  }

  static Feeds of(Chronology chronology) {
    var feeds = new HashMap<String, String>();
    feeds.put(PageAddress.HOME, SITE);
    Stream.concat(
            chronology.actors().stream()
                .map(linked -> Kind.ACTOR.path(linked.actor().slug())),
            chronology.topics().stream()
                .map(linked -> Kind.TOPIC.path(linked.topic().slug())))
        .forEach(page -> feeds.put(page, beside(page)));
    return new Feeds(feeds);
  }

  /** The path of the feed that belongs to a page. */
  Optional<String> of(PageAddress page) {
    return Optional.ofNullable(byPage.get(page.path()));
  }

  /** What the head of a page says of its feed; {@code title} is the page's. */
  PageHead head(PageAddress page, String title) {
    Stream<Alternate> atom = of(page).stream().map(path -> new Alternate(path, ATOM, title));
    Stream<Alternate> json = page.path().equals(PageAddress.HOME)
        ? Stream.of(new Alternate(SITE_AS_JSON, JSON, title))
        : Stream.of();
    return new PageHead(Stream.concat(atom, json).toList(), List.of(), Optional.empty());
  }

  /** The path of the feed that lies beside a page. */
  static String beside(String page) {
    return page.replaceFirst("\\.html$", ".xml");
  }
}
