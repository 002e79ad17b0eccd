package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * One topic.
 *
 * @param introduction what the topic covers; may be empty
 * @param actors those that appear in most of its entries
 * @param references the sources that the introduction cites
 * @param strip the entries over the span of the chronology
 * @param legend the marks of the page, explained
 * @param latest where the entries have pages of their own, the last of them, the youngest first
 * @param years empty where the entries have pages of their own
 * @param filter where there are enough entries for one
 */
public record TopicPage(
    Frame frame,
    String title,
    Standing standing,
    TemplateHTMLOutputModel introduction,
    List<Reference> references,
    List<CountedLink> actors,
    String entriesInWords,
    Optional<Strip> strip,
    Paging paging,
    TemplateHTMLOutputModel legend,
    List<ListedEntry> latest,
    List<YearGroup> years,
    Optional<Filter> filter) {}
