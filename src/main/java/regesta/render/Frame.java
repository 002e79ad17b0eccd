package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds the content of every page.
 *
 * @param language of the interface, as BCP 47 writes it
 * @param title of the document, with the site's name; no two pages share one
 * @param description one sentence for search engines; no two pages share one
 * @param root the way from the page to the site's folder: empty, {@code ../}, or on the page that a
 *     host serves at any depth the base URL's path
 * @param canonical the page's own address, where the site knows its base URL
 * @param alternates the page's content in other forms, with the ways to them
 * @param properties what the page says of itself to programs
 * @param linkedData the same as JSON-LD, ready for a {@code <script>}
 * @param shared what other pages have too
 * @param feed of the page, if it has one
 * @param editPage where the file that the page was made from can be edited, if it was one
 * @param reportError where a reader may report an error on this page
 * @param licence the terms for our own sentences
 */
public record Frame(
    String siteTitle,
    String language,
    String title,
    String description,
    String root,
    Optional<String> canonical,
    List<Alternate> alternates,
    List<Property> properties,
    Optional<TemplateHTMLOutputModel> linkedData,
    SharedParts shared,
    Optional<String> feed,
    Optional<EditPlace> editPage,
    Optional<String> reportError,
    Optional<Link> licence) {

  /**
   * Something that the page says of itself.
   *
   * @param attribute which names it: {@code name} or {@code property}
   */
  public record Property(String attribute, String name, String content) {}

  /** The page's content in another form. */
  public record Alternate(String type, String title, String href) {}
}
