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

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nakatani       | there is an actor named `gen-nakatani`
      Carter         | there is an actor named `ash-carter`
      nakatini       | ''
      mr-carter      | there is an actor named `ash-carter`
      the-ministry   | there are actors named `ministry-of-defence`, `ministry-of-justice`
      defence-of-us  | there is an actor named `ministry-of-defence`
      council        | there are actors named `arcticoastal-council`, `balkan-council`, `coastal-council`, and 2 more
      justice-ministry | there is an actor named `ministry-of-justice`
      justice-court  | ''
      the-state      | ''
      of             | ''
      2015           | ''
      """)
  void aSlugIsFoundByItsWholeWords(String typed, String hint) {
    List<String> slugs = List.of(
        "gen-nakatani",
        "ash-carter",
        "ministry-of-defence",
        "ministry-of-justice",
        "treaty-of-2015",
        "the-pact",
        "balkan-council",
        "arcticoastal-council",
        "eastern-council",
        "coastal-council",
        "ocean-council");
    assertEquals(
        Optional.of(hint).filter(text -> !text.isEmpty()),
        Suggestion.hint("an actor", "actors", typed, slugs));
  }
}
