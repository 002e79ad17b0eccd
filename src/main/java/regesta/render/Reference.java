package regesta.render;

import java.util.List;

/**
 * A source in the list below a text that cites it.
 *
 * @param id names its place on the page; citations lead there
 * @param number as citations show it
 * @param credit publisher, agency and authors, in words
 * @param back the ways to its citations in the text
 */
public record Reference(String id, int number, Link source, String credit, List<BackLink> back) {}
