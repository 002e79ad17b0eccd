package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister @                        | minister prime",
        "Japan’s Foreign Minister @              | minister foreign s japan",
        "Minister of Economy, Trade & Industry @ | industry trade economy of minister",
        "deputy director-general @               | general director deputy",
        "met. Minister @                         | minister",
        "(with Minister @                        | minister with",
        // A sign between a word and the name parts them.
        "Minister, @                             | ''",
        "Minister @no                            | minister",
        "Minister-@                              | ''",
        "@                                       | ''",
      })
  void standBeforeAName(String text, String expected) {
    String words = RoleWords.before(text, text.indexOf('@')).stream()
        .map(RoleWords.Word::folded)
        .collect(Collectors.joining(" "));
    assertEquals(expected.equals("''") ? "" : expected, words);
  }

  @ParameterizedTest(name = "{0} as {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the Prime Minister | Prime Minister of Japan                   | 2",
        "Foreign Minister   | Prime Minister of Japan                   | 1",
        "prime minister     | Prime Minister of Japan                   | 2",
        "Secretary of State | US Secretary of State                     | 3",
        "US Secretary of State | US Secretary of State                  | 4",
        "Secretary of State | Deputy Assistant Secretary of State       | 3",
        "Defence Minister   | Minister of Defense                       | 1",
        // What is not the office is no role.
        "in the State       | US Secretary of State                     | 0",
        "of Japan           | Prime Minister of Japan                   | 0",
        "and Command        | Commander, JSDF Cyber Defense Command     | 0",
        "national security adviser | White House deputy national security adviser | 0",
        "Commander          | Commander, JSDF Cyber Defense Command     | 1",
        "President          | Senior Vice President                     | 1",
      })
  void areComparedWithTitles(String before, String title, int expected) {
    List<RoleWords.Word> words = RoleWords.before(before + " @", before.length() + 1);
    assertEquals(expected, RoleWords.common(words, title));
  }
}
