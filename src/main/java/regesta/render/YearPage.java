package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * One year.
 *
 * @param figures how many entries there are, in words
 * @param strip its months
 * @param legend the marks of the page, explained
 * @param entries empty where its months have pages of their own
 * @param continuing entries that began earlier and lasted into it; of many, the youngest
 * @param olderContinuing how many more there are, in words
 * @param filter where there are enough entries for one
 */
public record YearPage(
    Frame frame,
    String heading,
    String figures,
    Optional<Strip> strip,
    Paging paging,
    TemplateHTMLOutputModel legend,
    List<ListedEntry> entries,
    List<ListedEntry> continuing,
    Optional<String> olderContinuing,
    Optional<Link> previous,
    Optional<Link> next,
    Optional<Filter> filter) {}
