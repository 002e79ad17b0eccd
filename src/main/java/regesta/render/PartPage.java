package regesta.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * Some of the entries of an actor, a topic, a source or a year, where they are too many for its own
 * page.
 *
 * @param heading whose entries they are, and which of them
 * @param entriesInWords how many there are
 * @param legend the marks of the page, explained
 * @param filter none on a page of a source, as on the page of the whole source
 * @param years entries of several years
 * @param entries those of a single year
 * @param drawn entries of a source, with the words quoted
 */
public record PartPage(
    Frame frame,
    String heading,
    String entriesInWords,
    Paging paging,
    TemplateHTMLOutputModel legend,
    Optional<Filter> filter,
    List<YearGroup> years,
    List<ListedEntry> entries,
    List<SourcePage.Drawn> drawn) {}
