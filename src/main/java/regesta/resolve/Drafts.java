package regesta.resolve;

/** Whether files that are marked as drafts belong to the chronology. */
public enum Drafts {
  INCLUDED,
  LEFT_OUT
}
