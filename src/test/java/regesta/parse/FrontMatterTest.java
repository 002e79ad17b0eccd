package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors are told about mistakes in the front matter, and where. */
class FrontMatterTest {
  private static final String REST = "date: 2013\nsources: a\n---\n";

  /** A front matter without its fences, and what is wrong with it. */
  static Stream<Arguments> yaml() {
    return Stream.of(
        arguments(
            "title: Foo: bar",
            "2:11+1 the value of `title` has a colon in it"
                + " -> put the value in quotes: `title: \"Foo: bar\"`"),
        arguments(
            "title: Say \"Foo\": bar",
            "2:17+1 the value of `title` has a colon in it"
                + " -> put the value in quotes: `title: 'Say \"Foo\": bar'`"),
        arguments(
            "title: Foo\n  place: x",
            "3:3+5 the line is indented too far -> begin it in the column of the field above"),
        arguments(
            "title Foo\nplace: x",
            "2:1+9 the line is no field"
                + " -> write `name: value`, or indent the line if it continues the value above"),
        arguments(
            "title:Foo\nplace: x",
            "2:6+1 a space is missing after the colon -> write `title: Foo`"),
        arguments(
            "title: Foo\nthis is wrong",
            "3:1+13 the line is no field"
                + " -> write `name: value`, or indent the line if it continues the value above"),
        arguments("\ttitle: Foo", "2:1+1 a tab stands where spaces should -> write spaces"),
        arguments("title:\n\t\tFoo", "3:1+2 a tab stands where spaces should -> write spaces"),
        arguments("title: @foo", "2:8+1 a value cannot begin with `@` -> put the value in quotes"),
        arguments("title: *foo*", "2:8+1 a value cannot begin with `*` -> put the value in quotes"),
        arguments("title: *foo", "2:8+4 a value cannot begin with `*` -> put the value in quotes"),
        arguments(
            "title: &foo bar", "2:8+8 a value cannot begin with `&` -> put the value in quotes"),
        arguments(
            "title: !!str bar", "2:8+9 a value cannot begin with `!` -> put the value in quotes"),
        arguments("title: ]", "2:8+1 a value cannot begin with `]` -> put the value in quotes"),
        arguments(
            "title: \"Foo",
            "2:8+1 the quotation mark is never closed -> write `\"` at the end of the value"),
        arguments(
            "title: \"Foo\" and \"bar\"",
            "2:14+9 text follows the closing quotation mark"
                + " -> put the whole value in single quotes"),
        arguments(
            "title: 'it's'",
            "2:12+2 text follows the closing quotation mark"
                + " -> put the whole value in double quotes"),
        arguments(
            "title: \"a\\qb\"",
            "2:10+2 `\\q` means nothing in double quotes -> write `\\\\` for a backslash"),
        arguments(
            "title: \"a\\x01b\"",
            "2:8+8 the value has a character that cannot be shown -> remove it"),
        arguments("actors: [a, b", "2:9+1 the list is never closed -> write `]` at its end"),
        arguments(
            "actors: [b: c: d]",
            "2:14+1 the list cannot be read on from here"
                + " -> put a value with a colon or a bracket in quotes"),
        arguments(
            "actors: [a, , b]", "2:13+1 a value is missing before the comma -> remove the comma"),
        arguments(
            "actors: - a",
            "2:9+1 a list cannot begin on the line of its field"
                + " -> begin it on the next line, or write `[one, two]`"),
        arguments(
            "actors:\n  - a\n - b",
            "4:2+3 the line is not aligned with the lines above"
                + " -> begin it in the column of the field above"),
        arguments(
            "title: Foo\n- a",
            "3:1+3 the item belongs to no field"
                + " -> write the field's name and a colon on the line above the list"),
        arguments("? [a]\n: b", "2:3+1 a field's name must be a word -> write `name: value`"),
        arguments(
            "title: " + "[".repeat(20) + "]".repeat(20),
            "2:20+1 values are nested too deeply -> write fewer levels"));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void brokenYamlIsOneProblem(String fields, String expected) {
    String title = fields.startsWith("title") ? "" : "title: Foo\n";
    assertEquals(expected, told("---\n" + fields + "\n" + title + REST));
  }

  /** A whole file, and what is wrong with it. */
  static Stream<Arguments> fences() {
    return Stream.of(
        arguments("---\ntitle: Foo\n" + REST, ""),
        arguments("--- \t\ntitle: Foo\n" + REST.replace("---", "---  "), ""),
        arguments("---\r\ntitle: Foo\r\n" + REST.replace("\n", "\r\n"), ""),
        arguments("---\ntitle: Foo\ndate: 2013\nsources: a\n---", ""),
        arguments(
            "title: Foo\n" + REST,
            "1:1+10 the front matter is not opened -> write `---` on a line above"),
        arguments(
            "\n\n---\ntitle: Foo\n" + REST,
            "3:1+3 the front matter begins below the first line"
                + " -> remove the empty lines above `---`"),
        arguments(
            "\u2014-\ntitle: Foo\n" + REST,
            "1:1+2 the front matter opens with three hyphens -> write `---`"),
        arguments(
            "---\ntitle: Foo\ndate: 2013\nsources: a\n-----\ntext\n",
            "5:1+5 the front matter closes with three hyphens -> write `---`"),
        arguments(
            "---\ntitle: Foo\ndate: 2013\nsources: a\n\ntext [@]\n",
            "6:1+8 the front matter is not closed above this line -> write `---` on a line above it"
                + "\n6:7+1 the citation names no source -> write the source's slug after `@`"),
        arguments(
            "---\ntitle: Foo\ndate: 2013\nsources: a\n",
            "1:1+3 the front matter is never closed -> write `---` on a line below the last field"),
        arguments(
            "Just text [@]",
            "1:1+13 the file has no front matter"
                + " -> begin it with a line `---`, its fields, and another line `---`"
                + "\n1:12+1 the citation names no source -> write the source's slug after `@`"),
        arguments(
            "",
            "1:1+1 the file is empty"
                + " -> begin it with a line `---`, its fields, and another line `---`"),
        arguments(
            "---\n- a\n---\n",
            "2:1+3 a list stands where fields should"
                + " -> write each field on a line of its own, as `name: value`"));
  }

  @ParameterizedTest
  @MethodSource("fences")
  void fencesAreFound(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @Test
  void bodyIsCheckedBelowBrokenFields() {
    assertEquals(
        "2:8+1 a value cannot begin with `@` -> put the value in quotes"
            + "\n4:5+1 the citation names no source -> write the source's slug after `@`",
        told("---\ntitle: @\n---\nab [@].\n"));
  }

  @Test
  void positionsCountJavaCharacters() {
    String fields = "title: \uD83D\uDE00 x\r\nplace: '\uD83D\uDE00', \"y\"\r\n";
    assertEquals(
        "3:12+5 text follows the closing quotation mark -> put the whole value in double quotes",
        told("---\r\n" + fields + REST.replace("\n", "\r\n")));
  }

  @Test
  void commentThatMayBeTextIsTold() {
    assertEquals(
        "2:18+2 the value ends before `#`, which begins a comment"
            + " -> put the value in quotes, or the comment on a line of its own",
        told("---\ntitle: Operation #5\nplace: x # a comment\n# another\n" + REST));
  }

  @Test
  void lineEndThatIsCutOffIsNoPartOfTheLastLine() {
    assertEquals(
        "1:1+4 the file has no front matter"
            + " -> begin it with a line `---`, its fields, and another line `---`"
            + "\n1:5+1 the character U+000D cannot be shown -> remove it",
        told("Text\r"));
  }

  @Test
  void charactersThatNoPageCanShowAreTold() {
    assertEquals(
        "2:9+1 the character U+0007 cannot be shown, nor 2 more -> remove it",
        told("---\ntitle: a\u0007b\n" + REST + "a\uFFFEb\u0085c"));
  }

  private static String told(String text) {
    return Parsing.told(Parsing.problems("entries/x.md", text));
  }
}
