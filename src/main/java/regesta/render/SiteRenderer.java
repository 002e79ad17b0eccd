package regesta.render;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Chronology.Redirect;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.LinkedEntry;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.model.SiteSettings;
import regesta.model.Slug;
import regesta.model.Written;
import regesta.problem.Problems;
import regesta.render.Part.Place;

/** Says which pages a chronology has, and renders each when it is asked for. */
public final class SiteRenderer {
  private static final String PART = "part.ftlh";

  /** Those of pages that ask search engines to leave them out. */
  private static final Set<String> UNLISTED =
      Set.of("redirect.ftlh", "search.ftlh", "not-found.ftlh");

  private final Chronology chronology;
  private final Export export;
  private final TemplateEngine templates;
  private final Messages messages;
  private final ForeignText foreign;
  private final EntryComposer entries;
  private final Company company;
  private final ActorComposer actors;
  private final SourceComposer sources;
  private final TopicComposer topics;
  private final TimeComposer times;
  private final ChangesComposer changes;
  private final PartComposer parts;
  private final TextComposer texts;
  private final SearchComposer search;
  private final SearchDocuments documents;
  private final Selection few;
  private final Discovery discovery;
  private final Tools tools;
  private final SplitLists splits;
  private final Frames frames;
  private final TreeMap<String, Rendering> files = new TreeMap<>();
  private final TreeSet<String> listed = new TreeSet<>();

  private SiteRenderer(
      Chronology chronology,
      TemplateEngine templates,
      Messages messages,
      EditLinks edits,
      Export export,
      PageLimits limits) {
    this.chronology = chronology;
    this.export = export;
    this.templates = templates;
    this.messages = messages;
    this.foreign = new ForeignText(chronology.settings().nativeLanguage());
    this.tools = Tools.of(chronology, templates, messages, edits, export, limits);
    this.frames = tools.frames();
    this.entries = new EntryComposer(chronology.asOf(), tools);
    this.company = new Company(chronology.actors(), tools);
    this.actors = new ActorComposer(company, tools);
    this.parts = new PartComposer(tools);
    this.sources = new SourceComposer(parts, tools);
    this.topics = new TopicComposer(tools);
    this.times = new TimeComposer(chronology, tools);
    this.changes = new ChangesComposer(chronology, tools);
    this.texts = new TextComposer(chronology, tools);
    this.search = new SearchComposer(chronology, tools);
    this.documents = new SearchDocuments(chronology, tools);
    this.few = tools.few();
    this.splits =
        new SplitLists(messages, new Divisions(messages, tools.dates(), limits), tools.rooms());
    this.discovery = new Discovery(chronology, templates, messages, Sitemap.Limits.PROTOCOL);
  }

  /**
   * The site of a chronology.
   *
   * @param export what the site holds besides pages: assets, images and data
   * @param edits where the files of the content can be edited
   * @param promised addresses that must be served; those that are not are reported
   */
  public static Site render(
      Chronology chronology,
      TemplateEngine templates,
      Export export,
      EditLinks edits,
      List<Written<String>> promised,
      Problems problems) {
    return render(chronology, templates, export, edits, promised, problems, PageLimits.STANDARD);
  }

  static Site render(
      Chronology chronology,
      TemplateEngine templates,
      Export export,
      EditLinks edits,
      List<Written<String>> promised,
      Problems problems,
      PageLimits limits) {
    SiteSettings settings = chronology.settings();
    Messages messages = templates.bundles().in(settings.language(), settings.file(), problems);
    var renderer = new SiteRenderer(chronology, templates, messages, edits, export, limits);
    renderer.files.putAll(export.files());
    renderer.addPages();
    PromisedAddresses.check(promised, renderer.files.keySet(), problems);
    return new Site(renderer.files);
  }

  private void addPages() {
    addTimes();
    addEntries();
    addActors();
    addSources();
    addTopics();
    addList(splits.changes(changes.changes()), "what-changed.ftlh", changes::page);
    addTexts();
    addSearch();
    files.putAll(FeedFiles.of(chronology, templates, tools));
    addData();
    files.putAll(discovery.files(listed));
  }

  private void addTimes() {
    Part<YearOfEntries> years = splits.years(chronology.years());
    boolean fits = splits.fitHome(chronology.entries());
    add(
        PageAddress.HOME,
        "timeline.ftlh",
        page -> fits ? times.timeline(page) : times.digest(years, page));
    add(
        PageAddress.ENTRIES,
        "redirect.ftlh",
        page -> texts.redirect("entries", PageAddress.HOME, page));
    addList(
        splits.byReportDate(chronology.byReportDate()), "by-report-date.ftlh", times::byReportDate);
    addList(years, "years.ftlh", times::years);
    for (int i = 0; i < chronology.years().size(); i++) {
      addYear(i);
    }
  }

