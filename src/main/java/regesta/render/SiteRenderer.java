package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.Chronology.Redirect;
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

/** Says which pages a chronology has, and renders each when it is asked for. */
public final class SiteRenderer {
  private final Chronology chronology;
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
  private final TextComposer texts;
  private final SearchComposer search;
  private final SearchDocuments documents;
  private final Frames frames;
  private final TreeMap<String, Rendering> files = new TreeMap<>();

  private SiteRenderer(
      Chronology chronology, TemplateEngine templates, Messages messages, EditLinks edits) {
    var dates = DateWords.of(messages, chronology.settings());
    var lists = new EntryLists(messages, dates);
    var credits = new Credits(messages, dates, lists);
    var filters = new Filters(chronology, messages, dates);
    this.chronology = chronology;
    this.templates = templates;
    this.messages = messages;
    this.foreign = new ForeignText(chronology.settings().nativeLanguage());
    this.frames = new Frames(chronology.settings(), messages, chronology.pages(), edits);
    this.entries = new EntryComposer(chronology.asOf(), frames, messages, dates, lists, credits);
    this.company = new Company(chronology.actors(), frames, messages, lists);
    this.actors = new ActorComposer(frames, messages, dates, lists, credits, company, filters);
    this.sources = new SourceComposer(frames, messages, dates, lists, credits, filters);
    this.topics = new TopicComposer(frames, messages, lists, credits, filters);
    this.times = new TimeComposer(chronology, frames, messages, dates, lists, filters);
    this.changes = new ChangesComposer(chronology, frames, messages, dates, lists);
    this.texts = new TextComposer(chronology, frames, messages, dates, lists, credits);
    this.search = new SearchComposer(chronology, frames, messages);
    this.documents = new SearchDocuments(chronology, frames, messages, dates, lists, credits);
  }

  /**
   * The site of a chronology.
   *
   * @param others files that the site holds as they are: assets and images, by path
   * @param edits where the files of the content can be edited
   * @param promised addresses that must be served; those that are not are reported
   */
  public static Site render(
      Chronology chronology,
      TemplateEngine templates,
      Map<String, Rendering> others,
      EditLinks edits,
      List<Written<String>> promised,
      Problems problems) {
    SiteSettings settings = chronology.settings();
    Messages messages = templates.bundles().in(settings.language(), settings.file(), problems);
    var renderer = new SiteRenderer(chronology, templates, messages, edits);
    renderer.files.putAll(others);
    renderer.addPages();
    PromisedAddresses.check(promised, renderer.files.keySet(), problems);
    return new Site(renderer.files);
  }

  private void addPages() {
    add(PageAddress.HOME, "timeline.ftlh", times::timeline);
    add(
        PageAddress.ENTRIES,
        "redirect.ftlh",
        page -> texts.redirect("entries", PageAddress.HOME, page));
    add(PageAddress.BY_REPORT_DATE, "by-report-date.ftlh", times::byReportDate);
    add(PageAddress.YEARS, "years.ftlh", times::years);
    for (int i = 0; i < chronology.years().size(); i++) {
      int index = i;
      add(
          PageAddress.ofYear(chronology.years().get(i).year()),
          "year.ftlh",
          page -> times.year(index, page));
    }
    addEntries();
    add(PageAddress.ACTORS, "actors.ftlh", page -> actors.index(chronology.actors(), page));
    for (LinkedActor actor : chronology.actors()) {
      add(Kind.ACTOR, actor.actor().slug(), "actor.ftlh", page -> actors.page(actor, page));
    }
    add(PageAddress.WHO_WITH_WHOM, "who-with-whom.ftlh", company::page);
    add(PageAddress.SOURCES, "sources.ftlh", page -> sources.index(chronology.sources(), page));
    for (LinkedSource source : chronology.sources()) {
      add(Kind.SOURCE, source.source().slug(), "source.ftlh", page -> sources.page(source, page));
    }
    add(PageAddress.TOPICS, "topics.ftlh", page -> topics.index(chronology.topics(), page));
    for (LinkedTopic topic : chronology.topics()) {
      add(Kind.TOPIC, topic.topic().slug(), "topic.ftlh", page -> topics.page(topic, page));
    }
    addTexts();
    addSearch();
  }

  private void addEntries() {
    for (LinkedEntry entry : chronology.entries()) {
      add(Kind.ENTRY, entry.slug(), "entry.ftlh", page -> entries.page(entry, page));
    }
    for (LinkedEntry entry : chronology.withdrawn()) {
      add(Kind.ENTRY, entry.slug(), "entry.ftlh", page -> entries.page(entry, page));
    }
  }

  private void addTexts() {
    add(PageAddress.WHAT_CHANGED, "what-changed.ftlh", changes::page);
    add(PageAddress.ABOUT, "about.ftlh", texts::about);
    for (LinkedPage linked : chronology.pages()) {
      if (!linked.page().slug().equals(FreePage.ABOUT)) {
        add(Kind.PAGE, linked.page().slug(), "text.ftlh", page -> texts.page(linked, page));
      }
    }
    for (Redirect redirect : chronology.redirects()) {
      String target = PageAddress.of(redirect.kind(), redirect.to());
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

  private void add(Kind kind, Slug slug, String template, Function<PageAddress, Object> compose) {
    add(PageAddress.of(kind, slug), template, compose);
  }

  private void add(String path, String template, Function<PageAddress, Object> compose) {
    add(new PageAddress(path), template, compose);
  }

  private void add(PageAddress page, String template, Function<PageAddress, Object> compose) {
    files.put(page.path(), () -> render(template, compose, page));
  }

  private byte[] render(String template, Function<PageAddress, Object> compose, PageAddress page) {
    try {
      String html = templates.render(template, compose.apply(page), messages);
      return foreign.mark(html).getBytes(StandardCharsets.UTF_8);
    } catch (Messages.MissingWords missing) {
      throw new TemplateFailure(missing.problem());
    }
  }
}
