package regesta.carry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.model.Entry;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

class DatedMarkdownTest {
  private static Imported file(String name, String text, String... options) {
    return Imported.of(
        name,
        text,
        (file, problems) -> DatedMarkdown.read(
            List.of(file), Mapping.ofOptions(List.of(options), problems), problems));
  }

  @Test
  void readsHugo() {
    Imported imported = file("posts/meet.md", """
        ---
        title: "Ministers: they meet"
        date: 2015-06-01T10:30:00+09:00
        draft: false
        tags: [Defence, 日米]
        slug: ministers
        description: In Tokyo.
        params:
          weight: 3
        ---

        They [met](https://example.org/1), see [this](/posts/other/) and ![a photo](p.jpg).

        - one
        - two
        """);
    Entry entry = imported.only();
    assertEquals("Ministers: they meet", entry.title());
    assertEquals("2015-06-01T10:30:00+09:00", entry.date().value().text());
    assertEquals("ministers", entry.slug().value());
    assertEquals("In Tokyo.", entry.summary().orElseThrow());
    assertEquals(2, entry.topics().size());
    assertEquals(List.of("They met, see this and a photo.", "onetwo"), Imported.words(entry));
    assertEquals(
        List.of(
            "posts/meet.md:9:11 not-carried: `params.weight` is not carried, because nothing says"
                + " what it is: 3",
            "posts/meet.md:12:1 not-carried: `text` has something that its text cannot hold: a link"
                + " to /posts/other/",
            "posts/meet.md:12:1 not-carried: `text` has something that its text cannot hold: the"
                + " image p.jpg"),
        imported.told());
  }

  @ParameterizedTest
  @CsvSource({
    "_posts/2015-06-01-ministers-meet.md, ''",
    "2015-06-01-ministers-meet.markdown, ''",
    "blog/2015-06-01-ministers-meet/index.md, ''",
    "x.md, 'date: 2015-06-01'",
    "x.md, 'date: 2015-06-01 00:00:00 +0900'",
    "x.md, 'date: 2015-06-01 10:30'",
    "2014-01-01-x.md, 'date: 2015-06-01'",
    "2015-06-01-x.md, 'date: Last Modified'",
    "x.md, 'date: June 1st 2015'"
  })
  void findsTheDate(String name, String field) {
    Entry entry = file(name, "---\n" + field + "\nlayout: post\n---\nText.\n").only();
    assertEquals("2015-06-01", entry.date().value().text());
    assertTrue(List.of("Ministers meet", "X").contains(entry.title()));
  }

  @Test
  void aTimeThatIsLostIsTold() {
    assertEquals(
        "x.md:2:7 not-carried: `date` is not carried, because a date has a time of day only with"
            + " hours, minutes and seconds: 2015-06-01 10:30",
        file("x.md", "---\ndate: 2015-06-01 10:30\ntitle: X\n---\n").told().get(0));
    assertEquals(
        List.of(), file("x.md", "---\ndate: 2015-06-01 00:00\ntitle: X\n---\n").told());
  }

  @ParameterizedTest
  @CsvSource({
    "'+++\ntitle = \"x\"\n+++\n', its front matter is TOML",
    "'# Read me\n', it has no front matter",
    "'---\ntitle: X\n---\n', nothing dates it"
  })
  void tellsOfFilesThatAreNoPosts(String text, String why) {
    Imported imported = file("x.md", text);
    assertEquals(List.of(), imported.proposal().files());
    assertEquals(
        "the file is not carried, because " + why,
        imported.proposal().problems().get(0).message());
  }

  @Test
  void otherNamesAreMapped() {
    Imported imported = file(
        "x.md",
        """
        ---
        headline: A
        when: '2015'
        until: 2017
        ref: https://example.org/1
        by: The Star
        who: [Nobody]
        state: planned
        ---
        """,
        "title=headline",
        "date=when",
        "end=until",
        "source-url=ref",
        "source-publisher=by",
        "actors=who",
        "status=state");
    assertEquals("2015/2017", imported.only().date().value().text());
    assertEquals("PLANNED", imported.only().status().name());
    assertEquals("The Star", imported.content().sources().get(0).publisher().orElseThrow());
    assertEquals(List.of("x.md:7:7 not-carried: no actor is called `Nobody`"), imported.told());
  }

  @Test
  void aMappingCanBeAFile() {
    var problems = new Problems();
    Mapping.ofFile(new SourceFile("", "map.yaml", "title: headline\ndat: when\n"), problems);
    assertEquals(1, problems.sorted().size());
    assertEquals("map.yaml:2:6", problems.sorted().get(0).at().toString());
    assertEquals("there is `date`", problems.sorted().get(0).hint().orElseThrow());
  }

  /** A text that the parser would refuse comes as plain words, and that is told. */
  @ParameterizedTest
  @CsvSource({
    "'A note[^1].'",
    "'See [the other](entry:nowhere-2).'",
    "'Mail @nasa-1969, or [@star-2015].'",
    "'{% include x.html %} {{< figure >}}'",
    "'# One\n\n## Two\n\nText'",
    "'<div onclick=\"x\">raw</div>'",
    "'[a](javascript:alert(1))'",
    "'```\ncode'",
    "'**bold'",
    "'| a | b |\n| - |\n| 1 |'"
  })
  void noTextStopsTheImport(String body) {
    assertEquals(
        "2015",
        file("x.md", "---\ndate: 2015\n---\n" + body + "\n")
            .only()
            .date()
            .value()
            .text());
  }
}
