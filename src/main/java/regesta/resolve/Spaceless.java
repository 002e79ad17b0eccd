package regesta.resolve;

import java.lang.Character.UnicodeScript;

/** Characters of scripts that set no spaces between words. */
final class Spaceless {
  private Spaceless() {}

  static boolean is(int c) {
    return c > 0x2E7F
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA -> true;
          // The mark of a long vowel belongs to both kana.
          default -> c == 0x30FC;
        };
  }
}
