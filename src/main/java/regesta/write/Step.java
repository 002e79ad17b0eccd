package regesta.write;

/** The points of a build between which it can be killed, in order. */
enum Step {
  LOCKED,
  RECOVERED,
  BEGUN,
  FILE_WRITTEN,
  COMPLETED,
  OLD_MOVED_AWAY,
  NEXT_MOVED_IN,
  OLD_REMOVED
}
