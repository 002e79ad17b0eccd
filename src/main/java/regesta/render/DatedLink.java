package regesta.render;

/** A link to an entry, with its date. */
public record DatedLink(String text, String href, DateText date) {}
