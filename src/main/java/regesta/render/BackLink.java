package regesta.render;

/**
 * The way back from a source to a citation of it in the text above.
 *
 * @param label what it says to those who do not see the text
 */
public record BackLink(String href, String text, String label) {}
