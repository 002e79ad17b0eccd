package regesta.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Entry;

class SimileXmlTest {
  private static Imported events(String events) {
    return whole("<?xml version=\"1.0\"?>\n<data>\n" + events + "\n</data>\n");
  }

  private static Imported whole(String text) {
    return Imported.of("events.xml", text, SimileXml::read);
  }

  @Test
  void anEventBecomesADraft() {
    Imported imported = events("""
        <event start="May 28 2006 09:00:00 GMT"
          end="Jun 15 2006 00:00:00 GMT" isDuration="true" title="Writing &amp; more"
          image="https://example.org/i.gif" link="https://example.org/x?a=1&amp;b=2">
          A few days &lt;a href="https://example.org/t"&gt;on it&lt;/a&gt;. <i>Done</i>
        </event>""");
    Entry entry = imported.only();
    assertEquals("Writing & more", entry.title());
    assertEquals("2006-05-28/2006-06-15", entry.date().value().text());
    assertEquals(List.of("A few days on it. Done"), Imported.words(entry));
    assertEquals(
        "https://example.org/x?a=1&b=2",
        imported.content().sources().get(0).url().orElseThrow());
    assertEquals(
        List.of(
            "events.xml:4:8 not-carried: the time of `2006-05-28T09:00:00` is not carried, because"
                + " what lasts has none",
            "events.xml:5:10 not-carried: `image` is not carried, because an entry has no place"
                + " for it: https://example.org/i.gif"),
        imported.told());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          start="1963"                                                            | 1963
          start="1963-11-22"                                                      | 1963-11-22
          start="Fri Nov 22 1963 12:30:00 GMT-0600"                               | 1963-11-22T12:30:00-06:00
          start="Nov 22 1963 00:00:00 GMT"                                        | 1963-11-22
          start="500 BC"                                                          | -0499
          start="1963" latestStart="1965"                                         | [1963..1965]
          start="1906-01-01" end="1915"                                           | 1906-01-01/1915
          start="1906" end="1915" isDuration="false"                              | [1906..1915]
          start="1906" end="1915" durationEvent="false"                           | [1906..1915]
          start="1906-01-01" latestStart="1906-01-20" end="1907-01-01"            | 1906-01/1907-01-01
          start="1906-01-01" latestStart="1906-06-30" earliestEnd="1910" end="1915" | 1906/191X
          start="1895" latestStart="1906" end="1999"                              | 1895~/1999
          """)
  void datesAreNoMorePrecise(String attributes, String date) {
    assertEquals(
        date,
        events("<event title='T' " + attributes + "/>").only().date().value().text());
  }

  @Test
  void whatIsNoEventIsTold() {
    Imported imported = whole("<data wiki-url=\"https://example.org/\"><event title=\"T\"/>"
        + "<other x=\"1\">text</other>stray</data>");
    assertEquals(List.of(), imported.proposal().files());
    assertEquals(
        List.of("wiki-url", "title", "content", "x", "text"),
        imported.proposal().problems().stream()
            .map(problem -> problem.message().split("`")[1])
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<data><event start='1'></data>",
        "<data><event start=1/></data>",
        "<data><event start='1963' title='&nbsp;'/></data>",
        "<data>",
        "no xml",
        ""
      })
  void saysWhereItBreaks(String text) {
    Imported imported = whole(text);
    assertEquals(List.of(), imported.proposal().files());
    assertTrue(imported.told().get(0).contains("wrong-xml"), imported.told().toString());
    assertTrue(imported.proposal().problems().get(0).hint().isPresent());
  }

  /** Neither a file of the machine nor a multitude of entities gets in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE data [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<data><event start='1963' title='A'>&x;</event></data>",
        "<!DOCTYPE data SYSTEM 'http://127.0.0.1:9/x.dtd'><data><event start='1963'/></data>",
        "<!DOCTYPE data [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<data><event start='1963' title='&b;'/></data>"
      })
  void readsNothingElse(String text) {
    Imported imported = whole(text);
    assertEquals(List.of(), imported.proposal().files());
    assertTrue(imported.told().get(0).contains("a `DOCTYPE` is not read"));
  }
}
