package regesta.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Actor;
import regesta.model.Slug;
import regesta.parse.ContentParser;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Which known actors a text names. */
class ActorNamesTest {
  private static final List<Actor> ACTORS = actors(
      "japan: {name: Japan, kind: state, aliases: [Tokyo]}",
      "united-states: {name: United States, kind: state, aliases: [US, U.S., Washington]}",
      "gen-nakatani: {name: Gen Nakatani, native-name: 中谷元, sort-as: 'Nakatani, Gen', kind: person}",
      "pete-hegseth: {name: Pete Hegseth, kind: person}",
      "donald-trump: {name: Donald Trump, kind: person}",
      "mod-japan: {name: Ministry of Defense of Japan, native-name: 防衛省, kind: organisation}",
      "pentagon: {name: US Department of Defense, aliases: [Pentagon], kind: organisation, part-of: united-states}",
      "two-plus-two: {name: Japan–US 2+2, aliases: [2+2 meeting, two-plus-two], kind: body}",
      "summit: {name: Shangri-La Dialogue, aliases: [Asia Security Summit], kind: body}",
      "treaty: {name: Japan–US security treaty, kind: instrument}",
      "nds-japan: {name: 'National Defense Strategy (Japan, 2022)', kind: instrument}",
      "nds-us: {name: National Defense Strategy (United States), kind: instrument}");

  private static List<Actor> actors(String... described) {
    List<SourceFile> files = List.of(described).stream()
        .map(one -> one.split(": ", 2))
        .map(one -> new SourceFile(
            "content",
            "actors/%s.md".formatted(one[0]),
            "---\n%s\n---\n"
                .formatted(
                    one[1].substring(1, one[1].length() - 1).replaceAll(", (?=[a-z-]+: )", "\n"))))
        .toList();
    return ContentParser.parse(files, Set.of(), Optional.empty(), new Problems())
        .actors();
  }

  private static String named(String paragraph) {
    return named(List.of(paragraph));
  }

  private static String named(List<String> paragraphs) {
    List<List<Named>> found = ActorNames.find(paragraphs, ACTORS, LocalDate.of(2025, 5, 31));
    return String.join(
        " ",
        found.get(found.size() - 1).stream()
            .map(Named::actor)
            .map(Slug::value)
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Japan and the United States agreed.                          | japan united-states
          The U.S. and the US agreed, and let us see.                  | united-states
          The Japanese leader spoke of Japanning.                      |
          Talks are held in Japan and at Washington.                   |
          The Japan-US alliance was praised by a US-led group.         |
          U.S. Defense Secretary Pete Hegseth spoke.                   | pete-hegseth
          Japan's Defence Ministry and Washington denied it.           | mod-japan united-states
          A Japanese defence ministry official denied it.              | mod-japan
          The so-called "2+2" meeting was held.                        | two-plus-two
          The “two-plus-two” talks were held.                          | two-plus-two
          The old security treaty with Japan is unfair.                | treaty japan
          The Pentagon will publish its National Defense Strategy.     | pentagon nds-us
          Japan issued its National Defense Strategy in 2022.          | japan nds-japan
          The National Defense Strategy of somebody was read.          |
          Nakatani alone is not known yet.                             |
          Gen Nakatani came, and Nakatani spoke.                       | gen-nakatani
          The Trump administration and Donald Trump agreed.            | donald-trump
          中谷元防衛相と防衛省の幹部が出席し、中谷氏が述べた。                     | gen-nakatani mod-japan
          """)
  void names(String paragraph, String actors) {
    assertEquals(Optional.ofNullable(actors).orElse(""), named(paragraph));
  }

  @Test
  void surnamesAndShortNamesCountOnceTheWholeWasSaid() {
    String first = "Pete Hegseth spoke at the Asia Security Summit.";
    assertEquals("pete-hegseth summit", named(List.of(first, "Hegseth left the security summit.")));
    assertEquals("", named("Hegseth left the security summit."));
  }

  @Test
  void pronounsMeanThoseWhoWereNamedBefore() {
    String first = "Gen Nakatani and Pete Hegseth met.";
    assertEquals("gen-nakatani", named(List.of(first, "He spoke of \"what he called peace\".")));
    assertEquals("gen-nakatani pete-hegseth", named(List.of(first, "They spoke for an hour.")));
    assertEquals("", named("He spoke for an hour."));
  }
}
