package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * One topic.
 *
 * @param introduction what the topic covers; may be empty
 * @param references the sources that the introduction cites
 */
public record TopicPage(
    Frame frame,
    String title,
    Optional<Notice> withdrawn,
    TemplateHTMLOutputModel introduction,
    List<Reference> references,
    String entriesInWords,
    List<YearGroup> years) {}
