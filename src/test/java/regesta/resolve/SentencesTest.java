package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "They met. They left.,          They met. |They left.",
    "Did they? They did! Yes,       Did they? |They did! |Yes",
    "The U.S. side met.,            The U.S. side met.",
    "It cost 2.8 billion. Or 3.1.,  It cost 2.8 billion. |Or 3.1.",
    "会った。別れた。,                会った。|別れた。",
  })
  void endAtFullStops(String text, String expected) {
    var parts = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && Sentences.endsBefore(text, i)) {
        parts.append('|');
      }
      parts.append(text.charAt(i));
    }
    assertEquals(expected, parts.toString());
  }
}
