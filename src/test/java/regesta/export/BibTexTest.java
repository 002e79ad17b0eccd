package regesta.export;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Author;
import regesta.model.Source;

/** Reads what we write as BibTeX with JBibTeX, and its LaTeX with citeproc-java. */
class BibTexTest {
  private static final BibTeXConverter CONVERTER = new BibTeXConverter();

  @Test
  void titlesSurvive() throws Exception {
    for (String title : MadeSources.HARD_TITLES) {
      // The single quotation mark is an apostrophe in TeX. The reader leaves a text without any
      // LaTeX as it is, in its braces.
      String read = read(MadeSources.titled(title)).getTitle().replaceFirst("^\\{([^{}]*)}$", "$1");
      assertEquals(title.replace('\'', '’'), read);
    }
  }

  @Test
  void everyEntryOfAFileIsFound() throws Exception {
    var titles = new ArrayList<String>();
    for (String title : MadeSources.HARD_TITLES) {
      titles.add(BibTex.of(CslItem.of(MadeSources.titled(title)))
          .replace("made-2013", "made-" + titles.size()));
    }
    assertEquals(titles.size(), entries(titles.stream().collect(joining("\n"))).size());
  }

  @Test
  void namesAreTakenApartOnlyWhereTheirPartsAreKnown() throws Exception {
    assertEquals(
        "Doe, Jane and {Doe \\& Sons}", field(entry(MadeSources.titled("Title")), "author"));
    assertEquals(List.of("Jiji", "Kyodo"), names(MadeSources.typed("webpage")));
    assertEquals(
        "Osawa, Jun and 半沢, 尚久 and {Sukarno}",
        field(
            entry(MadeSources.by(
                MadeSources.person("Osawa", "Jun"),
                MadeSources.person("半沢", "尚久"),
                new Author.Person("Sukarno", Optional.empty()))),
            "author"));
  }

  @Test
  void everyNameIsOneAuthor() throws Exception {
    for (Author author : MadeSources.HARD_NAMES) {
      Author other = MadeSources.person("Doe", "Jane");
      assertEquals(
          List.of("Doe, Jane", author.inverted(), "Doe, Jane"),
          names(MadeSources.by(other, author, other)));
    }
  }

  /** BibTeX counts commas and the word outside of braces alone; citeproc-java counts all. */
  @Test
  void whatDividesNamesStandsInBraces() throws Exception {
    assertEquals(
        "{Smith, Jr.}, John and {Rock and Roll}, Anders and Band, {And}",
        field(
            entry(MadeSources.by(
                MadeSources.person("Smith, Jr.", "John"),
                MadeSources.person("Rock and Roll", "Anders"),
                MadeSources.person("Band", "And"))),
            "author"));
  }

  private static List<String> names(Source source) throws IOException, ParseException {
    return Arrays.stream(read(source).getAuthor()).map(BibTexTest::name).toList();
  }

  private static String name(CSLName name) {
    String family = Stream.of(name.getNonDroppingParticle(), name.getDroppingParticle())
            .filter(Objects::nonNull)
            .map(particle -> particle + " ")
            .collect(joining())
        + Optional.ofNullable(name.getLiteral()).orElse(name.getFamily());
    return Optional.ofNullable(name.getGiven())
        .map(given -> family + ", " + given)
        .orElse(family);
  }

  @Test
  void fieldsStandUnderTheirNames() throws Exception {
    BibTeXEntry entry = entry(MadeSources.titled("Title"));
    assertEquals("made-2013", entry.getKey().getValue());
    assertEquals("article", entry.getType().getValue());
    assertEquals("{The Star \\& Co}", field(entry, "journal"));
    assertEquals("https://example.org/a_b?c=%20d&e=1#f", field(entry, "url"));
    assertEquals("2026-11-20", field(entry, "urldate"));
    assertEquals("en", field(entry, "language"));
    assertEquals(
        "A note: 100\\% {\\textbraceleft}sure{\\textbraceright}. Agency: Jiji, Kyodo"
            + " Via: The Star, Reuters Archived: https://archive.example/1",
        field(entry, "note"));
    assertEquals("{The Star \\& Co}", field(entry(MadeSources.typed("report")), "institution"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013                     | 2013                  | 2013     | -
          2013-10-03               | 2013-10-03            | 2013     | oct
          2013-10-03T12:00:00Z     | 2013-10-03            | 2013     | oct
          2013-10~                 | 2013-10~              | ca. 2013 | -
          2025-22                  | 2025-22               | 2025     | -
          2025-29                  | 2025                  | 2025     | -
          1997/2015                | 1997/2015             | -        | -
          2013-10-03/..            | 2013-10-03/..         | -        | -
          201X                     | 201X                  | -        | -
          [2013-10-03..2013-12-03] | 2013                  | 2013     | -
          [..2025-08-31]           | -                     | -        | -
          """)
  void noDateIsMorePrecise(String date, String all, String year, String month) throws Exception {
    BibTeXEntry entry = entry(MadeSources.published(date));
    assertEquals(all, field(entry, "date"));
    assertEquals(year, field(entry, "year"));
    String written = BibTex.of(CslItem.of(MadeSources.published(date)));
    assertEquals(!month.equals("-"), written.contains("month = " + month + ","));
  }

  private static CSLItemData read(Source source) throws IOException, ParseException {
    return CONVERTER.toItemData(entry(source));
  }

  private static BibTeXEntry entry(Source source) throws IOException, ParseException {
    List<BibTeXEntry> entries = entries(BibTex.of(CslItem.of(source)));
    assertTrue(entries.size() == 1, "one entry");
    return entries.get(0);
  }

  private static List<BibTeXEntry> entries(String text) throws IOException, ParseException {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return List.copyOf(CONVERTER.loadDatabase(bytes).getEntries().values());
  }

  private static String field(BibTeXEntry entry, String name) {
    return Optional.ofNullable(entry.getField(new Key(name)))
        .map(Value::toUserString)
        .orElse("-");
  }
}
