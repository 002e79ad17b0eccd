package regesta.edtf;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the answer is a value or a mistake at a place in it, and it comes at once. */
class EdtfFuzzIT {
  private static final long SEED = Long.getLong("edtf.seed", 20190204L);
  private static final String LETTERS =
      "0123456789000111222XXXX----....//,,[]{}?~%YESTZ:+ uxyo年月日平成元０３–—〜\t\n\0\ud83d\udcc5 octcirca";

  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void randomTextsAreAnswered() {
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(letter());
      }
      assertAnswered(text.toString());
    }
  }

  @Test
  void slipsInValidTextsAreAnswered() {
    var valid = new RandomEdtf(random);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(valid.text());
      int slips = random.nextInt(1, 4);
      for (int j = 0; j < slips && text.length() > 0; j++) {
        slip(text);
      }
      assertAnswered(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "X",
        "-",
        "?",
        "[",
        "..",
        "/",
        " ",
        "1 ",
        " to ",
        "3 or ",
        "2013,",
        "[2013..",
        "circa ",
        "2013-10-03/",
        "年",
        "Y",
        "E",
        "XXXX-02-29,",
        "1-",
        "\0",
        "\ufdfa"
      })
  void longTextsAreAnsweredAtOnce(String unit) {
    assertTimeoutPreemptively(ofSeconds(2), () -> {
      assertAnswered(unit.repeat(200 / unit.length()));
      assertAnswered("[" + unit.repeat(198 / unit.length()) + "]");
      assertAnswered(unit.repeat(1_000_000));
    });
  }

  private void slip(StringBuilder text) {
    int position = random.nextInt(text.length());
    switch (random.nextInt(4)) {
      case 0 -> text.deleteCharAt(position);
      case 1 -> text.insert(position, letter());
      case 2 -> text.setCharAt(position, letter());
      default -> text.append(text.charAt(position));
    }
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  private static void assertAnswered(String text) {
    EdtfReading reading = Edtf.read(text);
    String shown = "`%s`, seed %s".formatted(text.length() > 200 ? "..." : text, SEED);
    if (reading instanceof EdtfReading.Invalid mistake) {
      assertTrue(mistake.offset() <= text.length(), shown);
      assertTrue(mistake.offset() + mistake.length() <= text.length() + 1, shown);
    } else {
      Edtf value = reading.value().orElseThrow();
      assertEquals(reading, Edtf.read(value.text()), shown);
    }
  }
}
