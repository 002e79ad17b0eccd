package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/** A page that stands beside the chronology. */
public record TextPage(
    Frame frame,
    String title,
    Standing standing,
    TemplateHTMLOutputModel body,
    List<Reference> references) {}
