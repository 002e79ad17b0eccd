package regesta;

/** A step of a build that can be waited for. */
enum Stage {
  READ("read"),
  PARSE("parse"),
  RESOLVE("resolve"),
  COMPOSE("compose"),
  /** What a check does instead of writing. */
  RENDER("render"),
  /** Pages are made when they are written, so one time is that of both. */
  WRITE("render and write");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
