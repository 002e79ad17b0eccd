package regesta.model;

import java.util.Locale;

/** The words that stand for constants outside of the code. */
public final class Keyword {
  private Keyword() {}

  /** The constant as files, forms and the keys of messages write it: {@code not-seen}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
