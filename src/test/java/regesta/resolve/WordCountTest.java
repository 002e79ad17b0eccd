package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',                                0",
    "one,                               1",
    "“We came in peace”,                4",
    "the U.S. and Japan’s ‘2+2’,        5",
    "a – b,                             2",
    "state-sponsored,                   1",
    // Three characters count as one word.
    "月,                                1",
    "月面着,                            1",
    "月面着陸,                          2",
    "サイバー防衛 協力,                 3",
    "NATO加盟国,                        2",
    "対NATO 加盟国,                     3",
  })
  void countsWords(String text, int expected) {
    assertEquals(expected, WordCount.of(text));
  }
}
