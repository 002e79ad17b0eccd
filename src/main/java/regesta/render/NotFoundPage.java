package regesta.render;

/** What a host shows where there is no page. */
public record NotFoundPage(Frame frame) {}
