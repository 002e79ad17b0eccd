package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * The home page: the whole chronology in the order of time.
 *
 * @param figures how much there is
 * @param overview the whole span as one drawing; absent where there are no entries
 * @param asOf the day as of which plans count as open or overdue
 */
public record TimelinePage(
    Frame frame,
    String title,
    String description,
    List<Figure> figures,
    Optional<Overview> overview,
    Optional<DateText> asOf,
    List<YearGroup> years) {

  /** A number with the words for what it counts, and the page that shows them all. */
  public record Figure(String number, String words, Optional<String> href) {}
}
