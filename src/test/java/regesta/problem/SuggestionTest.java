package regesta.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("title", "date", "place", "outcome", "outcome-note", "native-name", "gen-nakatani");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "tilte, title",
    "dates, date",
    "plaec, place",
    "outcom, outcome",
    "outcome_note, outcome-note",
    "nativename, native-name",
    "gen nakatini, gen-nakatani",
    "gen, gen-nakatani",
    "out, ''",
    "summary, ''",
    "x, ''",
    "'', ''"
  })
  void findsTheNearestNameIfItIsNearEnough(String typed, String meant) {
    assertEquals(
        Optional.of(meant).filter(name -> !name.isEmpty()), Suggestion.closest(typed, KNOWN));
  }
}
