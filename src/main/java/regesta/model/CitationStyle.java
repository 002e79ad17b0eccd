package regesta.model;

/** The rules of a publisher or a field for how a source is named in print. */
public enum CitationStyle {
  /** A note of the Chicago Manual of Style. */
  CHICAGO_NOTES,
  /** An entry in the list of references of the American Psychological Association. */
  APA,
  /** An entry in the list of works cited of the Modern Language Association. */
  MLA
}
