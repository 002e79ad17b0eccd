package regesta.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.edtf.Edtf;

class DateWordsTest {
  private static final String TABLE = "/regesta/render/date-words.txt";

  private static final String JAPANESE = """
      date.day={0}日
      date.month.5=5月
      date.month.6=6月
      date.year={0}年
      date.day-month={1}{0}
      date.day-month-year={2}{1}{0}
      date.days-year={1}{0}
      date.month-year={1}{0}
      date.span={0}～{1}
      date.or={0}または{1}
      date.some-day=某日
      date.in={1}{0}
      date.front.approximate={0}頃
      date.time={0}時{1}分
      date.day-time={0}{1}
      """;

  private final DateWords words = new DateWords(DateMessages.english());

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void saysWhatIsWritten(String edtf, String expected, String machine, String marker) {
    Edtf date = read(edtf).orElseThrow();
    DateText text = words.text(date);
    assertEquals(expected, text.words());
    assertEquals(machine, text.machine().orElse("-"));
    assertEquals(date.text(), text.edtf());
    DateMarker mark = DateMarker.of(date);
    assertEquals(marker, mark.shape() + (mark.soft() ? " soft" : ""));
  }

  @Test
  void onlyDatesThatMeanTheSameAreToldAlike() throws IOException {
    Map<String, List<String>> told = table().stream().collect(groupingBy(this::say));
    assertEquals(
        Set.of(
            List.of("2013", "[2013]", "{2013}"),
            List.of("2013-10-03~", "[2013-10-03~]"),
            List.of("2013-10-03", "2013-10-03/2013-10-03")),
        told.values().stream().filter(dates -> dates.size() > 1).collect(toSet()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2015-05-31 | 2015年5月31日
          2015-05 | 2015年5月
          2015 | 2015年
          2015-05-30/2015-05-31 | 2015年5月30日～31日
          2015-05-30/2015-06-01 | 2015年5月30日～6月1日
          2015-05/2015-06 | 2015年5月～6月
          2015-05-3X | 2015年5月30日または31日
          2015-05-XX | 2015年5月某日
          2015-05-31~ | 2015年5月31日頃
          2015-05-31T09:30:00 | 2015年5月31日9時30分
          """)
  void anotherLanguageHasAnotherOrder(String edtf, String expected) {
    var japanese = new DateWords(DateMessages.messages(DateMessages.text() + JAPANESE));
    assertEquals(expected, japanese.words(read(edtf).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2013",
    "1000, 1000",
    "999, AD 999",
    "1, AD 1",
    "0, 1 BC",
    "-43, 44 BC",
    "12000, 12000",
    "99999, 99999",
    "-99999, '100,000 BC'",
    "170000002, '170,000,002'"
  })
  void yearsAreHeadings(long year, String expected) {
    assertEquals(expected, words.year(year));
  }

  @Test
  void everyDateHasWords() {
    var samples = new EdtfSamples(20131003);
    int valid = 0;
    for (int i = 0; i < 10_000; i++) {
      Optional<Edtf> date = read(samples.next());
      if (date.isPresent()) {
        valid++;
        assertIsSaid(date.get());
      }
    }
    assertTrue(valid > 8_000, "only %d were valid".formatted(valid));
  }

  private void assertIsSaid(Edtf date) {
    DateText text = words.text(date);
    assertFalse(text.words().isBlank(), date.text());
    assertFalse(text.words().matches(".*(\\{|}|null|Optional|  ).*"), text.toString());
    assertEquals(date.isUncertain(), text.words().matches(".*(perhaps|uncertain).*"), text::words);
    if (date.isApproximate()) {
      assertTrue(text.words().matches(".*(about|approximate).*"), text::words);
    }
    assertTrue(text.machine().isEmpty() || !DateMarker.of(date).soft(), text::toString);
  }

  /** The table has every form, so that a key which it does not reach is one too many. */
  @Test
  void everyKeyIsUsed() throws IOException {
    String keysAsWords =
        DateMessages.text().replaceAll("(?m)^(date\\.[^=]+)=.*$", "$1=<$1>{0}{1}{2}");
    var keyed = new DateWords(DateMessages.messages(keysAsWords));
    Set<String> unused = new TreeSet<>();
    DateMessages.text()
        .lines()
        .filter(line -> line.startsWith("date."))
        .map(line -> line.substring(0, line.indexOf('=')))
        .forEach(unused::add);
    for (String edtf : table()) {
      String said = keyed.words(read(edtf).orElseThrow());
      unused.removeIf(key -> said.contains("<" + key + ">"));
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void uncertainIsNotApproximate() {
    assertNotEquals(say("2013-10?"), say("2013-10~"));
    assertNotEquals(say("2013-10?"), say("2013-10%"));
    assertNotEquals(say("2013-10~"), say("2013-10%"));
    assertNotEquals(say("2013-?10"), say("2013?-10"));
  }

  private String say(String edtf) {
    return words.words(read(edtf).orElseThrow());
  }

  private static Optional<Edtf> read(String edtf) {
    return Edtf.read(edtf).value();
  }

  private static List<String> table() throws IOException {
    try (InputStream in = DateWordsTest.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('|')).strip())
          .toList();
    }
  }
}
