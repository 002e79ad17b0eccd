package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.Redirect;
import regesta.model.Chronology.YearOfEntries;
import regesta.model.DataFile;
import regesta.model.Export;
import regesta.model.Fingerprints;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.Lazy;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.model.Site.Section;
import regesta.model.SiteSettings;
import regesta.model.Subjects;
import regesta.model.Written;
import regesta.problem.Problems;
import regesta.render.Part.Place;

/** Says which pages a chronology has, and renders each when it is asked for. */
public final class SiteRenderer {
  private static final String ENTRY = "entry.ftlh";

  private final Chronology chronology;
  private final Export export;
  private final TemplateEngine templates;
  private final Messages messages;
  private final ForeignText foreign;
  private final MadeOf madeOf;
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
  private final List<Section> sections = new ArrayList<>();
  private final List<Lazy<Shelf>> shelves = new ArrayList<>();

  private SiteRenderer(
      Chronology chronology,
      TemplateEngine templates,
      Messages messages,
      EditLinks edits,
      Export export,
      PageLimits limits,
      MadeOf madeOf) {
    this.chronology = chronology;
    this.madeOf = madeOf;
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
   * @param fingerprints of what files are made of, if anybody keeps files
   */
  public static Site render(
      Chronology chronology,
      TemplateEngine templates,
      Export export,
      EditLinks edits,
      List<Written<String>> promised,
      Optional<Fingerprints> fingerprints,
      Problems problems) {
    return render(
        chronology,
        templates,
        export,
        edits,
        promised,
        fingerprints,
        problems,
        PageLimits.STANDARD);
  }

  static Site render(
      Chronology chronology,
      TemplateEngine templates,
      Export export,
      EditLinks edits,
      List<Written<String>> promised,
      Optional<Fingerprints> fingerprints,
      Problems problems,
      PageLimits limits) {
    SiteSettings settings = chronology.settings();
    Messages messages = templates.bundles().in(settings.language(), settings.file(), problems);
    var renderer = new SiteRenderer(
        chronology, templates, messages, edits, export, limits, new MadeOf(fingerprints));
    renderer.addSections();
    var site = new Site(renderer.sections);
    PromisedAddresses.check(promised, site, problems);
    return site;
  }

  /** The parts of lists come last, because the lists have to be cut before they are known. */
  private void addSections() {
    addEntries();
    var owners = Stream.of(actors(), sources(), topics(), years()).toList();
    owners.forEach(all -> section(all.folder(), all::addPages));
    section("", this::addTexts);
    sections.add(Section.of("", export::files));
    sections.add(Section.of("", () -> FeedFiles.of(chronology, templates, tools, madeOf)));
    addSearch();
    owners.forEach(all -> section(all.folder(), all::addParts));
    section("", this::addLists);
    sections.add(Section.of("", () -> madeOf.all(discovery.files(listed()))));
  }

  private void section(String folder, Consumer<Shelf> fill) {
    sections.add(Section.of(folder, shelf(fill)));
  }

  /** The files of a shelf, which is filled when they are asked for. */
  private Supplier<Map<String, Rendering>> shelf(Consumer<Shelf> fill) {
    var shelf = new Lazy<>(() -> {
      var empty = new Shelf(this::render, madeOf);
      fill.accept(empty);
      return empty;
    });
    shelves.add(shelf);
    return () -> shelf.get().files();
  }

  private SortedSet<String> listed() {
    var listed = new TreeSet<String>();
    shelves.forEach(shelf -> listed.addAll(shelf.get().listed()));
    return listed;
  }

  /** Of most sites, most pages are those of entries; each is found without a list of all. */
  private void addEntries() {
    var subjects = new Subjects(chronology);
    Section all = Section.of(
        Kind.ENTRY.folder() + "/",
        shelf(shelf -> Stream.of(chronology.entries(), chronology.withdrawn())
            .flatMap(List::stream)
            .forEach(entry -> shelf.add(
                Kind.ENTRY,
                entry.slug(),
                ENTRY,
                page -> entries.page(entry, page),
                () -> List.of(entry)))));
    sections.add(new Section(
        all.folder(),
        all.files(),
        path -> subjects
            .entry(path)
            .<Rendering>map(
                entry -> () -> render(ENTRY, entries.page(entry, new PageAddress(path))))
            .or(() -> all.find().apply(path))));
  }

  private ListOwners actors() {
    return ListOwners.of(
        Kind.ACTOR.folder() + "/",
        () -> chronology.actors().stream().map(actor -> {
          String path = Kind.ACTOR.path(actor.actor().slug());
          return new ListOwners.Owner(
              path,
              "actor.ftlh",
              actor,
              actor.actor(),
              new Lazy<>(() -> splits.ofActor(path, actor)),
              (part, page) -> actors.page(actor, part, page),
              (place, page) -> parts.actor(place, actor.actor(), page));
        }));
  }

  private ListOwners sources() {
    return ListOwners.of(
        Kind.SOURCE.folder() + "/",
        () -> chronology.sources().stream().map(source -> {
          String path = Kind.SOURCE.path(source.source().slug());
          return new ListOwners.Owner(
              path,
              "source.ftlh",
              source,
              source.source(),
              new Lazy<>(() -> splits.ofSource(path, source)),
              (part, page) -> sources.page(source, part, page),
              (place, page) -> sources.part(source, place, page));
        }));
  }

  private ListOwners topics() {
    return ListOwners.of(
        Kind.TOPIC.folder() + "/",
        () -> chronology.topics().stream().map(topic -> {
          String path = Kind.TOPIC.path(topic.topic().slug());
          return new ListOwners.Owner(
              path,
              "topic.ftlh",
              topic,
              topic.topic(),
              new Lazy<>(() -> splits.ofTopic(path, topic)),
              (part, page) -> topics.page(topic, part, page),
              (place, page) -> parts.topic(place, topic.topic().title(), page));
        }));
  }

  private ListOwners years() {
    return ListOwners.of(
        PageAddress.YEARS_FOLDER,
        () -> IntStream.range(0, chronology.years().size()).mapToObj(this::year));
  }

  private ListOwners.Owner year(int index) {
    YearOfEntries year = chronology.years().get(index);
    return new ListOwners.Owner(
        PageAddress.ofYear(year.year()),
        "year.ftlh",
        year,
        year.year(),
        new Lazy<>(() -> splits.year(year, few.last(year.continuing()))),
        (part, page) -> times.year(index, part, page),
        (place, page) -> parts.month(place, times.heading(index), page));
  }

  private void addTexts(Shelf shelf) {
    boolean fits = splits.fitHome(chronology.entries());
    shelf.add(
        PageAddress.HOME,
        "timeline.ftlh",
        page -> fits ? times.timeline(page) : times.digest(splits.years(chronology.years()), page));
    shelf.add(
        PageAddress.ENTRIES,
        "redirect.ftlh",
        page -> texts.redirect("entries", PageAddress.HOME, page));
    shelf.add(PageAddress.WHO_WITH_WHOM, "who-with-whom.ftlh", company::page);
    shelf.add(PageAddress.ABOUT, "about.ftlh", texts::about);
    for (LinkedPage linked : chronology.pages()) {
      if (!linked.page().slug().equals(FreePage.ABOUT)) {
        shelf.add(Kind.PAGE, linked.page().slug(), "text.ftlh", page -> texts.page(linked, page));
      }
    }
    for (Redirect redirect : chronology.redirects()) {
      String target = redirect.kind().path(redirect.to());
      shelf.add(
          redirect.kind(),
          redirect.from(),
          "redirect.ftlh",
          page -> texts.redirect(redirect.from().value(), target, page));
    }
    // A host serves this page at any depth, so it cannot lead to others by its own place.
    var anywhere = new PageAddress(PageAddress.NOT_FOUND, frames.rootPath());
    shelf.add(anywhere, "not-found.ftlh", texts::notFound);
    List<DataFile> data =
        Stream.concat(Feeds.DATA.stream(), export.dataFiles().stream()).toList();
    shelf.add(PageAddress.DATA, "data.ftlh", page -> texts.data(data, page));
  }

  private void addSearch() {
    var parts = new Lazy<>(() -> SearchPart.of(documents.items()));
    section(
        "",
        shelf -> shelf.add(
            PageAddress.SEARCH, "search.ftlh", page -> search.page(parts.get().size(), page)));
    section(PageAddress.SEARCH_PARTS, shelf -> {
      for (int i = 0; i < parts.get().size(); i++) {
        shelf.add(PageAddress.ofSearchPart(i + 1), parts.get().get(i)::script);
      }
    });
  }

  private void addLists(Shelf shelf) {
    shelf.addList(splits.years(chronology.years()), "years.ftlh", times::years);
    shelf.addList(
        splits.byReportDate(chronology.byReportDate()),
        "by-report-date.ftlh",
        times::byReportDate,
        Place::shows);
    shelf.addList(splits.actors(chronology.actors()), "actors.ftlh", actors::index, Place::shows);
    shelf.addList(
        splits.sources(chronology.sources()), "sources.ftlh", sources::index, Place::shows);
    shelf.addList(splits.topics(chronology.topics()), "topics.ftlh", topics::index, Place::shows);
    shelf.addList(splits.changes(changes.changes()), "what-changed.ftlh", changes::page);
  }

  private byte[] render(String template, Object page) {
    return templates.render(template, page, messages, foreign::bytes);
  }
}
