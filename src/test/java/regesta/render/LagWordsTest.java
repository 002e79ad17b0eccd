package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.LinkedEntry.Lag;

class LagWordsTest {
  private final LagWords words = new LagWords(DateMessages.english());

  @ParameterizedTest
  @CsvSource({
    "0, 0, the same day",
    "1, 1, the day after",
    "3, 3, 3 days after",
    "21, 21, 21 days after",
    "35, 35, 5 weeks after",
    "36, 36, about 5 weeks after",
    "90, 90, about 3 months after",
    "730, 730, about 24 months after",
    "3653, 3653, about 10 years after",
    "62091959400, 62091959766, '169,998,519 to 169,998,521 years after'",
    "0, 1, the same day or the day after",
    "0, 2, at most 2 days after",
    "2, 5, 2 to 5 days after",
    "1, 21, 1 to 21 days after",
    "0, 30, at most 5 weeks after",
    "6, 35, at most 5 weeks after",
    "14, 35, 2 to 5 weeks after",
    "13, 36, 1 to 6 weeks after",
    "71, 100, 2 to 4 months after",
    "0, 364, at most 12 months after",
    "2950, 4380, 8 to 12 years after",
    "100, 4380, at most 12 years after",
    "-1, -1, announced the day before",
    "-3, -3, announced 3 days before",
    "-1, 0, announced the day before or the same day",
    "-5, -2, announced 2 to 5 days before",
    "-35, -14, announced 2 to 5 weeks before",
    "-30, 0, announced at most 5 weeks before",
    "-1, 1, between 1 day before and 1 day after",
    "-3, 2, between 3 days before and 2 days after",
    "-3, 25, between 1 week before and 4 weeks after"
  })
  void saysNoMoreThanIsKnown(long least, long most, String expected) {
    assertEquals(Optional.of(expected), words.words(new Lag(least, most)));
  }

  @ParameterizedTest
  @CsvSource({"-92, 272", "-16, 16", "-1, 31", "-31, 1", "-1000000, 1000000"})
  void aRangeFarToBothSidesHasNoWords(long least, long most) {
    assertEquals(Optional.empty(), words.words(new Lag(least, most)));
  }

  @Test
  void everyLagOnOneSideHasWords() {
    var random = new Random(47);
    for (int i = 0; i < 3_000; i++) {
      long least = random.nextLong(1L << random.nextInt(1, 60));
      long most = least + random.nextLong(1L << random.nextInt(1, 60));
      for (Lag lag : new Lag[] {new Lag(least, most), new Lag(-most, -least)}) {
        assertFalse(words.words(lag).orElseThrow().matches(".*(\\{|}|-).*"), lag.toString());
      }
    }
  }
}
