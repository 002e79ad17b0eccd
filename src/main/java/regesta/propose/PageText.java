package regesta.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of a web page: what is left of it without navigation, lists and forms. */
final class PageText {
  private static final String CHROME =
      "script, style, noscript, template, nav, aside, footer, form,"
          + "button, iframe, svg, select, dialog, figure, figcaption, [hidden], [aria-hidden=true],"
          + "[role=navigation], [role=complementary], [role=banner], [role=search], [role=dialog]";

  private static final Pattern CHROME_NAME =
      Pattern.compile("(?i)(?:^|[-_\\s])(?:nav(?:bar|igation)?"
          + "|menu|related\\w*|recommend\\w*|promo\\w*|advert\\w*|ads?|sponsor\\w*|newsletter\\w*"
          + "|subscri\\w+|paywall\\w*|share|sharing|social|comments?|sidebar|breadcrumbs?"
          + "|cookie\\w*"
          + "|consent|most-?(?:read|viewed|popular)|popular|trending|more-?(?:news|stories"
          + "|headlines|from)"
          + "|outbrain|taboola|footer|tags?|toolbar|login|sign-?up|teasers?|caption|ranking|kanren)"
          + "(?:[-_\\s]|$)");

  private static final String PLACES =
      "[itemprop=articleBody], article, main, [role=main], div, section, td, body";
  private static final int FEWEST_PARAGRAPHS = 2;

  private PageText() {}

  /** The text of a page, which is changed: what is no text is removed from it. */
  static ArticleText of(Document page) {
    List<String> header = header(page);
    int before = page.select("p, li").size();
    int whole = page.body().text().length();
    page.body().select(CHROME).remove();
    page.body().getAllElements().stream()
        .filter(element -> isChrome(element, whole))
        .toList()
        .forEach(Element::remove);
    List<String> blocks = blocks(place(page));
    ArticleText article = ArticleText.of(blocks);
    List<String> all = Stream.concat(header.stream(), article.header().stream()).toList();
    int leftOut = Math.max(article.leftOut(), before - article.paragraphs().size());
    return new ArticleText(all, article.paragraphs(), article.credit(), leftOut);
  }

  /** The lines of the page's own header that may hold a date or a byline. */
  private static List<String> header(Document page) {
    return page
        .select("article header *, [class*=byline], [class*=meta], .dateline, .date, .published"
            + ", .article-date, .timestamp, [class*=publish]")
        .stream()
        .map(Element::ownText)
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  private static boolean isChrome(Element element, int whole) {
    String names = element.className() + " " + element.id();
    return CHROME_NAME.matcher(names).find() && element.text().length() * 2 < whole;
  }

  /** The element whose own paragraphs hold most words outside of links. */
  private static Element place(Document page) {
    Optional<Element> declared = page.select("[itemprop=articleBody]").stream()
        .filter(body -> body.select("p").size() >= FEWEST_PARAGRAPHS)
        .findFirst();
    Element best = declared.orElseGet(() -> page.body().select(PLACES).stream()
        .max(Comparator.comparing(PageText::words))
        .orElse(page.body()));
    // Advertisements cut some texts into several blocks of one article.
    return Optional.ofNullable(best.closest("article")).orElse(best);
  }

  private static int words(Element element) {
    return element.children().stream()
            .filter(child -> child.normalName().equals("p"))
            .mapToInt(PageText::textLength)
            .sum()
        + element.ownText().length();
  }

  private static int textLength(Element element) {
    return element.text().length()
        - element.select("a").stream().mapToInt(link -> link.text().length()).sum();
  }

  private static List<String> blocks(Element place) {
    place.select("br").forEach(br -> br.after("\n"));
    List<String> blocks = new ArrayList<>();
    for (Element element : place.select(
        "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, time, div, td, section")) {
      String text = isLeaf(element) ? element.wholeText() : element.wholeOwnText();
      Stream.of(text.split("\n\\s*\n|\n(?=　)"))
          .filter(block -> !block.isBlank() && !isLinks(element))
          .forEach(blocks::add);
    }
    return blocks;
  }

  /** Whether all words of an element belong together: it holds no other block. */
  private static boolean isLeaf(Element element) {
    return element
            .select("p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, div, td, section")
            .size()
        == 1;
  }

  private static boolean isLinks(Element element) {
    return textLength(element) * 2 < element.text().length();
  }
}
