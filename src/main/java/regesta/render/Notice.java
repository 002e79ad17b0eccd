package regesta.render;

/** A dated remark on the page itself: a correction, or why it was withdrawn. */
public record Notice(DateText date, String text) {}
