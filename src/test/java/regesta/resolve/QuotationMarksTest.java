package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "he said “yes” and “no” | “yes”, “no”",
        "„ja“ und „nein”        | „ja“, „nein”",
        "«oui»                  | «oui»",
        "「月」と『星』           | 「月」, 『星』",
        "a \"b\" c            | \"b\"",
        "“a ‘b’ c” d            | “a ‘b’ c”",
        "「a「b」c」d             | 「a「b」c」",
        // The apostrophe within a word closes nothing.
        "‘it’s so’, Japan’s way | ‘it’s so’",
        // A mark alone opens nothing.
        "a “b c                 | ''",
        "5\" wide              | ''",
        "Japan’s and China’s    | ''",
      })
  void findsPairs(String text, String expected) {
    String found = QuotationMarks.in(text).stream()
        .map(stretch -> text.substring(stretch.from(), stretch.to()))
        .collect(Collectors.joining(", "));
    assertEquals(expected.equals("''") ? "" : expected, found);
  }
}
