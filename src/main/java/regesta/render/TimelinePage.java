package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * The home page: the whole chronology in the order of time; what leads to it where it is long.
 *
 * @param figures how much there is
 * @param overview the whole span as one drawing; absent where there are no entries
 * @param legend the marks of the page, explained
 * @param asOf the day as of which plans count as open or overdue
 * @param filter where there are enough entries for one
 * @param years empty where there is a digest
 * @param digest in place of a chronology that is too long for a page
 */
public record TimelinePage(
    Frame frame,
    String title,
    String description,
    List<Figure> figures,
    Optional<Overview> overview,
    TemplateHTMLOutputModel legend,
    Optional<DateText> asOf,
    Optional<Filter> filter,
    List<YearGroup> years,
    Optional<Digest> digest) {

  /** A number with the words for what it counts, and the page that shows them all. */
  public record Figure(String number, String words, Optional<String> href) {}

  /**
   * What shows the way in a long chronology, below its overview with the milestones.
   *
   * @param latest the last entries as of today, the youngest first
   * @param open plans whose outcome is open; of many, the next
   * @param moreOpen how many there are beside these, in words
   * @param years the ways to all entries
   */
  public record Digest(
      List<ListedEntry> latest,
      List<DatedLink> open,
      Optional<String> moreOpen,
      List<Paging.Row> years) {}
}
