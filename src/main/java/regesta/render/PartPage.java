package regesta.render;

import java.util.List;

/**
 * Some of the entries of an actor, a topic, a source or a year, where they are too many for its own
 * page.
 *
 * @param heading whose entries they are, and which of them
 * @param entriesInWords how many there are
 * @param years entries of several years
 * @param entries those of a single year
 * @param drawn entries of a source, with the words quoted
 */
public record PartPage(
    Frame frame,
    String heading,
    String entriesInWords,
    Paging paging,
    List<YearGroup> years,
    List<ListedEntry> entries,
    List<SourcePage.Drawn> drawn) {}
