package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/** A page that stands beside the chronology. */
public record TextPage(
    Frame frame,
    String title,
    Optional<Notice> withdrawn,
    TemplateHTMLOutputModel body,
    List<Reference> references) {}
