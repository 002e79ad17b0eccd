package regesta.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who wrote a source: a person whose name has known parts, or a name in one piece. */
public sealed interface Author {

  /** The name as a text has it: {@code Jun Osawa}, {@code 半沢尚久}. */
  String name();

  /** The name as lists of names have it: {@code Osawa, Jun}. */
  String inverted();

  /** A body, an agency, or a person of whose name the parts are not known. */
  record InOnePiece(String name) implements Author {
    @Override
    public String inverted() {
      return name;
    }
  }

  /**
   * A person.
   *
   * @param given empty for one who has a single name
   */
  record Person(String family, Optional<String> given) implements Author {

    /** A name in these scripts has the family's first and no space, as the styles of CSL do it. */
    private static final Pattern FAMILY_FIRST = Pattern.compile(
        "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\u30fc]+");

    /** Whether a text has the family's name first, without a space. */
    public boolean isFamilyFirst() {
      return given.filter(name -> FAMILY_FIRST.matcher(family + name).matches()).isPresent();
    }

    @Override
    public String name() {
      return given
          .map(first -> isFamilyFirst() ? family + first : first + " " + family)
          .orElse(family);
    }

    @Override
    public String inverted() {
      return given.map(first -> family + ", " + first).orElse(family);
    }
  }
}
