package regesta.export.citation;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.json.Json.Whole;
import regesta.model.Citable.Run;
import regesta.model.Citable.Styled;
import regesta.model.CitationStyle;

class StyledCitationsTest {
  private static final List<CitationStyle> ALL = List.of(CitationStyle.values());

  /** One for all tests: it reads the rules of each style, which takes longer than they do. */
  private static final StyledCitations STYLED = new StyledCitations(ALL);

  @Test
  void eachStyleHasItsOwnForm() {
    assertEquals(
        List.of(
            "Jane Doe, “Ministers Meet,” *The Star*, October 3, 2013, https://example.org/1.",
            "Doe, J. (2013, October 3). Ministers meet. *The Star*. https://example.org/1",
            "Doe, Jane. “Ministers Meet.” *The Star*, 3 Oct. 2013, https://example.org/1."),
        texts(STYLED.of(report("Ministers meet", 2013, 10, 3))));
  }

  @Test
  void aYearStaysAYear() {
    assertEquals(
        List.of(
            "Jane Doe, “Title,” *The Star*, 2013, https://example.org/1.",
            "Doe, J. (2013). Title. *The Star*. https://example.org/1",
            "Doe, Jane. “Title.” *The Star*, 2013, https://example.org/1."),
        texts(STYLED.of(report("Title", 2013))));
  }

  /** As Chicago 14.76, APA 9.8 and MLA 5.6 to 5.8 have them. */
  @ParameterizedTest
  @MethodSource
  void authorsAreNamedAsTheManualsHaveThem(
      List<Fields> authors, String chicago, String apa, String mla) {
    Fields item = report("Title", 2013).with("author", Json.list(authors));
    assertEquals(
        List.of(
            chicago + ", “Title,” *The Star*, 2013, https://example.org/1.",
            apa + " (2013). Title. *The Star*. https://example.org/1",
            mla + " “Title.” *The Star*, 2013, https://example.org/1."),
        texts(STYLED.of(item)));
  }

  static Stream<Arguments> authorsAreNamedAsTheManualsHaveThem() {
    Fields osawa = person("Osawa", "Jun");
    Fields negishi = person("Negishi", "Mayumi");
    Fields topham = person("Topham", "James T.");
    Fields hanzawa = person("半沢", "尚久");
    Fields staff = Json.object().with("literal", "Myind Staff");
    return Stream.of(
        arguments(List.of(osawa), "Jun Osawa", "Osawa, J.", "Osawa, Jun."),
        arguments(
            List.of(negishi, topham),
            "Mayumi Negishi and James T. Topham",
            "Negishi, M., & Topham, J. T.",
            "Negishi, Mayumi, and James T. Topham."),
        arguments(
            List.of(osawa, negishi, topham),
            "Jun Osawa, Mayumi Negishi, and James T. Topham",
            "Osawa, J., Negishi, M., & Topham, J. T.",
            "Osawa, Jun, et al."),
        arguments(List.of(hanzawa), "半沢尚久", "半沢尚久.", "半沢尚久."),
        arguments(
            List.of(osawa, hanzawa),
            "Jun Osawa and 半沢尚久",
            "Osawa, J., & 半沢尚久.",
            "Osawa, Jun, and 半沢尚久."),
        arguments(List.of(staff), "Myind Staff", "Myind Staff.", "Myind Staff."),
        arguments(
            List.of(osawa, staff),
            "Jun Osawa and Myind Staff",
            "Osawa, J., & Myind Staff.",
            "Osawa, Jun, and Myind Staff."),
        arguments(
            List.of(Json.object().with("family", "Sukarno")), "Sukarno", "Sukarno.", "Sukarno."));
  }

  private static Fields person(String family, String given) {
    return Json.object().with("family", family).with("given", given);
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void aCitationDoesNotDependOnThoseBefore(CitationStyle style) {
    var citations = new StyledCitations(List.of(style));
    Fields item = report("Title", 2013);
    List<Styled> first = citations.of(item);
    assertEquals(first, citations.of(item), "no “ibid.”");
    citations.of(report("Another", 2013));
    assertEquals(first, citations.of(item), "no “2013a”");
  }

  @Test
  void signsOfMarkupAreText() {
    String title = "<i>A</i> & \"B\" {C} \\ 5% &amp; *d* 日米";
    for (Styled styled : STYLED.of(report(title, 2013))) {
      String text = styled.runs().stream().map(Run::text).collect(joining());
      // Some styles change case.
      String shown = "<i>a</i> & “b” {c} \\ 5% &amp; *d* 日米";
      assertTrue(text.toLowerCase(Locale.ROOT).contains(shown), text);
    }
  }

  @Test
  void manyThreadsGetTheSame() {
    var citations = STYLED;
    Set<List<String>> made = IntStream.range(0, 60)
        .parallel()
        .mapToObj(i -> texts(citations.of(report(i % 2 == 0 ? "Even" : "Odd", 2013))))
        .collect(Collectors.toSet());
    assertEquals(2, made.size());
  }

  private static List<String> texts(List<Styled> citations) {
    return citations.stream()
        .map(styled -> styled.runs().stream()
            .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
            .collect(joining()))
        .toList();
  }

  private static Fields report(String title, long... date) {
    Json parts = Json.list(
        IntStream.range(0, date.length).mapToObj(i -> new Whole(date[i])).toList());
    return Json.object()
        .with("id", "made")
        .with("type", "article-newspaper")
        .with("title", title)
        .with("author", Json.list(List.of(person("Doe", "Jane"))))
        .with("container-title", "The Star")
        .with("issued", Json.object().with("date-parts", Json.list(List.of(parts))))
        .with("language", "en")
        .with("URL", "https://example.org/1")
        .with("custom", Json.object().with("agency", "Reuters"));
  }
}
