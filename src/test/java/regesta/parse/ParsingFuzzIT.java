package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.model.Content;
import regesta.problem.Problems;

/** Whatever a file holds, it becomes content or problems, each with a place in the file. */
class ParsingFuzzIT {
  private static final long SEED = 20261122L;

  private static final String VALID = """
      ---
      title: "Ministers meet"
      date: 2013-10-03~
      actors: [a, {actor: b, role: host}]
      sources:
        - source: s
          quotes: [{at: para. 3, text: 'it''s'}]
      variants: [{date: 2013, sources: s, note: >
        x}]
      ---
      ## Heading

      "Text" *with* [link](actor:a "t"), [@s, para. 3; @t] and[^1] `code`...

      | a | b |
      |---|:-:|
      | 1 | ![x](images/map.png) |

      > - quotation <b>raw</b> &amp; \\*
      1. x

      [^1]: note [r]

      [r]: https://example.org
      """;

  private static final List<String> PIECES = List.of(
      "[",
      "]",
      "(",
      ")",
      "{",
      "}",
      "@",
      ":",
      ": ",
      ";",
      ",",
      "\"",
      "'",
      "-",
      "---\n",
      "\n",
      "\r\n",
      "\r",
      "\t",
      " ",
      "#",
      "|",
      ">",
      "*",
      "_",
      "`",
      "```\n",
      "<",
      "<!--",
      "&#0;",
      "&",
      "!",
      "[^1]",
      "[^",
      "[@",
      "\\",
      "%",
      "\u0000",
      "\uFEFF",
      "\uD800",
      "\uDC00",
      "\uD83D\uDE00",
      "\u2028",
      "\u0085",
      "\uFFFF",
      "e\u0301",
      "\u4E2D",
      "~",
      "?",
      "..",
      "x");

  static LongStream seeds() {
    return new SplittableRandom(SEED).longs(400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsThrown(long seed) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder(VALID);
    for (int change = random.nextInt(1, 12); change > 0 && !text.isEmpty(); change--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(random.nextInt(1, 30)));
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      text.replace(at, end, piece.repeat(random.nextInt(1, 4)));
    }
    var problems = new Problems();
    Content content =
        Parsing.content(problems, Parsing.SITE, Parsing.file("entries/x.md", text.toString()));
    assertTrue(content.entries().size() == 1 || problems.hasErrors());
    problems.sorted().forEach(problem -> assertTrue(problem.format().contains(": ")));
  }

  /** Texts in which something repeats more often than a stack is deep. */
  static Stream<Arguments> repetitions() {
    String entry = "---\ntitle: T\ntopics: '%s'\n---\n";
    String dashes = "a-".repeat(25_000) + "a";
    return Stream.of(
        arguments("entries/x.md", "\n".repeat(60_000) + entry),
        arguments("entries/x.md", entry.formatted(dashes)),
        arguments("entries/x.md", entry + "[a](actor:" + dashes + ") [@" + dashes + "]"),
        arguments("sources/x.md", "---\nurl: " + "a.".repeat(25_000) + "a\n---\n"),
        arguments("site.yaml", "language: en" + "-a".repeat(25_000)),
        arguments("site.yaml", "id-authority: {domain: '" + "a.".repeat(25_000) + "a'}"));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void noRepetitionIsTooLong(String path, String text) {
    assertTrue(Parsing.problems(path, text).stream()
        .noneMatch(problem -> problem.name().equals("too-deep")));
  }
}
