package regesta.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What holds for every value, tried on random ones. A failure names the seed; {@code -Dedtf.seed}
 * tries others.
 */
class EdtfPropertyIT {
  private static final long SEED = Long.getLong("edtf.seed", 20190204L);
  private static final int VALUES = 3_000;

  private final RandomEdtf random = new RandomEdtf(new SplittableRandom(SEED));

  @Test
  void readingTheTextOfAValueGivesTheValue() {
    for (int i = 0; i < VALUES; i++) {
      random
          .value()
          .ifPresent(value -> assertEquals(
              Optional.of(value), Edtf.read(value.text()).value(), seed(value.text())));
    }
  }

  @Test
  void theFirstDayIsNotAfterTheLast() {
    for (int i = 0; i < VALUES; i++) {
      random.value().ifPresent(value -> {
        assertTrue(isInOrder(value.span()), seed(value.text()));
        assertTrue(value.widened().covers(value.span()), seed(value.text()));
        assertTrue(value.certain().map(value.span()::covers).orElse(true), seed(value.text()));
      });
    }
  }

  @Test
  void thePreciserLiesWithinTheVaguer() {
    for (int i = 0; i < VALUES; i++) {
      String day = random.day();
      String vaguer = random.vaguer(day);
      Optional<Edtf> precise = Edtf.read(day).value();
      Optional<Edtf> vague = Edtf.read(vaguer).value();
      if (precise.isPresent()) {
        assertTrue(
            vague.orElseThrow().span().covers(precise.get().span()), seed(day + " in " + vaguer));
      }
    }
  }

  @Test
  void qualifiersDoNotMoveTheBounds() {
    for (int i = 0; i < VALUES; i++) {
      String text = random.date();
      Optional<Span> plain = Edtf.read(text.replaceAll("[?~%]", "")).value().map(Edtf::span);
      assertEquals(plain, Edtf.read(text).value().map(Edtf::span), seed(text));
    }
  }

  private static boolean isInOrder(Span span) {
    return span.first().isEmpty()
        || span.last().isEmpty()
        || span.first().get().compareTo(span.last().get()) <= 0;
  }

  private static String seed(String text) {
    return "`%s`, seed %s".formatted(text, SEED);
  }
}
