package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {
  private static final String PAGE = "https://a.example/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/b   | agreed Saturday | https://a.example/b#:~:text=agreed%20Saturday",
        "https://a.example/b#c | well-known      | https://a.example/b#c:~:text=well%2Dknown",
        "https://a.example/    | a, b & c        | https://a.example/#:~:text=a%2C%20b%20%26%20c",
        "https://a.example/    | 100% sure?      | https://a.example/#:~:text=100%25%20sure%3F",
        "https://a.example/    | 防衛            | https://a.example/#:~:text=%E9%98%B2%E8%A1%9B",
        "https://a.example/#:~:text=first | second | https://a.example/#:~:text=first&text=second"
      })
  void leadsToThePassage(String url, String words, String address) {
    assertEquals(address, TextFragment.of(url, words));
  }

  @Test
  void aLongPassageIsNamedByItsFirstAndLastWords() {
    String words = "The ministers agreed to meet again, " + "and again ".repeat(20)
        + "before the end of a well-spent year.";
    assertEquals(
        PAGE + "#:~:text=The%20ministers%20agreed%20to%20meet%20again%2C,"
            + "before%20the%20end%20of%20a%20well%2Dspent%20year.",
        TextFragment.of(PAGE, words));
  }

  @Test
  void aPassageInSeveralParagraphsIsNamedByItsEnds() {
    assertEquals(
        PAGE + "#:~:text=First%20paragraph.,Last%20one.",
        TextFragment.of(PAGE, "First paragraph.\n\nThe second.\nLast one.\n"));
  }

  @Test
  void wordsWithoutSpacesAreCutAtTheirMarksOnly() {
    String sentence = "日米両政府は新たな指針について協議を続けていくことを改めて確認した。";
    assertEquals(
        PAGE + "#:~:text=" + TextFragment.encode(sentence) + ","
            + TextFragment.encode("「" + sentence),
        TextFragment.of(PAGE, sentence.repeat(6) + "「" + sentence));
    String unbroken = "あ".repeat(300);
    assertEquals(
        PAGE + "#:~:text=" + TextFragment.encode(unbroken), TextFragment.of(PAGE, unbroken));
  }
}
