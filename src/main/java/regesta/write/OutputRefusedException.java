package regesta.write;

/**
 * Says that a folder must not be written to, although the machine would let us.
 *
 * <p>The message is one for the user: a lower-case clause without a full stop.
 */
public final class OutputRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  OutputRefusedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to do instead. */
  public String hint() {
    return hint;
  }
}
