package regesta.render;

/** A link with the number of entries that stand behind it, in words. */
public record CountedLink(Link link, String entries) {}
