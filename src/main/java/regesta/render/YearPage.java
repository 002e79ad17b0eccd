package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * One year.
 *
 * @param figures how many entries there are, in words
 * @param continuing entries that began earlier and lasted into it
 * @param filter where there are enough entries for one
 */
public record YearPage(
    Frame frame,
    String heading,
    String figures,
    List<ListedEntry> entries,
    List<ListedEntry> continuing,
    Optional<Link> previous,
    Optional<Link> next,
    Optional<Filter> filter) {}
