package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import regesta.model.Kind;
import regesta.problem.Problem;

/** What is too large, too deep or too much to be read is told, once, where it stands. */
class LimitsTest {
  private static final String DEEP = " error: the body is nested too deeply [too-deep]";
  private static final String LINES =
      " error: the paragraph, list or table has more than 1000 lines [too-long]";
  private static final String SIGNS =
      " error: the paragraph, list or table has more than 4000 signs"
          + " such as `[`, `*` and `\"` [too-long]";

  static Stream<Arguments> bodies() {
    return Stream.of(
        arguments("> ".repeat(16) + "a\n", ""),
        arguments("> ".repeat(17) + "a\n", "1:1" + DEEP),
        arguments("a\n\n" + "> - 1. * + 2) ".repeat(3) + "a\n", "3:1" + DEEP),
        arguments(">".repeat(10_000), "1:1" + DEEP),
        arguments("- ".repeat(10_000) + "a", "1:1" + DEEP),
        arguments("a\n".repeat(1_000) + "\na\n", ""),
        arguments("> a\r\n".repeat(1_001), "1001:1" + LINES),
        arguments("> a\n".repeat(900) + ">\n" + "> a\n".repeat(900), ""),
        arguments("'a ".repeat(4_000) + "\n\n" + "'a ".repeat(4_000), ""),
        arguments("'a ".repeat(4_000) + "\n'\n", "2:1" + SIGNS),
        arguments("a".repeat(300_000), ""),
        arguments(
            "a".repeat(300_001),
            "1:1 error: the body has 300001 characters, more than 300000 [too-long]"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void whatIsTooLargeIsToldWhereItStands(String markdown, String expected) {
    var manuscript = new Manuscript(Parsing.file("entries/x.md", markdown));
    MarkdownParser.parse(manuscript, 0, Kind.ENTRY, Set.of());
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        manuscript.problems().stream()
            .filter(problem -> problem.name().startsWith("too-"))
            .map(LimitsTest::told)
            .toList());
  }

  private static String told(Problem problem) {
    return "%d:%d %s: %s [%s]"
        .formatted(
            problem.at().line(),
            problem.at().column(),
            problem.severity(),
            problem.message(),
            problem.name());
  }

  /** The last one says how many more there are, as severe as the worst of these. */
  @Test
  void notEveryMistakeOfThousandsIsTold() {
    var manuscript = new Manuscript(Parsing.file("entries/x.md", "a]\n\n".repeat(700) + "[a](b)"));
    MarkdownParser.parse(manuscript, 0, Kind.ENTRY, Set.of());
    List<Problem> told = manuscript.problems();
    assertEquals(501, told.size());
    assertEquals(
        "1401:5 error: 201 more mistakes stand in this file [more-mistakes]", told(told.get(500)));
  }

  /** What a library does when the stack or the memory does not suffice. */
  @Test
  void whatExhaustsTheMachineIsToldOfItsFile() {
    assertEquals(
        "1:1 error: the file is nested too deeply to be read [too-deep]",
        told(exhaustedBy(new StackOverflowError())));
    assertEquals(
        "1:1 error: there is too little memory to read the file [large-file]",
        told(exhaustedBy(new OutOfMemoryError())));
  }

  private static Problem exhaustedBy(VirtualMachineError error) {
    var parser = new FileParser<String>(
        Kind.ENTRY, EntryFields.ALL, Set.of(), (slug, file, values, body) -> {
          throw error;
        });
    var parsed = parser.parse(Parsing.file("entries/x.md", "---\ntitle: T\ndate: 2013\n---\n"));
    assertEquals("x", parsed.slug().orElseThrow().value());
    assertEquals(1, parsed.problems().size());
    return parsed.problems().get(0);
  }
}
