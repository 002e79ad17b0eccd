package regesta.dating;

import regesta.edtf.Edtf;

/**
 * Words of a text that date something.
 *
 * @param start where they stand in the text, in Java characters from 0
 * @param tense of the clause they stand in
 * @param date what they mean, no more precise than they are
 */
public record DatedWords(int start, String words, Tense tense, Edtf date) {

  public DatedWords {
    if (start < 0 || words.isBlank()) {
      throw new IllegalArgumentException("no words at %s".formatted(start));
    }
  }

  /** Where the words end in the text. */
  public int end() {
    return start + words.length();
  }
}
