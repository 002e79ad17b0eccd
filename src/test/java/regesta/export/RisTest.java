package regesta.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Author;
import regesta.model.Source;

/** Reads what we write as RIS with citeproc-java's parser. */
class RisTest {

  @Test
  void titlesSurvive() throws IOException {
    for (String title : MadeSources.HARD_TITLES) {
      assertEquals(title, read(MadeSources.titled(title)).getTitle());
    }
  }

  @Test
  void everyReferenceOfAFileIsFound() throws IOException {
    String file = Ris.of(CslItem.of(MadeSources.typed("book"))) + "\r\n"
        + Ris.of(CslItem.of(MadeSources.typed("webpage")));
    List<RISReference> all = new RISParser().parse(new StringReader(file)).getReferences();
    assertEquals(
        List.of(RISType.BOOK, RISType.ELEC),
        all.stream().map(RISReference::getType).toList());
  }

  @Test
  void valuesStandUnderTheirTags() throws IOException {
    RISReference reference = read(MadeSources.titled("Title"));
    assertEquals(RISType.NEWS, reference.getType());
    assertEquals("made-2013", reference.getId());
    assertArrayEquals(new String[] {"Doe, Jane", "Doe & Sons"}, reference.getAuthors());
    assertEquals("The Star & Co", reference.getSecondaryTitle());
    assertEquals("en", reference.getLanguage());
    assertEquals("https://example.org/a_b?c=%20d&e=1#f", reference.getURL());
    assertArrayEquals(
        new String[] {
          "A note: 100% {sure}.",
          "Agency: Jiji, Kyodo",
          "Via: The Star, Reuters",
          "Archived: https://archive.example/1"
        },
        reference.getNotes());
    assertEquals("The Star & Co", read(MadeSources.typed("report")).getPublisher());
  }

  @Test
  void familiesComeFirst() throws IOException {
    assertArrayEquals(
        new String[] {"Osawa, Jun", "半沢, 尚久", "Sukarno"},
        read(MadeSources.by(
                MadeSources.person("Osawa", "Jun"),
                MadeSources.person("半沢", "尚久"),
                new Author.Person("Sukarno", Optional.empty())))
            .getAuthors());
  }

  @Test
  void linesEndAsTheFormatAsks() {
    String[] lines = Ris.of(CslItem.of(MadeSources.titled("Two\nlines"))).split("\r\n");
    for (String line : lines) {
      assertTrue(line.matches("[A-Z][A-Z0-9] {2}- .*"), line);
    }
    assertEquals("ER  - ", lines[lines.length - 1]);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013                     | 2013 | 2013///
          2013-10                  | 2013 | 2013/10//
          2013-10-03               | 2013 | 2013/10/03/
          2013-10~                 | 2013 | 2013/10//circa
          2025-22                  | 2025 | 2025///
          0044                     | 0044 | 0044///
          1997/2015                | -    | -
          [2013-10-03..2013-12-03] | 2013 | 2013///
          [..2025-08-31]           | -    | -
          -0043                    | -    | -
          """)
  void noDateIsMorePrecise(String date, String year, String parts) throws IOException {
    RISReference reference = read(MadeSources.published(date));
    assertEquals(year, orNone(reference.getYear()));
    assertEquals(parts, orNone(reference.getDate()));
  }

  private static String orNone(@Nullable String value) {
    return Objects.requireNonNullElse(value, "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article",
        "bill",
        "dataset",
        "entry-dictionary",
        "hearing",
        "legal_case",
        "legislation",
        "pamphlet",
        "paper-conference",
        "speech",
        "standard",
        "thesis"
      })
  void everyTypeIsKnown(String type) throws IOException {
    assertNotNull(read(MadeSources.typed(type)).getType());
  }

  private static RISReference read(Source source) throws IOException {
    String text = Ris.of(CslItem.of(source));
    List<RISReference> all = new RISParser().parse(new StringReader(text)).getReferences();
    assertEquals(1, all.size());
    return all.get(0);
  }
}
