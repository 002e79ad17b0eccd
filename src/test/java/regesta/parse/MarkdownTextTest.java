package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.Body;
import regesta.model.Kind;

class MarkdownTextTest {
  private static final String FILE = "one *two*\n> three\n";

  /** Signs of all the extensions, which do nothing. */
  private static final String SIGNS = "\n\nlast ' [^ | -- \"\n";

  @Test
  void isWhatFlexmarkMakesOfAString() {
    BasedSequence theirs = BasedSequence.of(FILE).subSequence(4, 16).subSequence(1, 10);
    BasedSequence ours = new MarkdownText(FILE).subSequence(4, 16).subSequence(1, 10);
    assertEquals(theirs.toString(), ours.toString());
    assertEquals(theirs.getStartOffset(), ours.getStartOffset());
    assertEquals(theirs.getEndOffset(), ours.getEndOffset());
    assertEquals(theirs.getSourceRange(), ours.getSourceRange());
    assertEquals(theirs.getIndexOffset(9), ours.getIndexOffset(9));
    assertEquals(theirs.charAt(2), ours.charAt(2));
    assertEquals(
        theirs.baseSubSequence(0, 3).toString(), ours.baseSubSequence(0, 3).toString());
    assertEquals(theirs.getBaseSequence().toString(), ours.getBaseSequence().toString());
  }

  @Test
  void joinsNeighboursAgain() {
    var text = new MarkdownText(FILE);
    BasedSequence joined =
        SegmentedSequence.create(text, List.of(text.subSequence(0, 3), text.subSequence(3, 9)));
    assertEquals("one *two*", joined.toString());
    assertSame(FILE, joined.getBase());
  }

  @Test
  void endsWhereTheFileEnds() {
    var text = new MarkdownText(FILE);
    assertThrows(StringIndexOutOfBoundsException.class, () -> text.subSequence(2, 1));
    assertThrows(
        StringIndexOutOfBoundsException.class, () -> text.subSequence(0, FILE.length() + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said 'yes'.",
        "It's late.",
        "The \"umbrella\".",
        "1990--1995",
        "a --- b",
        "And so on...",
        "And so on. . .",
        ". . . and so on",
        "a <<b>> c",
        "a < b > c",
        ">> nested",
        "| a | b |\n|---|---|\n| c | d |",
        "a - b. C [d](https://example.org) *e*",
        "[x]: https://example.org\n\n[x]",
        "a [^none] b"
      })
  void isReadTheSameWithSignsOfOtherExtensions(String markdown) {
    assertEquals(tree(markdown, 0), tree(markdown + SIGNS, 1));
  }

  private static String tree(String markdown, int others) {
    var manuscript = new Manuscript(Parsing.file("entries/x.md", markdown));
    Body body = MarkdownParser.parse(manuscript, 0, Kind.ENTRY, Set.of());
    int count = body.blocks().size() - others;
    return Trees.print(new Body(body.blocks().subList(0, count), List.of()));
  }
}
