package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import regesta.model.Body;

/** Writes bodies for pages, with what is known of the addresses that they name. */
record Bodies(Messages messages, Reaches reaches) {

  TemplateHTMLOutputModel html(Body body, PageAddress page, CitationNumbers numbers) {
    return BodyHtml.of(body, page, numbers, messages, reaches::lost);
  }
}
