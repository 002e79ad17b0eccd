package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/b   | agreed Saturday | https://a.example/b#:~:text=agreed%20Saturday",
        "https://a.example/b#c | well-known      | https://a.example/b#c:~:text=well%2Dknown",
        "https://a.example/    | a, b & c        | https://a.example/#:~:text=a%2C%20b%20%26%20c",
        "https://a.example/    | 防衛            | https://a.example/#:~:text=%E9%98%B2%E8%A1%9B"
      })
  void leadsToThePassage(String url, String words, String address) {
    assertEquals(address, TextFragment.of(url, words));
  }
}
