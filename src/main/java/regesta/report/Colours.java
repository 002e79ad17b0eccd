package regesta.report;

/** Whether a text carries the codes by which terminals show colours. */
public enum Colours {
  OFF,
  ON
}
