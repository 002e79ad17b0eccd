package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * The home page: the whole chronology in the order of time.
 *
 * @param figures how much there is
 * @param asOf the day as of which plans count as open or overdue
 * @param filter where there are enough entries for one
 */
public record TimelinePage(
    Frame frame,
    String title,
    String description,
    List<Figure> figures,
    Optional<DateText> asOf,
    Optional<Filter> filter,
    List<YearGroup> years) {

  /** A number with the words for what it counts, and the page that shows them all. */
  public record Figure(String number, String words, Optional<String> href) {}
}
