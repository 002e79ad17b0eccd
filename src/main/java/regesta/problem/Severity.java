package regesta.problem;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
  /** Nothing is written while it stands. */
  ERROR,
  /** The site is written; the author should look. An entry can allow it by name, with a reason. */
  WARNING,
  /** Said once for the author to know, such as what a missing setting leaves out. */
  NOTICE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
