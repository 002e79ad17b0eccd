package regesta.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Export;
import regesta.model.FreePage;
import regesta.model.Keyword;
import regesta.model.PageHead;
import regesta.model.PageWords;
import regesta.model.SiteSettings;
import regesta.problem.SourceFile;

/** Makes the frame of each page. */
final class Frames {
  private final SiteSettings settings;
  private final Messages messages;
  private final EditLinks edits;
  private final Sharing sharing;
  private final Feeds feeds;
  private final Export export;

  Frames(
      Chronology chronology,
      TemplateEngine templates,
      Messages messages,
      EditLinks edits,
      Feeds feeds,
      Export export) {
    this.settings = chronology.settings();
    this.feeds = feeds;
    this.export = export;
    this.messages = messages;
    this.edits = edits;
    this.sharing = new Sharing(
        settings,
        templates,
        messages,
        chronology.pages().stream()
            .map(LinkedPage::page)
            .filter(page -> page.order().isPresent() && !page.slug().equals(FreePage.ABOUT))
            .toList());
  }

  /** The parts of the site that the menu leads to; a page is in one of them, or in none. */
  enum Section {
    TIMELINE(PageAddress.HOME),
    YEARS(PageAddress.YEARS),
    ACTORS(PageAddress.ACTORS),
    SOURCES(PageAddress.SOURCES),
    TOPICS(PageAddress.TOPICS),
    BY_REPORT_DATE(PageAddress.BY_REPORT_DATE),
    ABOUT(PageAddress.ABOUT),
    SEARCH(PageAddress.SEARCH),
    NONE("");

    private final String path;

    Section(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }

    String key() {
      return "menu." + Keyword.of(this);
    }
  }

  /** The frame of a page; the site's name is added to the title, unless it is the title. */
  Frame of(PageAddress page, Section section, String title, String description) {
    return frame(page, section, title, description, Optional.empty());
  }

  /** The frame of a page that was made from a file. */
  Frame of(PageAddress page, Section section, String title, String description, SourceFile file) {
    return frame(page, section, title, description, edits.of(file));
  }

  private Frame frame(
      PageAddress page,
      Section section,
      String title,
      String description,
      Optional<EditPlace> editPage) {
    String documentTitle = title.equals(settings.title())
        ? title
        : messages.text("page.title", title, settings.title());
    PageHead head = feeds
        .head(page, documentTitle)
        .with(export.heads().apply(page.path()))
        .with(export.descriptions().apply(words(page, section, title, description)));
    return new Frame(
        settings.title(),
        settings.language(),
        documentTitle,
        description,
        page.prefix(),
        settings.address(page.path()),
        head.alternates().stream().map(other -> alternate(other, page)).toList(),
        head.properties().stream().map(Frames::property).toList(),
        head.linkedData().map(Frames::markup),
        sharing.of(page, section),
        feeds.of(page).map(page::href),
        editPage,
        settings.repository().map(repository -> report(repository, page)),
        settings.licence().map(licence -> new Link(licence.name(), licence.url())));
  }

  private PageWords words(PageAddress page, Section section, String title, String description) {
    var trail = new ArrayList<PageWords.Step>();
    if (!page.path().equals(PageAddress.HOME)) {
      trail.add(new PageWords.Step(settings.title(), PageAddress.HOME));
      if (section != Section.NONE
          && !List.of(PageAddress.HOME, page.path()).contains(section.path)) {
        trail.add(new PageWords.Step(messages.text(section.key()), section.path));
      }
    }
    return new PageWords(
        page.path(), title, description, trail, messages.locale(settings.language()));
  }

  private static Frame.Property property(PageHead.Property property) {
    return new Frame.Property(
        Keyword.of(property.vocabulary()), property.name(), property.content());
  }

  static TemplateHTMLOutputModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Frame.Alternate alternate(PageHead.Alternate other, PageAddress page) {
    return new Frame.Alternate(other.type(), other.title(), page.href(other.path()));
  }

  private String report(String repository, PageAddress page) {
    String title = messages.text("page.report-title", page.path());
    String place = settings.baseUrl().map(base -> base + page.path()).orElse(page.path());
    String body = messages.text("page.report-body", place);
    return CodeHost.of(repository).report(repository, title, body, place);
  }

  /** The way to a part of the site, as the menu names it. */
  Link link(Section section, PageAddress page) {
    return new Link(messages.text(section.key()), page.href(section.path));
  }

  /** The site's settings, for pages that show more of them than the frame. */
  SiteSettings settings() {
    return settings;
  }

  /** The path below which a host serves the site, where its base URL is known. */
  Optional<String> rootPath() {
    return settings.baseUrl().map(base -> URI.create(base).getRawPath());
  }
}
