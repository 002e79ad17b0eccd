package regesta.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.edtf.Edtf;

/**
 * Dates in Japanese, with years as numbers and as those of eras. The table has every form that the
 * English one has; {@code -Dupdate.fixtures=true} rewrites it.
 */
class JapaneseDateWordsTest {
  private static final Path TABLES = Path.of("src/test/resources/regesta/render");
  private static final String HEAD = "# EDTF | words | with eras, where that differs\n";

  private final DateWords words = DateWords.withYears(DateMessages.japanese());
  private final DateWords eras = DateWords.withEras(DateMessages.japanese());

  @Test
  void saysWhatIsWritten() throws IOException {
    String said = dates().stream().map(this::line).collect(Collectors.joining("", HEAD, ""));
    Path table = TABLES.resolve("date-words-ja.txt");
    if (Boolean.getBoolean("update.fixtures")) {
      Files.writeString(table, said);
    }
    assertEquals(Files.readString(table), said);
  }

  private String line(String edtf) {
    Edtf date = read(edtf);
    String western = words.words(date);
    String withEras = eras.words(date);
    return edtf + " | " + western + (withEras.equals(western) ? "" : " | " + withEras) + "\n";
  }

  @Test
  void onlyDatesThatMeanTheSameAreToldAlike() throws IOException {
    for (DateWords language : List.of(words, eras)) {
      Map<String, List<String>> told =
          dates().stream().collect(groupingBy(edtf -> language.words(read(edtf))));
      assertEquals(
          Set.of(
              List.of("2013", "[2013]", "{2013}"),
              List.of("2013-10-03~", "[2013-10-03~]"),
              List.of("2013-10-03", "2013-10-03/2013-10-03")),
          told.values().stream().filter(same -> same.size() > 1).collect(toSet()));
    }
  }

  @Test
  void everyDateHasWords() {
    var samples = new EdtfSamples(20250531);
    for (int i = 0; i < 3_000; i++) {
      Edtf.read(samples.next()).value().ifPresent(date -> {
        assertIsSaid(date, words.words(date));
        assertIsSaid(date, eras.words(date));
      });
    }
  }

  /** No word is English but EDTF's name and digits, and UTC; nothing in doubt is left unsaid. */
  private static void assertIsSaid(Edtf date, String said) {
    String foreign = said.replaceAll("EDTFで[-0-9X]+と|UTC", "");
    assertFalse(foreign.matches(".*([A-Za-z{} ]|null).*"), () -> date.text() + ": " + said);
    assertEquals(date.isUncertain(), said.contains("不確か"), () -> date.text() + ": " + said);
    if (date.isApproximate()) {
      assertTrue(said.matches(".*(頃|おおよそ).*"), () -> date.text() + ": " + said);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          1872-12-31 | 1872年12月31日
          1873-01-01 | 明治6年1月1日
          1912-07-29 | 明治45年7月29日
          1912-07-30 | 大正元年7月30日
          1926-12-24 | 大正15年12月24日
          1926-12-25 | 昭和元年12月25日
          1989-01-07 | 昭和64年1月7日
          1989-01-08 | 平成元年1月8日
          2019-04-30 | 平成31年4月30日
          2019-05-01 | 令和元年5月1日
          2025-05-31 | 令和7年5月31日
          2117-12-31 | 令和99年12月31日
          2118-01-01 | 2118年1月1日
          1872 | 1872年
          1989 | 昭和64年・平成元年
          2019 | 平成31年・令和元年
          2019-04 | 平成31年4月
          1989-01 | 昭和64年・平成元年1月
          1988-24 | 昭和63年から昭和64年・平成元年にかけての冬
          2019-04-29/2019-04-30 | 平成31年4月29日から30日まで
          2019-04-30/2019-05-01 | 平成31年4月30日から令和元年5月1日まで
          2018/2020 | 平成30年から令和2年まで
          [..1989-01-07] | 昭和64年1月7日までに
          2013-10-03? | 平成25年10月3日（不確か）
          2013-10-03~ | 平成25年10月3日頃
          2013-10-03% | 平成25年10月3日頃（不確か）
          201X | 2010年代のある年
          2019-XX-XX | 平成31年・令和元年のある日
          """)
  void countsYearsByEras(String edtf, String expected) {
    assertEquals(expected, eras.words(read(edtf)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025年, 2025年（令和7年）",
    "2019, 2019年, 2019年（平成31年・令和元年）",
    "1872, 1872年, 1872年",
    "-43, 紀元前44年, 紀元前44年",
    "44, 西暦44年, 西暦44年"
  })
  void yearsAreHeadings(long year, String expected, String withEras) {
    assertEquals(expected, words.year(year));
    assertEquals(withEras, eras.year(year));
  }

  private static Edtf read(String edtf) {
    Optional<Edtf> date = Edtf.read(edtf).value();
    return date.orElseThrow(() -> new AssertionError("not EDTF: " + edtf));
  }

  /** The dates of the English table. */
  private static List<String> dates() throws IOException {
    return Files.readString(TABLES.resolve("date-words.txt"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('|')).strip())
        .toList();
  }
}
