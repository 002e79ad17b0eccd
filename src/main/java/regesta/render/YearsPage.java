package regesta.render;

import java.util.List;

/**
 * Years that have entries.
 *
 * @param heading what the list is called, and which part of it this is
 * @param years those with the number of their entries, or spans of years that have pages of their
 *     own
 */
public record YearsPage(Frame frame, String heading, Paging paging, List<Paging.Row> years) {}
