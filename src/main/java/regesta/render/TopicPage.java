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
    List<YearGroup> years,
    Optional<Filter> filter) {}
