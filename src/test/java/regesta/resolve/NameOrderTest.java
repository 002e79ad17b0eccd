package regesta.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameOrderTest {
  private static final Path NAMES = Path.of("src/test/resources/regesta/resolve/names.txt");

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en | de la Cruz < De La Cruz < Dean < Défense < Defoe
          en | resume < Resume < résumé < Résumé
          en | O Neill < O-Neill < O'Neill < O’Neill < ONeill
          en | 10th Army < 1st Army < 2nd Army < Army
          en | Strasse < Straße < Straßen < Strata
          en | Zulu < Þór < Абвер < 하나 < かな < カナ < 一
          sv | Zorn < Åberg < Ängel < Öberg
          da | Zorn < Ærø < Ødegaard < Aabenraa < Åse
          ja | サーバ < さあば < サアバ < サイバー
          """)
  void namesStandAsReadersLookForThem(String language, String expected) {
    assertSorted(language, List.of(expected.split(" < ")));
  }

  /** Names that are hard to sort, in the order that browsers give them: see NameOrderIT. */
  static Stream<Arguments> languages() throws IOException {
    return Stream.of(Files.readString(NAMES).split("(?m)^== "))
        .filter(section -> !section.isEmpty())
        .map(section -> section.lines().toList())
        .map(lines -> Arguments.of(lines.get(0), lines.subList(1, lines.size())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("languages")
  void namesStandAsInBrowsers(String language, List<String> names) {
    assertSorted(language, names);
  }

  private static void assertSorted(String language, List<String> names) {
    var shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(8));
    shuffled.sort(NameOrder.in(language).byText());
    assertEquals(String.join("\n", names), String.join("\n", shuffled));
  }
}
