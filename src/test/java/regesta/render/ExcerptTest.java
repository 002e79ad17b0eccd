package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String SENTENCE = "x".repeat(148) + ".";

  @Test
  void showsAShortTextWhole() {
    assertEquals(new Excerpt("Short.", ""), Excerpt.of("Short."));
    String longest = "防".repeat(400);
    assertEquals(Excerpt.whole(longest), Excerpt.of(longest));
  }

  @Test
  void endsWithASentence() {
    String text = String.join(" ", SENTENCE, SENTENCE, SENTENCE);
    assertEquals(new Excerpt(SENTENCE + " " + SENTENCE, " " + SENTENCE), Excerpt.of(text));
    String quoted = "y".repeat(250) + ".”";
    assertEquals(new Excerpt(quoted, " " + text), Excerpt.of(quoted + " " + text));
    String japanese = "防".repeat(250) + "。」";
    assertEquals(new Excerpt(japanese, "防".repeat(250)), Excerpt.of(japanese + "防".repeat(250)));
  }

  @Test
  void endsWithAWordWhereSentencesAreTooShortOrTooLong() {
    String words = "word ".repeat(100).strip();
    assertEquals("word ".repeat(80).strip(), Excerpt.of(words).shown());
    assertEquals(
        "Short. " + "word ".repeat(78).strip(), Excerpt.of("Short. " + words).shown());
    assertEquals(words, Excerpt.of(words).shown() + Excerpt.of(words).rest());
    // A stop within a word ends no sentence.
    assertEquals(
        "z3.1 ".repeat(80).strip(), Excerpt.of("z3.1 ".repeat(100).strip()).shown());
  }

  @Test
  void endsAnywhereWhereNothingElseEnds() {
    // A character of two Java characters is not cut.
    Excerpt excerpt = Excerpt.of("𠮟".repeat(401));
    assertEquals("𠮟".repeat(400), excerpt.shown());
    assertEquals("𠮟", excerpt.rest());
  }
}
