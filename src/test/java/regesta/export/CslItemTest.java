package regesta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonBuilderFactory;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Author;
import regesta.model.Source;

/** Holds CSL-JSON to what another program of the Citation Style Language reads. */
class CslItemTest {
  private static final JsonBuilderFactory FACTORY = new StringJsonBuilderFactory();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "chapter",
        "document",
        "legislation",
        "post-weblog",
        "report",
        "speech",
        "treaty",
        "webpage"
      })
  void everyTypeIsValid(String type) throws IOException {
    assertEquals(Set.of(), faults(item(MadeSources.typed(type))));
  }

  @Test
  void everyTitleIsValidAndWhole() throws IOException {
    for (String title : MadeSources.HARD_TITLES) {
      Fields item = item(MadeSources.titled(title));
      assertEquals(Set.of(), faults(item));
      assertEquals(Optional.of(new Json.Text(title)), item.value("title"));
    }
  }

  @Test
  void faultsAreFound() throws IOException {
    assertFalse(faults(item(MadeSources.typed("news"))).isEmpty());
    assertFalse(
        faults(item(MadeSources.titled("Title")).with("published", "2013")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
          2013                    | {"date-parts":[[2013]]}
          2013-10                 | {"date-parts":[[2013,10]]}
          2013-10-03              | {"date-parts":[[2013,10,3]]}
          2013-10-03T12:00:00Z    | {"date-parts":[[2013,10,3]]}
          2013-10~                | {"date-parts":[[2013,10]],"circa":true}
          2013?                   | {"date-parts":[[2013]],"circa":true}
          2025-22                 | {"date-parts":[[2025]],"season":2}
          2025-29                 | {"date-parts":[[2025]]}
          2025-30                 | {"literal":"2025-30"}
          -0043-03-15             | {"date-parts":[[-43,3,15]]}
          2013-05-3X              | {"date-parts":[[2013,5]]}
          2013-XX                 | {"date-parts":[[2013]]}
          201X                    | {"literal":"201X"}
          1997/2015-06            | {"date-parts":[[1997],[2015,6]]}
          1997~/2015              | {"date-parts":[[1997],[2015]],"circa":true}
          2013-10-03/..           | {"literal":"2013-10-03/.."}
          201X/2020               | {"literal":"201X/2020"}
          [2013-10-03..2013-12-03]| {"date-parts":[[2013]]}
          [2013-10-03,2013-10-05] | {"date-parts":[[2013,10]]}
          [2013-12-31,2014-01-01] | {"literal":"[2013-12-31,2014-01-01]"}
          [..2025-08-31]          | {"literal":"[..2025-08-31]"}
          Y-17E7                  | {"date-parts":[[-170000000]]}
          """)
  void noDateIsMorePrecise(String date, String csl) throws IOException {
    Fields item = item(MadeSources.published(date));
    assertEquals(Set.of(), faults(item));
    assertEquals(csl, CslDate.of(MadeSources.edtf(date)).compact());
  }

  @Test
  void agenciesAreTheAuthorsOfWhatNobodySigned() {
    assertEquals(
        "[{\"literal\":\"Jiji\"},{\"literal\":\"Kyodo\"}]", authors(MadeSources.typed("webpage")));
    assertEquals(
        "[{\"family\":\"Doe\",\"given\":\"Jane\"},{\"literal\":\"Doe \\u0026 Sons\"}]",
        authors(MadeSources.titled("Title")));
  }

  @Test
  void everyNameIsValidAndWhole() throws IOException {
    for (Author author : MadeSources.HARD_NAMES) {
      assertEquals(Set.of(), faults(item(MadeSources.by(author))));
    }
    assertEquals(
        "[{\"family\":\"半沢\",\"given\":\"尚久\"},{\"family\":\"Sukarno\"}]",
        authors(MadeSources.by(
            MadeSources.person("半沢", "尚久"), new Author.Person("Sukarno", Optional.empty()))));
  }

  private static String authors(Source source) {
    return item(source).value("author").orElseThrow().compact();
  }

  private static Fields item(Source source) {
    return CslItem.of(source).json();
  }

  /**
   * What is lost or another value when citeproc-java, which is not ours, reads the item. What is
   * our own lies apart, where the language keeps a place for it.
   */
  private static Set<String> faults(Fields item) throws IOException {
    Map<String, Object> read = parse(item.compact());
    read.remove("custom");
    try {
      var known = CSLItemData.fromJson(read).toJson(FACTORY.createJsonBuilder());
      // A season is a number or its digit.
      String seasons = known.toString().replaceAll("\"season\":\"([0-9])\"", "\"season\":$1");
      return parse(seasons).equals(read) ? Set.of() : Set.of(read + " is read as " + known);
    } catch (IllegalArgumentException e) {
      return Set.of(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> parse(String json) throws IOException {
    return new JsonParser(new JsonLexer(new StringReader(json))).parseObject();
  }
}
