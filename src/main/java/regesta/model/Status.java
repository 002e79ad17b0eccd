package regesta.model;

/**
 * How the world stands to what an entry tells, at the time of its sources. The entry's date is the
 * day the thing happens or was to happen; for {@link #SAID} the day of utterance, for
 * {@link #REPORTED} the day of what is reported, for {@link #CANCELLED} and {@link #POSTPONED} the
 * day of the decision.
 */
public enum Status {
  HAPPENED,
  PLANNED,
  PROPOSED,
  SAID,
  REPORTED,
  CANCELLED,
  POSTPONED;

  /** Whether the entry looks ahead, so that it is open until an outcome is known. */
  public boolean awaitsOutcome() {
    return this == PLANNED || this == PROPOSED || this == POSTPONED;
  }

  /** Whether the day on which a role counts is the day the plan was made, not the entry's own. */
  public boolean countsFromStated() {
    return awaitsOutcome() || this == CANCELLED;
  }

  /** Whether a source may well be older than the entry's date. */
  public boolean mayLieAhead() {
    return this == PLANNED || this == PROPOSED;
  }
}
