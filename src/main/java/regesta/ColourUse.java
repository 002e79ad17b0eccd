package regesta;

import java.util.Locale;

/** When text is in colour. */
enum ColourUse {
  /** On a terminal whose user has nothing against it. */
  AUTO,
  ALWAYS,
  NEVER;

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
