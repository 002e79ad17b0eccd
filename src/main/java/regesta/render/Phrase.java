package regesta.render;

/**
 * Words in a language that need not be the page's own.
 *
 * @param language as BCP 47 writes it
 */
public record Phrase(String text, String language) {}
