package regesta.edtf;

import java.util.Optional;

/** What became of a text that should be EDTF. */
public sealed interface EdtfReading {

  /** The value, if the text is one. */
  Optional<Edtf> value();

  /** The text is EDTF. */
  record Valid(Edtf edtf) implements EdtfReading {
    @Override
    public Optional<Edtf> value() {
      return Optional.of(edtf);
    }
  }

  /**
   * The text is not EDTF.
   *
   * @param offset where the first wrong character is, in Java characters from 0; the length of the
   *     text if something is missing at its end
   * @param length how many characters are wrong, at least 1
   * @param message what is wrong, in one lower-case clause without a full stop
   * @param hint what to write instead, where the likely intention is known
   */
  record Invalid(int offset, int length, String message, Optional<String> hint)
      implements EdtfReading {

    public Invalid {
      if (offset < 0 || length < 1) {
        throw new IllegalArgumentException("not a place: %s, %s".formatted(offset, length));
      }
    }

    @Override
    public Optional<Edtf> value() {
      return Optional.empty();
    }

    Invalid withHint(Optional<String> text) {
      return new Invalid(offset, length, message, text);
    }
  }
}
