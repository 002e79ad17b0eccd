package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * One year.
 *
 * @param figures how many entries there are, in words
 * @param strip its months
 * @param continuing entries that began earlier and lasted into it
 */
public record YearPage(
    Frame frame,
    String heading,
    String figures,
    Optional<Strip> strip,
    List<ListedEntry> entries,
    List<ListedEntry> continuing,
    Optional<Link> previous,
    Optional<Link> next) {}
