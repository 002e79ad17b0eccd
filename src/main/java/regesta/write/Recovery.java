package regesta.write;

/** What was found of an earlier build that did not come to its end. */
public enum Recovery {
  /** The site is where it should be. */
  NOT_NEEDED,
  /** The site had been moved aside, and was put back. */
  RESTORED
}
