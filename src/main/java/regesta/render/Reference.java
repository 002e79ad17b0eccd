package regesta.render;

/**
 * A source in the list below a text that cites it.
 *
 * @param id names its place on the page; citations lead there
 * @param number as citations show it
 * @param credit publisher, agency and authors, in words
 */
public record Reference(String id, int number, Link source, String credit) {}
