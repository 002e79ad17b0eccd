package regesta.export.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Chronology;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.Export;
import regesta.model.PageHead;
import regesta.model.PageWords;
import regesta.model.SiteSettings;
import regesta.model.Subjects;
import regesta.model.Topic;

/** Puts together what each page says as linked data. */
public final class LinkedData {
  private static final String HOME = "index.html";
  private static final Set<String> LISTS = Set.of(
      "years/index.html",
      "actors/index.html",
      "sources/index.html",
      "topics/index.html",
      "by-report-date.html");
  private static final Map<String, String> TYPES =
      Map.of("about.html", "AboutPage", "search.html", "SearchResultsPage");

  private final SiteSettings settings;
  private final Addresses addresses;

  private final SourceNodes sources;
  private final ActorNodes actors;
  private final EntryNodes entries;
  private final Subjects subjects;

  /** What the pages of years cover, by path. */
  private final Map<String, String> years = new HashMap<>();

  private LinkedData(Chronology chronology, Subjects subjects) {
    this.settings = chronology.settings();
    this.addresses = new Addresses(settings);
    this.sources = new SourceNodes(addresses);
    this.actors = new ActorNodes(addresses, settings.nativeLanguage());
    this.entries = new EntryNodes(settings, addresses, actors, sources);
    this.subjects = subjects;
    for (YearOfEntries year : chronology.years()) {
      String covered = IsoDate.year(year.year());
      years.put("years/" + covered.replace("Y", "") + ".html", covered);
    }
  }

  /** What is said of some pages beyond what is said of each. */
  private Optional<Fields> more(PageWords page) {
    String path = page.path();
    return subjects
        .entry(path)
        .map(entry -> main(entries.article(entry, page)))
        .or(() -> subjects.actor(path).map(actor -> main(actors.whole(actor))))
        .or(() -> subjects.source(path).map(source -> main(sources.whole(source.source()))))
        .or(() -> subjects.topic(path).map(topic -> about(topic.topic())))
        .or(() -> Optional.ofNullable(years.get(path))
            .map(covered -> Json.object().with("temporalCoverage", covered)));
  }

  private static Fields about(Topic topic) {
    Fields about = Json.object().with("@type", "Thing").with("name", topic.title());
    return Json.object().with("about", about);
  }

  /** What the pages of a chronology say, each when it is made. */
  public static Export of(Chronology chronology, Subjects subjects) {
    var data = new LinkedData(chronology, subjects);
    return Export.of(Map.of(), data::head);
  }

  private PageHead head(PageWords page) {
    Fields node = Json.object()
        .with("@context", "https://schema.org")
        .with(page.path().equals(HOME) ? wholeSite() : page(page));
    return new PageHead(List.of(), List.of(), Optional.of(node.compact()));
  }

  private Fields wholeSite() {
    Fields site = site()
        .with("description", Optional.of(settings.description()).filter(text -> !text.isEmpty()))
        .with("inLanguage", settings.language())
        .with("license", settings.licence().map(SiteSettings.Licence::url));
    return addresses
        .page("search.html")
        .map(search -> site.with("potentialAction", searchAction(search)))
        .orElse(site);
  }

  private static Fields searchAction(String search) {
    return Json.object()
        .with("@type", "SearchAction")
        .with(
            "target",
            Json.object()
                .with("@type", "EntryPoint")
                .with("urlTemplate", search + "?q={search_term_string}"))
        .with("query-input", "required name=search_term_string");
  }

  private Fields site() {
    return addresses
        .thing("WebSite", HOME, "site")
        .with("name", settings.title())
        .with("url", addresses.page(HOME));
  }

  private Fields page(PageWords page) {
    Fields node = Json.object()
        .with("@type", type(page.path()))
        .with("@id", addresses.page(page.path()))
        .with("url", addresses.page(page.path()))
        .with("name", page.title())
        .with("description", Optional.of(page.description()).filter(text -> !text.isEmpty()))
        .with("inLanguage", settings.language())
        .with("isPartOf", site())
        .with("breadcrumb", breadcrumb(page));
    return more(page).map(node::with).orElse(node);
  }

  private static String type(String path) {
    boolean list = LISTS.contains(path)
        || path.startsWith("years/")
        || path.startsWith("topics/")
        || path.indexOf('/') != path.lastIndexOf('/');
    return list ? "CollectionPage" : TYPES.getOrDefault(path, "WebPage");
  }

  private Fields breadcrumb(PageWords page) {
    var steps = new ArrayList<>(page.trail());
    steps.add(new PageWords.Step(page.title(), page.path()));
    var items = new ArrayList<Json>();
    for (PageWords.Step step : steps) {
      Fields item = Json.object()
          .with("@type", "ListItem")
          .with("position", items.size() + 1L)
          .with("name", step.title());
      items.add(addresses
          .page(step.path())
          .map(address -> item.with("item", Json.object().with("@id", address)))
          .orElse(item));
    }
    return Json.object().with("@type", "BreadcrumbList").with("itemListElement", Json.list(items));
  }

  private static Fields main(Fields thing) {
    return Json.object().with("mainEntity", thing);
  }
}
