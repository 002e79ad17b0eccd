package regesta.render;

/** What the page of a list, or of a part of one, begins with. */
record ListHead(Frame frame, String heading, Paging paging) {}
