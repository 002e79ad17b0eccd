package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.edtf.Day;
import regesta.model.Chronology;
import regesta.model.LinkedEntry;
import regesta.model.Rendering;
import regesta.model.SiteSettings;
import regesta.model.Upkeep;

/** The files by which search engines and browsers find out what the site is. */
final class Discovery {
  static final String OPEN_SEARCH = "opensearch.xml";
  static final String MANIFEST = "manifest.webmanifest";
  private static final String SITEMAP = "sitemap.xml";
  private static final String ROBOTS = "robots.txt";

  /** Browsers cut longer names themselves; OpenSearch allows no longer ones. */
  private static final int SHORT_NAME = 16;

  private final Chronology chronology;
  private final SiteSettings settings;
  private final TemplateEngine templates;
  private final Messages messages;
  private final Sitemap.Limits limits;

  Discovery(
      Chronology chronology, TemplateEngine templates, Messages messages, Sitemap.Limits limits) {
    this.chronology = chronology;
    this.settings = chronology.settings();
    this.templates = templates;
    this.messages = messages;
    this.limits = limits;
  }

  /**
   * The files, by path.
   *
   * @param pages those that search engines may list
   */
  SortedMap<String, Rendering> files(SortedSet<String> pages) {
    var files = new TreeMap<String, Rendering>();
    files.put(ROBOTS, () -> robots().getBytes(StandardCharsets.UTF_8));
    files.put(
        MANIFEST,
        () -> WebManifest.of(settings, shortName()).indented().getBytes(StandardCharsets.UTF_8));
    settings.baseUrl().ifPresent(base -> {
      files.put(OPEN_SEARCH, () -> xml("opensearch.ftlx", search(base)));
      files.putAll(sitemaps(base, Sitemap.of(base, pages, changed(), limits)));
    });
    return files;
  }

  private SortedMap<String, Rendering> sitemaps(String base, List<Sitemap> sitemaps) {
    var files = new TreeMap<String, Rendering>();
    if (sitemaps.size() == 1) {
      files.put(SITEMAP, () -> xml("sitemap.ftlx", sitemaps.get(0)));
      return files;
    }
    for (int i = 0; i < sitemaps.size(); i++) {
      Sitemap sitemap = sitemaps.get(i);
      files.put(part(i), () -> xml("sitemap.ftlx", sitemap));
    }
    var index = new SitemapIndex(IntStream.range(0, sitemaps.size())
        .mapToObj(number -> base + part(number))
        .toList());
    files.put(SITEMAP, () -> xml("sitemap-index.ftlx", index));
    return files;
  }

  private static String part(int index) {
    return "sitemap-%s.xml".formatted(index + 1);
  }

  /** When the pages of entries changed last. Of other pages nobody knows. */
  private Map<String, Day> changed() {
    var days = new HashMap<String, Day>();
    Stream.concat(chronology.entries().stream(), chronology.withdrawn().stream())
        .forEach(linked -> changes(linked)
            .max(Day::compareTo)
            .ifPresent(day -> days.put(EntryLists.path(linked.entry()), day)));
    return days;
  }

  private static Stream<Day> changes(LinkedEntry linked) {
    return Stream.of(
            linked.publication().first(),
            linked.publication().changed(),
            linked.publication().corrected(),
            linked.entry().upkeep().withdrawn().map(Upkeep.Withdrawal::date))
        .flatMap(date -> date.flatMap(FeedComposer::day).stream());
  }

  private String robots() {
    String everything = "User-agent: *\nAllow: /\n";
    return settings
        .baseUrl()
        .map(base -> everything + "\nSitemap: " + base + SITEMAP + "\n")
        .orElse(everything);
  }

  private SearchDescription search(String base) {
    return new SearchDescription(
        shortName(),
        settings.title(),
        settings.language(),
        base + PageAddress.SEARCH + "?q={searchTerms}",
        base + OPEN_SEARCH,
        base + WebManifest.SMALL_ICON);
  }

  /** The beginning of the title, whole words if it has some. */
  private String shortName() {
    String title = settings.title();
    if (title.codePointCount(0, title.length()) <= SHORT_NAME) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, SHORT_NAME));
    int end = title.charAt(cut.length()) == ' ' ? cut.length() : cut.lastIndexOf(' ');
    return (end > 0 ? cut.substring(0, end) : cut).replaceFirst("[\\p{P}\\s]+$", "");
  }

  private byte[] xml(String template, Object page) {
    return templates.render(template, page, messages, PageWriter::bytes);
  }
}
