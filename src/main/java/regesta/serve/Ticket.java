package regesta.serve;

/**
 * Numbers what a page shows, so that its script can tell whether that is still what it should show.
 *
 * @param run differs between runs of the server, since each begins to count anew
 */
record Ticket(String run) {
  private static final String SCRIPT = "<script src=\"%s\" data-pages=\"%s\"%s></script>\n";

  /** What a page is about. */
  enum Shows {
    PAGE,
    /** The list of problems itself, which must not cover itself with another one. */
    PROBLEMS
  }

  static Ticket ofThisRun() {
    return new Ticket(Long.toString(System.nanoTime(), Character.MAX_RADIX));
  }

  /** The script that keeps a page up to date, as an element for its end. */
  String script(Showing showing, Shows shows) {
    String reports =
        shows == Shows.PROBLEMS ? " data-reports=\"%s\"".formatted(reports(showing)) : "";
    return SCRIPT.formatted(PreviewFiles.SCRIPT, pages(showing), reports);
  }

  /** What a waiting page is told. */
  String news(Showing showing) {
    return pages(showing) + " " + reports(showing);
  }

  private String pages(Showing showing) {
    return run + "-" + showing.pages();
  }

  private String reports(Showing showing) {
    return run + "-" + showing.reports();
  }
}
