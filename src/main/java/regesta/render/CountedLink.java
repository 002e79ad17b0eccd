package regesta.render;

/** A link with the number of entries that stand behind it. */
public record CountedLink(Link link, String entries) {}