  private void addYear(int index) {
    YearOfEntries year = chronology.years().get(index);
    Part<LinkedEntry> entries = splits.year(year, few.last(year.continuing()));
    add(entries.path(), "year.ftlh", page -> times.year(index, entries, page));
    addParts(entries, PART, (place, page) -> parts.month(place, times.heading(index), page));
  }

  private void addEntries() {
    for (LinkedEntry entry : chronology.entries()) {
      add(Kind.ENTRY, entry.slug(), "entry.ftlh", page -> entries.page(entry, page));
    }
    for (LinkedEntry entry : chronology.withdrawn()) {
      add(Kind.ENTRY, entry.slug(), "entry.ftlh", page -> entries.page(entry, page));
    }
  }

  private void addActors() {
    addList(splits.actors(chronology.actors()), "actors.ftlh", actors::index);
    add(PageAddress.WHO_WITH_WHOM, "who-with-whom.ftlh", company::page);
    for (LinkedActor actor : chronology.actors()) {
      String path = Kind.ACTOR.path(actor.actor().slug());
      Part<LinkedEntry> part = splits.ofActor(path, actor);
      add(path, "actor.ftlh", page -> actors.page(actor, part, page));
      addParts(part, PART, (place, page) -> parts.actor(place, actor.actor(), page));
    }
  }

  private void addSources() {
    addList(splits.sources(chronology.sources()), "sources.ftlh", sources::index);
    for (LinkedSource source : chronology.sources()) {
      String path = Kind.SOURCE.path(source.source().slug());
      Part<LinkedEntry> part = splits.ofSource(path, source);
      add(path, "source.ftlh", page -> sources.page(source, part, page));
      addParts(part, PART, (place, page) -> sources.part(source, place, page));
    }
  }

  private void addTopics() {
    addList(splits.topics(chronology.topics()), "topics.ftlh", topics::index);
    for (LinkedTopic topic : chronology.topics()) {
      String path = Kind.TOPIC.path(topic.topic().slug());
      Part<LinkedEntry> part = splits.ofTopic(path, topic);
      add(path, "topic.ftlh", page -> topics.page(topic, part, page));
      addParts(part, PART, (place, page) -> parts.topic(place, topic.topic().title(), page));
    }
  }

  private void addTexts() {
    add(PageAddress.ABOUT, "about.ftlh", texts::about);
    for (LinkedPage linked : chronology.pages()) {
      if (!linked.page().slug().equals(FreePage.ABOUT)) {
        add(Kind.PAGE, linked.page().slug(), "text.ftlh", page -> texts.page(linked, page));
      }
    }
    for (Redirect redirect : chronology.redirects()) {
      String target = redirect.kind().path(redirect.to());
      add(
          redirect.kind(),
          redirect.from(),
          "redirect.ftlh",
          page -> texts.redirect(redirect.from().value(), target, page));
    }
    // A host serves this page at any depth, so it cannot lead to others by its own place.
    var anywhere = new PageAddress(PageAddress.NOT_FOUND, frames.rootPath());
    add(anywhere, "not-found.ftlh", texts::notFound);
  }

  private void addSearch() {
    List<SearchPart> parts = SearchPart.of(documents.items());
    for (int i = 0; i < parts.size(); i++) {
      files.put(PageAddress.ofSearchPart(i + 1), parts.get(i)::script);
    }
    add(PageAddress.SEARCH, "search.ftlh", page -> search.page(parts.size(), page));
  }

  private void addData() {
    List<DataFile> all =
        Stream.concat(Feeds.DATA.stream(), export.dataFiles().stream()).toList();
    add(PageAddress.DATA, "data.ftlh", page -> texts.data(all, page));
  }

  /** A list, and if it is cut, its parts in the same form. */
  private <T> void addList(
      Part<T> list, String template, BiFunction<Place<T>, PageAddress, Object> compose) {
    add(list.path(), template, page -> compose.apply(list.whole(), page));
    addParts(list, template, compose);
  }

  private <T> void addParts(
      Part<T> list, String template, BiFunction<Place<T>, PageAddress, Object> compose) {
    for (Place<T> place : list.places()) {
      add(place.part().path(), template, page -> compose.apply(place, page));
    }
  }

  private void add(Kind kind, Slug slug, String template, Function<PageAddress, Object> compose) {
    add(kind.path(slug), template, compose);
  }

  private void add(String path, String template, Function<PageAddress, Object> compose) {
    add(new PageAddress(path), template, compose);
  }

  private void add(PageAddress page, String template, Function<PageAddress, Object> compose) {
    if (!UNLISTED.contains(template)) {
      listed.add(page.path());
    }
    files.put(page.path(), () -> render(template, compose, page));
  }

  private byte[] render(String template, Function<PageAddress, Object> compose, PageAddress page) {
    return templates.render(template, compose.apply(page), messages, foreign::bytes);
  }
}
