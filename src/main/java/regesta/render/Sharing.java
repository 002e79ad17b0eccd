package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import regesta.model.FreePage;
import regesta.model.Kind;
import regesta.model.SiteSettings;
import regesta.render.Frames.Section;
import regesta.render.Surroundings.MenuItem;

/** Makes the parts that pages share, once for all pages on which they are the same. */
final class Sharing {
  private final SiteSettings settings;
  private final TemplateEngine templates;
  private final Messages messages;
  private final List<Link> footer;
  private final Map<Where, SharedParts> made = new ConcurrentHashMap<>();

  /** Takes the pages that stand in the menu of the footer before those that every site has. */
  Sharing(
      SiteSettings settings, TemplateEngine templates, Messages messages, List<FreePage> pages) {
    this.settings = settings;
    this.templates = templates;
    this.messages = messages;
    this.footer = Stream.concat(
            pages.stream().map(page -> new Link(page.title(), Kind.PAGE.path(page.slug()))),
            Stream.of(
                new Link(messages.text("menu.what-changed"), PageAddress.WHAT_CHANGED),
                new Link(messages.text("menu.feed"), Feeds.SITE),
                new Link(messages.text("menu.data"), PageAddress.DATA)))
        .toList();
  }

  /**
   * What makes a difference to the shared parts.
   *
   * @param folder that links start from; menus lead nowhere below a first folder, so from there on
   *     only the way back counts
   * @param self the page, if a menu leads to it
   */
  private record Where(String folder, Section section, Optional<String> self) {}

  SharedParts of(PageAddress page, Section section) {
    return made.computeIfAbsent(where(page, section), where -> parts(page, section));
  }

  private Where where(PageAddress page, Section section) {
    String path = page.path();
    int first = path.indexOf('/');
    boolean near = page.root().isEmpty() && first == path.lastIndexOf('/');
    boolean inMenu = path.equals(section.path())
        || footer.stream().anyMatch(link -> link.href().equals(path));
    return new Where(
        near ? path.substring(0, first + 1) : page.prefix(),
        section,
        inMenu ? Optional.of(path) : Optional.empty());
  }

  private SharedParts parts(PageAddress page, Section section) {
    var surroundings = new Surroundings(
        settings.title(),
        page.prefix(),
        settings.baseUrl().map(base -> page.href(Discovery.OPEN_SEARCH)),
        menu(page, section),
        footerMenu(page));
    return new SharedParts(
        part("assets", surroundings),
        part("header", surroundings),
        part("footer-menu", surroundings),
        part("keys", surroundings));
  }

  private TemplateHTMLOutputModel part(String name, Surroundings surroundings) {
    return templates.markup("shared-" + name + ".ftlh", surroundings, messages);
  }

  private List<MenuItem> menu(PageAddress page, Section current) {
    var items = new ArrayList<MenuItem>();
    for (Section section : Section.values()) {
      if (section != Section.NONE) {
        items.add(new MenuItem(
            messages.text(section.key()),
            page.href(section.path()),
            section == current
                ? Optional.of(section.path().equals(page.path()) ? "page" : "true")
                : Optional.empty()));
      }
    }
    return items;
  }

  private List<MenuItem> footerMenu(PageAddress page) {
    return footer.stream()
        .map(link -> new MenuItem(
            link.text(),
            page.href(link.href()),
            link.href().equals(page.path()) ? Optional.of("page") : Optional.empty()))
        .toList();
  }
}
