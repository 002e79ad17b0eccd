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

  private final DateWords words = DateWords.withYears(DateMessages.english());

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void saysWhatIsWritten(String edtf, String expected, String machine, String marker) {
    Edtf date = read(edtf).orElseThrow();
    DateText text = words.text(date);
    assertEquals(expected, text.words());
    assertEquals(machine, text.machine().orElse("-"));
    assertEquals(date.text(), text.edtf());
    assertEquals(marker, mark(DateMarker.of(date)));
  }

  private static String mark(DateMarker marker) {
    return marker.shape()
        + (marker.approximate() ? " approximate" : "")
        + (marker.uncertain() ? " uncertain" : "");
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
    for (int i = 0; i < 3_000; i++) {
      Optional<Edtf> date = read(samples.next());
      if (date.isPresent()) {
        valid++;
        assertIsSaid(date.get());
      }
    }
    assertTrue(valid > 2_400, "only %d were valid".formatted(valid));
  }

  private void assertIsSaid(Edtf date) {
    DateText text = words.text(date);
    assertFalse(text.words().isBlank(), date.text());
    assertFalse(text.words().matches(".*(\\{|}|null|Optional|  ).*"), text.toString());
    assertEquals(date.isUncertain(), text.words().matches(".*(perhaps|uncertain).*"), text::words);
    if (date.isApproximate()) {
      assertTrue(text.words().matches(".*(about|approximate).*"), text::words);
    }
    assertTrue(text.machine().isEmpty() || !date.isQualified(), text::toString);
  }

  /** The table has every form, so that a key which it does not reach is one too many. */
  @Test
  void everyKeyIsUsed() throws IOException {
    String keysAsWords =
        DateMessages.text().replaceAll("(?m)^(date\\.[^=]+)=.*$", "$1=<$1>{0}{1}{2}");
    var keyed = DateWords.withYears(DateMessages.messages(keysAsWords));
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
