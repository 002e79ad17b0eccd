package regesta.edtf;

/** What a source leaves in doubt about a part of a date. */
public enum Qualifier {
  NONE(""),
  /** The source, or our reading of it, may be wrong. */
  UNCERTAIN("?"),
  /** The value is an estimate. */
  APPROXIMATE("~"),
  BOTH("%");

  private final String symbol;

  Qualifier(String symbol) {
    this.symbol = symbol;
  }

  /** How EDTF writes it; nothing for {@link #NONE}. */
  public String symbol() {
    return symbol;
  }

  public boolean isUncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  public boolean isApproximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  /** What holds where both this and {@code other} are said. */
  public Qualifier and(Qualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  static boolean isSymbol(char c) {
    return c == '?' || c == '~' || c == '%';
  }

  static Qualifier ofSymbol(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> throw new IllegalArgumentException("not a qualifier: " + c);
    };
  }
}
