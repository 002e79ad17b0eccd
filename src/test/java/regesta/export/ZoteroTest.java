package regesta.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Author;
import regesta.model.PageHead.Property;
import regesta.model.PageHead.Vocabulary;
import regesta.model.Source;

/** Holds what pages say to Zotero to the names that its translators read. */
class ZoteroTest {

  /**
   * Names of {@code <meta>} that are read: {@code HIGHWIRE_MAPPINGS} and
   * {@code addHighwireMetadata} of “Embedded Metadata.js”, and the properties of {@code dc} of
   * “RDF.js”, as of 26 June 2026 (github.com/zotero/translators).
   */
  private static final Set<String> READ = Set.of(
      "citation_title",
      "citation_author",
      "citation_publication_date",
      "citation_journal_title",
      "citation_dissertation_institution",
      "citation_technical_report_institution",
      "citation_publisher",
      "citation_language",
      "citation_public_url",
      "DC.type",
      "DC.title",
      "DC.creator",
      "DC.source",
      "DC.publisher",
      "DC.date",
      "DC.language",
      "DC.identifier");

  /**
   * Keys of a ContextObject that {@code parseContextObject} reads (zotero/utilities, openurl.js).
   */
  private static final Set<String> KEYS = Set.of(
      "rft_val_fmt",
      "rft.type",
      "rft.title",
      "rft.aulast",
      "rft.aufirst",
      "rft.au",
      "rft.source",
      "rft.publisher",
      "rft.date",
      "rft.language",
      "rft.identifier");

  @Test
  void aReportOfANewspaper() {
    Map<String, List<String>> says = properties(MadeSources.titled("50% & \"more\""));
    assertEquals(List.of("50% & \"more\""), says.get("citation_title"));
    assertEquals(List.of("Doe, Jane", "Doe & Sons"), says.get("citation_author"));
    assertEquals(List.of("Doe, Jane", "Doe & Sons"), says.get("DC.creator"));
    assertEquals(List.of("2013/10/03"), says.get("citation_publication_date"));
    assertEquals(List.of("en"), says.get("citation_language"));
    assertEquals(List.of("https://example.org/a_b?c=%20d&e=1#f"), says.get("citation_public_url"));
    assertEquals(List.of("newspaperArticle"), says.get("DC.type"));
    assertEquals(List.of("The Star & Co"), says.get("DC.source"));
    assertEquals(List.of("2013-10-03"), says.get("DC.date"));
  }

  @ParameterizedTest
  @CsvSource({
    "article-newspaper, DC.source",
    "article-journal, citation_journal_title",
    "report, citation_technical_report_institution",
    "thesis, citation_dissertation_institution",
    "book, citation_publisher",
    "webpage, DC.source"
  })
  void onlyNamesThatAreRead(String type, String publisher) {
    Map<String, List<String>> says = properties(MadeSources.typed(type));
    assertTrue(READ.containsAll(says.keySet()), says.keySet().toString());
    assertEquals(List.of("The Star & Co"), says.get(publisher));
    // This name alone would make an article in a journal of it.
    assertEquals(type.equals("article-journal"), says.containsKey("citation_journal_title"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          2013           | 2013       | 2013
          2013-10        | 2013/10    | 2013-10
          2013-10-03     | 2013/10/03 | 2013-10-03
          2013-10~       | -          | 2013-10~
          2025-22        | -          | 2025-22
          [..2025-08-31] | -          | [..2025-08-31]
          """)
  void aYearStaysAYear(String date, String highwire, String dublinCore) {
    Map<String, List<String>> says = properties(MadeSources.published(date));
    assertEquals(List.of(highwire), says.getOrDefault("citation_publication_date", List.of("-")));
    assertEquals(List.of(dublinCore), says.get("DC.date"));
    assertEquals(List.of(dublinCore), contextObject(MadeSources.published(date)).get("rft.date"));
  }

  @Test
  void contextObjectsSurvive() {
    for (String title : MadeSources.HARD_TITLES) {
      Map<String, List<String>> read = contextObject(MadeSources.titled(title));
      assertEquals(List.of("Z39.88-2004"), read.remove("ctx_ver"));
      assertTrue(KEYS.containsAll(read.keySet()), read.keySet().toString());
      assertEquals(List.of("info:ofi/fmt:kev:mtx:dc"), read.get("rft_val_fmt"));
      assertEquals(List.of("newspaperArticle"), read.get("rft.type"));
      assertEquals(List.of(title), read.get("rft.title"));
      assertEquals(List.of("Doe"), read.get("rft.aulast"));
      assertEquals(List.of("Jane"), read.get("rft.aufirst"));
      assertEquals(List.of("Doe, Jane", "Doe & Sons"), read.get("rft.au"));
      assertEquals(List.of("The Star & Co"), read.get("rft.source"));
      assertEquals(List.of("https://example.org/a_b?c=%20d&e=1#f"), read.get("rft.identifier"));
    }
  }

  /** One of a single name would be there twice: Zotero knows the same author by both parts. */
  @Test
  void onlyAFirstAuthorInTwoPartsHasParts() {
    Author single = new Author.Person("Sukarno", Optional.empty());
    Author person = MadeSources.person("半沢", "尚久");
    for (Author first : List.of(single, new Author.InOnePiece("Doe & Sons"))) {
      Map<String, List<String>> read = contextObject(MadeSources.by(first, person));
      assertFalse(read.containsKey("rft.aulast"));
      assertEquals(List.of(first.name(), "半沢, 尚久"), read.get("rft.au"));
    }
    assertEquals(List.of("半沢"), contextObject(MadeSources.by(person, single)).get("rft.aulast"));
  }

  private static Map<String, List<String>> properties(Source source) {
    List<Property> said = CitationProperties.of(CslItem.of(source)).properties();
    assertTrue(said.stream().allMatch(property -> property.vocabulary() == Vocabulary.NAME));
    return said.stream().collect(groupingBy(Property::name, mapping(Property::content, toList())));
  }

  /** Taken apart as Zotero does it: at each {@code &}, then at the first {@code =}. */
  private static Map<String, List<String>> contextObject(Source source) {
    return Arrays.stream(ContextObject.of(CslItem.of(source)).split("&"))
        .map(pair -> pair.split("=", -1))
        .collect(groupingBy(
            pair -> pair[0],
            LinkedHashMap::new,
            mapping(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), toList())));
  }
}
