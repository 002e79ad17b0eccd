package regesta.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What decides the place of a text among others: first its letters, then their accents, then their
 * size, which is that of capital letters and of small kana.
 *
 * <p>Such are the levels of the Unicode Collation Algorithm (Unicode Technical Standard 10), of
 * whose root order this is a small part: signs, digits, then letters by script. The whole table
 * would be many times the size of this program.
 */
final class SortKey implements Comparable<SortKey> {
  /** Signs in the order of the root collation; all others come after these. */
  private static final String SIGNS = " _-‐‒–—―〜゠・,、;:!¡?¿.。·'‘’‚‛‹›\"“”„‟〝〞«»()[]{}〈〉《》「」『』【】〔〕"
      + "§¶@*/\\&#%‰†‡•′^°©®+±÷×<=>¬|¦~−¤¢$£¥€";

  /** Accents in the order of the root collation; then kana's marks; all others come after these. */
  private static final String ACCENTS =
      "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304"
          + "\u3099\u309a";

  /** Tells a letter that stands for two from the two, after all accents. */
  private static final String LIGATURE = "\u034f";

  /** Letters that Unicode does not take apart, as their parts. */
  private static final Map<String, String> PARTS = Map.of(
      "æ", "a" + LIGATURE + "e",
      "œ", "o" + LIGATURE + "e",
      "ß", "s" + LIGATURE + "s",
      "ø", "o\u0338",
      "ð", "d\u0336",
      "ł", "l\u0335",
      "đ", "d\u0335",
      "ħ", "h\u0335");

  /** Letters that stand right after another one. */
  private static final Map<String, String> AFTER = Map.of("ı", "i", "ŋ", "n", "ŧ", "t", "þ", "z");

  private static final String VOWELS = "あいうえお";
  private static final List<String> BY_VOWEL =
      List.of("あかさたなはまやらわぁゃゎ", "いきしちにひみりゐぃ", "うくすつぬふむゆるぅっゅ", "えけせてねへめれゑぇ", "おこそとのほもよろをぉょ");
  private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
  private static final String LARGE = "あいうえおつやゆよわ";

  private static final int OTHER_SIGN = 1_000;
  private static final int LETTER = 2_000_000;
  private static final int LAST = 100_000_000;

  /** Room between two letters for those that a language puts there. */
  private static final int ROOM = 16;

  private final Alphabet alphabet;
  private final List<Integer> letters = new ArrayList<>();
  private final List<Integer> accents = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private char kanaBefore = ' ';

  private SortKey(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  static SortKey of(String text, Alphabet alphabet) {
    var key = new SortKey(alphabet);
    String composed = alphabet.fold(Normalizer.normalize(text, Normalizer.Form.NFC));
    composed.codePoints().forEach(key::add);
    return key;
  }

  private void add(int character) {
    String text = Character.toString(character);
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<Alphabet.Place> own = alphabet.afterZ(lower);
    if (own.isPresent()) {
      letter(LETTER + 'z' * ROOM + own.get().number(), size(text, lower));
      accents.add(own.get().variant());
      return;
    }
    Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(this::addPart);
  }

  private void addPart(int part) {
    String text = Character.toString(part);
    String lower = text.toLowerCase(Locale.ROOT);
    if (PARTS.containsKey(lower)) {
      PARTS.get(lower).codePoints().forEach(each -> addBase(each, size(text, lower)));
    } else if (part == 'ー') {
      prolong();
    } else {
      addKana(lower.codePointAt(0), size(text, lower));
    }
  }

  /** The long vowel is the vowel of the kana before it. */
  private void prolong() {
    for (int i = 0; i < BY_VOWEL.size(); i++) {
      if (BY_VOWEL.get(i).indexOf(kanaBefore) >= 0) {
        letter(LETTER + VOWELS.charAt(i) * ROOM, 0);
      }
    }
  }

  private void addKana(int part, int size) {
    boolean katakana = part >= 'ァ' && part <= 'ヺ';
    char hiragana = (char) (katakana ? part - 'ァ' + 'ぁ' : part);
    boolean isKana = katakana || part >= 'ぁ' && part <= 'ゖ';
    if (!isKana) {
      addBase(part, size);
      return;
    }
    kanaBefore = hiragana;
    int small = SMALL.indexOf(hiragana);
    letter(LETTER + (small < 0 ? hiragana : LARGE.charAt(small)) * ROOM, small < 0 ? 2 : 1);
  }

  private void addBase(int part, int size) {
    int type = Character.getType(part);
    if (type == Character.NON_SPACING_MARK) {
      int place = ACCENTS.indexOf(part);
      accents.add(1 + (place < 0 ? ACCENTS.length() + part : place));
    } else if (Character.isLetterOrDigit(part)) {
      String before = AFTER.get(Character.toString(part));
      int place = before == null ? part * ROOM : before.charAt(0) * ROOM + ROOM / 2;
      letter(alphabet.isLast(part) ? LAST + place : LETTER + place, size);
    } else if (type != Character.FORMAT && type != Character.CONTROL) {
      int place = SIGNS.indexOf(part);
      letter(place < 0 ? OTHER_SIGN + part : place, size);
    }
  }

  private void letter(int place, int size) {
    letters.add(place);
    accents.add(0);
    sizes.add(size);
  }

  private static int size(String text, String lower) {
    return text.equals(lower) ? 0 : 1;
  }

  @Override
  public int compareTo(SortKey other) {
    int byLetters = compare(letters, other.letters);
    if (byLetters != 0) {
      return byLetters;
    }
    int byAccents = compare(accents, other.accents);
    return byAccents != 0 ? byAccents : compare(sizes, other.sizes);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    return Arrays.compare(a.toArray(new Integer[0]), b.toArray(new Integer[0]));
  }
}
