package regesta.parse;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown and the trees it becomes, with what is wrong in it; see {@link Trees}. */
class BodyTest {
  private static final String SLUG =
      "the file's name without `.md`: lower-case letters, digits and hyphens";

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("", ""),
        arguments(
            "a *b **c*** `d \"e\"` \\*f", "p('a ' em('b ' strong('c')) ' ' code('d \"e\"') ' *f')"),
        arguments("a  \nb\\\nc \nd", "p('a' br 'b' br 'c' / 'd')"),
        arguments("&amp; &copy; &foo; \\&amp;", "p('& \u00A9 &foo; &amp;')"),
        arguments(
            "\"a 'b' c\" -- it's --- so...",
            "p('\u201Ca \u2018b\u2019 c\u201D \u2013 it\u2019s \u2014 so\u2026')"),
        arguments("\"open\n\nand shut\" \\\"x\\\"", "p('\u201Copen') p('and shut\u201D \"x\"')"),
        arguments("Cafe\u0301 `e\u0301`", "p('Caf\u00E9 ' code('e\u0301'))"),
        arguments("[sic] a[b]c ![x]", "p('[sic] a[b]c ![x]')"),
        arguments(
            "\uD83D\uDE00 [@]",
            "p('\uD83D\uDE00 [@]')\n"
                + "1:5+1 the citation names no source -> write the source's slug after `@`"));
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        arguments(
            "## A \"b\"\n\n### C\n\n## A \u201Cb\u201D",
            "h2#a-b('A \u201Cb\u201D') h3#c('C') h2#a-b-2('A \u201Cb\u201D')"),
        arguments(
            "## \u65E5\u672C\n\n## ...", "h2#\u65E5\u672C('\u65E5\u672C') h2#section('\u2026')"),
        arguments(
            "# A", "h2#a('A')\n1:1+3 the highest heading is the page's title -> write `## A`"),
        arguments(
            "## A\n\n#### B",
            "h2#a('A') h4#b('B')\n"
                + "3:1+6 the heading is 2 levels below the one above -> write `### B`"),
        arguments(
            "- a\n- b\n\n3. c\n\n   d\n4. e",
            "ul(li(p('a')) li(p('b'))) ol=3-loose(li(p('c') p('d')) li(p('e')))"),
        arguments(
            "> a\n> b\n\n***\n\n    x \"y\"",
            "quotation(p('a' / 'b')) rule codeblock('x \"y\"')\n"
                + "6:1+4 an indent of four spaces makes the text look like code -> begin the line"
                + " in the first column, or put code between two lines of three `"),
        arguments("```java\na [@b]\n```", "codeblock('a [@b]\\n')"),
        arguments(
            "| a | b | c |\n|---|:-:|--:|\n| 1 | *2* |\n| 3 | \\| | 5 | 6 |",
            "table(START CENTRE END | <'a'><'b'><'c'> | <'1'><em('2')><> | <'3'><'|'><'5'>)\n"
                + "3:1+11 the head has 3 cells, this row only 2 -> write an empty cell as `| |`\n"
                + "4:16+1 the row has 4 cells, the head has 3 -> give the head a cell more, or"
                + " write `\\|` for a bar within a cell"),
        arguments(
            "a <b>c</b> <!-- d -->\n\n<div>\ne\n</div>",
            "p('a <b>c</b> <!-- d -->') p('<div>' / 'e' / '</div>')\n"
                + "1:3+3 HTML is shown as text -> write it in Markdown, or `\\<` for the sign"
                + " itself\n"
                + "1:12+10 HTML is shown as text -> write it in Markdown, or `\\<` for the sign"
                + " itself\n"
                + "3:1+5 HTML is shown as text -> write it in Markdown, or `\\<` for the sign"
                + " itself"),
        arguments(
            "[^b] [^a] [^x]\n\n[^a]: A [^c]\n[^b]: B\n[^c]: C\n[^d]: D\n[^a]: E",
            "p(^b ' ' ^a ' [^x]') note(b p('B')) note(a p('A ' ^c)) note(c p('C'))"
                + "\n1:11+4 no footnote is named `x` -> write `[^x]: ...` on a line of its own"
                + "\n6:1+7 footnote `d` is never called -> write `[^d]` in the text"
                + "\n7:1+7 footnote `a` given twice -> give it another label"));
  }

  static Stream<Arguments> citations() {
    return Stream.of(
        arguments("a [@b].", "p('a ' cite(b) '.')"),
        arguments(
            "a [@b, para. 3; @c,  pp. 1--2 \"x\"]", "p('a ' cite(b, para. 3; c, pp. 1--2 \"x\"))"),
        arguments("> a [@b,\n> para. 3]", "quotation(p('a ' cite(b, para. 3)))"),
        arguments(
            "> a [@b,\n> C; @D]",
            "quotation(p('a ' cite(b, C; d)))\n2:7+1 `D` is not a slug -> write `d`, " + SLUG),
        arguments("[@a][@b] [sic][@c]", "p(cite(a) cite(b) ' [sic]' cite(c))"),
        arguments("a [@b][@c, d][@e][@f].", "p('a ' cite(b) cite(c, d) cite(e) cite(f) '.')"),
        arguments("\\[@a] `[@a]`", "p('[@a] ' code('[@a]'))"),
        arguments(
            "[@Foo Bar]",
            "p(cite(foo-bar))\n1:3+7 `Foo Bar` is not a slug -> write `foo-bar`, " + SLUG),
        arguments(
            "[@a para. 3]",
            "p(cite(a))\n1:3+9 a comma is missing in the citation -> write `@a, para. 3`"),
        arguments(
            "[@a, p. 1 @b]",
            "p('[@a, p. 1 @b]')\n1:11+2 a semicolon is missing before `@b` -> write `; @b`"),
        arguments(
            "[@a; b]",
            "p(cite(a))\n"
                + "1:6+1 a citation names its source after `@` -> write `@` and the source's"
                + " slug"),
        arguments("[@a,]", "p('[@a,]')\n1:4+1 no place follows the comma -> remove the comma"),
        arguments(
            "[@a;]",
            "p(cite(a))\n"
                + "1:5+1 a citation names its source after `@` -> write `@` and the source's"
                + " slug"),
        arguments(
            "[see @a]",
            "p('[see @a]')\n"
                + "1:2+6 a citation begins with `@` -> write the words before it outside the"
                + " brackets"),
        arguments("[me@example.org]", "p('[me@example.org]')"),
        arguments(
            "[@a](https://x.org)", "p()\n1:1+19 a citation cannot be a link -> write `[@a]` alone"),
        arguments(
            "[@a]: b",
            "\n"
                + "1:1+7 no colon can follow a citation here -> write the citation behind the"
                + " words it is for"));
  }

  static Stream<Arguments> links() {
    return Stream.of(
        arguments(
            "[a](actor:b) [c](entry:d) [e](source:f) [g](topic:h) [i](page:j)",
            "p(actor:b('a') ' ' entry:d('c') ' ' source:f('e') ' ' topic:h('g') ' ' page:j('i'))"),
        arguments(
            "[a](https://x.org/?b&amp;c \"T\") <https://y.org> <a@b.org> [m](mailto:a@b.org)",
            "p(link(https://x.org/?b&c title='T' 'a') ' ' link(https://y.org 'https://y.org') ' '"
                + " link(mailto:a@b.org 'a@b.org') ' ' link(mailto:a@b.org 'm'))"),
        arguments("[a][1] [1][]\n\n[1]: actor:b", "p(actor:b('a') ' ' actor:b('1'))"),
        arguments(
            "[a][x]\n\n[1]: actor:b",
            "p('[a][x]')\n"
                + "1:5+1 no address is given for `[x]` -> write `[x]: https://...` on a line of"
                + " its own\n"
                + "3:1+12 the address of `[1]` is never used -> remove the line"),
        arguments(
            "## A b\n\n[x](#a-b) [y](#a-c)",
            "h2#a-b('A b') p(link(#a-b 'x') ' ' link(#a-c 'y'))\n"
                + "3:15+4 no heading of this page is named `a-c` -> write `#a-b`"),
        arguments(
            "[a](actor:Gen_N)",
            "p(actor:gen-n('a'))\n1:11+5 `Gen_N` is not a slug -> write `gen-n`, " + SLUG),
        arguments(
            "[a](actor:Gen Nakatani)",
            "p('[a](actor:Gen Nakatani)')\n"
                + "1:5+18 a space in the address breaks the link -> write `actor:gen-nakatani`"),
        arguments(
            "![a](<images/a b.png> \"c\")",
            "p('![a](<images/a b.png> \u201Cc\u201D)')\n"
                + "1:6+17 a space in the address breaks the link -> remove it, or write `%20`"),
        arguments(
            "[a](actors:b)", "p('a')\n1:5+8 no link can begin with `actors:` -> write `actor:`"),
        arguments(
            "[a](JavaScript:alert(1))",
            "p('a')\n"
                + "1:5+19 no link can begin with `JavaScript:` -> links begin with `entry:`,"
                + " `actor:`, `source:`, `topic:`, `page:`, `https:`, `http:`, `mailto:`"),
        arguments(
            "[a](../actors/b.md)",
            "p('a')\n1:5+14 `../actors/b.md` leads nowhere -> write `actor:b`"),
        arguments(
            "[a](/entries/2013/b.html#c)",
            "p('a')\n1:5+22 `/entries/2013/b.html#c` leads nowhere -> write `entry:b`"),
        arguments("[a](b.md)", "p('a')\n1:5+4 `b.md` leads nowhere -> write `entry:b`"),
        arguments(
            "[a](www.x.org)",
            "p('a')\n1:5+9 `www.x.org` leads nowhere -> write `https://www.x.org`"),
        arguments(
            "[a]()", "p('a')\n" + "1:5+1 the link has no address -> write it between `(` and `)`"),
        arguments(
            "[](actor:b)",
            "p()\n1:1+11 the link has no text -> write the text between `[` and `]`"),
        arguments(
            "[a [^1]](actor:c)\n\n[^1]: b",
            "p('[a ' ^1 '](actor:c)') note(1 p('b'))\n1:10+7 the link cannot be read"
                + " -> write no brackets in its text"),
        arguments(
            "[a [@b]](actor:c)",
            "p('a [@b]')\n"
                + "1:1+17 a link, a citation or a footnote stands within the text of a link ->"
                + " write it before or after the link"),
        arguments(
            "[a](https://x.org/[b])",
            "p('a')\n1:19+1 `[` cannot stand in a web address -> write `%5B`"),
        arguments(
            "[a](mailto:b)",
            "p('a')\n1:5+8 `b` is not a mail address"
                + " -> write one such as `mailto:name@example.org`"));
  }

  static Stream<Arguments> images() {
    return Stream.of(
        arguments("![A *b*](images/map.png \"T\")", "p(image(map.png 'A b' title='T'))"),
        arguments("![A][1]\n\n[1]: images/map.png 'T'", "p(image(map.png 'A' title='T'))"),
        arguments(
            "![](images/map.png 'T')",
            "p(image(map.png '' title='T'))\n"
                + "1:1+23 the image has no alternative text -> say between `[` and `]` what it"
                + " shows"),
        arguments(
            "![A](images/map.png)",
            "p(image(map.png 'A'))\n"
                + "1:6+14 the image does not say whose it is and where it is from"
                + " -> write `(images/map.png \"Photograph: NASA, AS11-40-5875\")`"),
        arguments(
            "![A](images/mop.png)",
            "p('A')\n1:6+14 there is no image `images/mop.png` -> write `images/map.png`"),
        arguments(
            "![A](../images/map.png)",
            "p('A')\n1:6+17 there is no image `../images/map.png` -> write `images/map.png`"),
        arguments(
            "![A](https://x.org/map.png)",
            "p('A')\n1:6+21 an image must lie in `content/images/` -> write `images/map.png`"));
  }

  @ParameterizedTest
  @MethodSource({"words", "blocks", "citations", "links", "images"})
  void becomesTree(String markdown, String expected) {
    assertEquals(expected, Parsing.body(markdown));
  }

  @ParameterizedTest
  @MethodSource({"words", "blocks", "citations", "links", "images"})
  void lineEndsDoNotMatter(String markdown, String expected) {
    assertEquals(expected, Parsing.body(markdown.replace("\n", "\r\n")));
  }

  @Test
  void deepNestingIsTold() {
    String problem = "\n"
        + "1:1+40 the body is nested too deeply -> write fewer lists, quotations or marks"
        + " within one another";
    assertEquals(problem, Parsing.body(">".repeat(40) + "\n a"));
    assertEquals(problem.replace("+40", "+20000"), Parsing.body(">".repeat(20_000) + "\n"));
  }

  /** Flexmark's own expressions would try each escape in two ways, for ever. */
  @ParameterizedTest
  @ValueSource(strings = {"[%s", "[a]: <%s", "[a](<%s", "[a](b \"%s", "[a](b '%s", "[a](b (%s"})
  void escapesInWhatIsNeverClosedTakeNoTime(String opened) {
    for (String escape : List.of("\\", "\\*")) {
      String text = opened.formatted(escape.repeat(200)) + "\n";
      assertTimeoutPreemptively(ofSeconds(5), () -> Parsing.body(text));
    }
  }
}
