package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/** What editors are told about the values of fields, and where. */
class FieldValuesTest {
  private static final String SLUG =
      "the file's name without `.md`: lower-case letters, digits and hyphens";

  private static final String NEEDED = "title: T\ndate: 2013\nsources: a\n";

  /** Lines of an entry's front matter after four others, and what is wrong with them. */
  static Stream<Arguments> values() {
    return Stream.of(
        arguments(
            "statuss: planned", "5:1+7 unknown field `statuss` -> there is a field named `status`"),
        arguments(
            "Status: planned", "5:1+6 unknown field `Status` -> there is a field named `status`"),
        arguments(
            "colour: red",
            "5:1+6 unknown field `colour` -> the fields here are `title`, `date`, `status`,"
                + " `place`, `summary`, `actors`, `topics`, `sources`, `stated`, `outcome`,"
                + " `outcome-note`, `variants`, `order`, `milestone`, `added`, `corrections`,"
                + " `aliases`, `withdrawn`, `allow`, `draft`"),
        arguments(
            "place: a\nplace: b", "6:1+5 field `place` given twice -> it is first given on line 5"),
        arguments(
            "place:",
            "5:7+1 `place` has no value -> for example `place: Tokyo`; or remove the line"),
        arguments(
            "place: [a]",
            "5:8+3 `place` takes one line of text, not a list -> for example `place: Tokyo`"),
        arguments(
            "place: |\n  a\n  b",
            "5:8+1 `place` takes one line of text -> for example `place: Tokyo`"),
        arguments("status: planed", "5:9+6 `planed` is no value of `status` -> write `planned`"),
        arguments(
            "status: maybe",
            "5:9+5 `maybe` is no value of `status` -> write one of `happened`, `planned`,"
                + " `proposed`, `said`, `reported`, `cancelled`, `postponed`"),
        arguments("draft: yes", "5:8+3 `yes` is no value of `draft` -> write `true` or `false`"),
        arguments("order: 1.5", "5:8+3 `1.5` is not a whole number -> for example `order: 2`"),
        arguments(
            "added: 2013-10",
            "5:8+7 `2013-10` is not a single day -> for example `added: 2026-11-22`"),
        arguments(
            "topics: [a, Cyber Defence]",
            "5:13+13 `Cyber Defence` is not a slug -> write `cyber-defence`, " + SLUG),
        arguments("topics: \u65E5\u672C", "5:9+2 `\u65E5\u672C` is not a slug -> write " + SLUG),
        arguments(
            "topics: [a, [b]]",
            "5:13+3 `topics` takes the slug of a topic, not a list -> for example `topics:"
                + " [cyber-defence]`"),
        arguments(
            "actors: {a: b}",
            "5:10+1 unknown field `a` -> write `actor` if that is meant: it is missing"),
        arguments(
            "outcome: unknown",
            "5:1+7 an unknown outcome needs an `outcome-note`"
                + " -> for example `outcome-note: Not in the ministry's releases to 2016.`"),
        arguments(
            "outcome-note: x",
            "5:1+12 `outcome-note` without an unknown outcome -> write `outcome: unknown`, or"
                + " remove the note"),
        arguments(
            "variants: [{sources: a}]",
            "5:12+12 a variant needs a `date` or a `claim` -> for example `claim: Three ministers"
                + " met.`"),
        arguments(
            "withdrawn: gone",
            "5:12+4 `withdrawn` takes a group of `date` and `reason`, not text -> for example"
                + " `withdrawn: {date: 2026-12-01, reason: The report was retracted.}`"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void wrongValuesAreTold(String lines, String expected) {
    assertEquals(
        expected,
        Parsing.told(Parsing.problems("entries/x.md", "---\n" + NEEDED + lines + "\n---\n")));
  }

  /** What a misspelt field holds is read all the same, so that it is not missing too. */
  @Test
  void misspeltFieldIsNotMissing() {
    assertEquals(
        """
        1:1+3 missing field `sources` -> for example `sources: [star-2015-06-01]`
        2:1+5 unknown field `titel` -> there is a field named `title`
        3:1+3 unknown field `dat` -> there is a field named `date`""", Parsing.told(Parsing.problems("entries/x.md", "---\ntitel: T\ndat: 2013\n---\n")));
  }

  @Test
  void fieldWithAnOldNameIsRead() {
    Field<String> field = Field.optional("place", Types.LINE, "where", "Tokyo")
        .formerly("venue")
        .formerly("location");
    var manuscript = new Manuscript(new SourceFile("", "x.md", "location: Kyoto"));
    YamlValue.Pairs pairs =
        YamlReader.read(manuscript, 0, manuscript.text().length()).orElseThrow();
    FieldValues values =
        FieldValues.of(manuscript, List.of(field), pairs, manuscript.file().whole());
    assertEquals(Optional.of("Kyoto"), values.get(field));
    assertEquals(
        "1:1+8 field `location` has a new name -> write `place`",
        Parsing.told(manuscript.problems()));
  }

  @Test
  void fieldGivenUnderBothItsNamesIsGivenTwice() {
    Field<String> field =
        Field.optional("place", Types.LINE, "where", "Tokyo").formerly("location");
    var manuscript = new Manuscript(new SourceFile("", "x.md", "location: Kyoto\nplace: Nara"));
    YamlValue.Pairs pairs =
        YamlReader.read(manuscript, 0, manuscript.text().length()).orElseThrow();
    FieldValues values =
        FieldValues.of(manuscript, List.of(field), pairs, manuscript.file().whole());
    assertEquals(Optional.of("Nara"), values.get(field));
    assertEquals("""
        1:1+8 field `location` has a new name -> write `place`
        1:1+8 field `place` given twice -> it is first given on line 2""", Parsing.told(manuscript.problems()));
  }

  /** Where in a date's line the date is wrong. */
  static Stream<Arguments> dates() {
    return Stream.of(
        arguments("date: 2013-1x-03", 7 + 5),
        arguments("date:   2013-1x-03", 9 + 5),
        arguments("date: \"2013-1x-03\"", 8 + 5),
        arguments("date: ' 2013-1x-03'", 9 + 5),
        arguments("date: \"\\u0032013-1x-03\"", 7));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void wrongDatesAreMarkedWithinTheValue(String line, int column) {
    List<Problem> problems =
        Parsing.problems("entries/x.md", "---\ntitle: T\nsources: a\n" + line + "\n---\n");
    assertEquals(1, problems.size());
    assertEquals("bad-date", problems.get(0).name());
    assertEquals(4, problems.get(0).at().line());
    assertEquals(column, problems.get(0).at().column());
  }

  static Stream<Arguments> addresses() {
    return Stream.of(
        arguments("https://example.org", ""),
        arguments("http://example.org:8080/a?b=c#d", ""),
        arguments("https://ja.wikipedia.org/wiki/\u4E2D\u8C37\u5143", ""),
        arguments("https://example.org/%E4%B8%AD", ""),
        arguments(
            "example.org/a",
            "5:6+13 `example.org/a` is not a web address -> write `https://example.org/a`"),
        arguments(
            "ftp://example.org",
            "5:6+17 `ftp://example.org` is not a web address -> write it in full, from `https://`"
                + " on"),
        arguments(
            "https://",
            "5:6+8 `https://` is not a web address -> write it in full, from `https://` on"),
        arguments(
            "https://user@example.org",
            "5:6+24 `https://user@example.org` is not a web address -> write it in full, from"
                + " `https://` on"),
        arguments(
            "https://example.org/a b",
            "5:27+1 a space cannot stand in a web address -> write `%20`"),
        arguments(
            "https://example.org/%zz", "5:26+1 `%` cannot stand in a web address -> write `%25`"),
        arguments(
            "https://example.org/[a]", "5:26+1 `[` cannot stand in a web address -> write `%5B`"),
        arguments(
            "https://example.org/a\u3000b",
            "5:27+1 a space cannot stand in a web address -> write `%E3%80%80`"),
        arguments(
            "https://example.org/a#b#c", "5:29+1 `#` cannot stand in a web address -> write `%23`"),
        arguments(
            "https://[:::]/",
            "5:6+14 `https://[:::]/` is not a web address -> write it in full, from `https://`"
                + " on"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void addressesAreChecked(String url, String expected) {
    String text = "---\ntitle: T\ntype: report\n#\nurl: %s\n---\n".formatted(url);
    assertEquals(expected, Parsing.told(Parsing.problems("sources/x.md", text)));
  }

  @Test
  void pagesLieBelowTheBaseUrl() {
    assertEquals(
        "1:31+2 no page can lie below an address with `?` -> write `https://example.org/`",
        Parsing.told(Parsing.problems(
            "site.yaml", "base-url: https://example.org/?a\ntitle: T\ndescription: D\n")));
  }

  @Test
  void languagesAreChecked() {
    assertEquals(
        "4:11+2 `jp` is not a language tag -> write `ja`",
        Parsing.told(
            Parsing.problems("sources/x.md", "---\ntitle: T\ntype: report\nlanguage: jp\n---\n")));
  }

  @Test
  void termAndAttestationExcludeEachOther() {
    String roles = "roles: [{title: M, when: 2013, attested: 2014}, {title: N}]";
    assertEquals(
        "4:32+8 `attested` beside `when` -> keep `when` if the term is known, else `attested`"
            + "\n4:49+10 missing field `when` or `attested`"
            + " -> for example `when: 2014-12-24/2016-08-03`",
        Parsing.told(
            Parsing.problems("actors/x.md", "---\nname: X\nkind: body\n" + roles + "\n---\n")));
  }
}
