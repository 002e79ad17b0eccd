package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * The parts of a page that other pages have too, each made by the template of its name:
 * {@code shared-header.ftlh}.
 *
 * @param assets what the head leads to: icons, styles and scripts
 * @param header what stands above the content
 * @param footerMenu the pages that stand beside the site's main parts
 * @param keys the keys that work on every page
 */
public record SharedParts(
    TemplateHTMLOutputModel assets,
    TemplateHTMLOutputModel header,
    TemplateHTMLOutputModel footerMenu,
    TemplateHTMLOutputModel keys) {}
