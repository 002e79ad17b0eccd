package regesta.render;

/**
 * What a browser must know to search the site from its own search field (OpenSearch 1.1).
 *
 * @param shortName at most 16 characters
 * @param template the address of the search, with a place for the words
 * @param icon a PNG image of 32 by 32 pixels
 */
public record SearchDescription(
    String shortName, String title, String language, String template, String self, String icon) {}
