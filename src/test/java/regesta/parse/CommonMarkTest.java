package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import regesta.model.Kind;

/**
 * Every example of CommonMark's specification becomes the tree that the specification says, but
 * that HTML becomes text, as do links whose address is refused. Our extensions are off.
 */
class CommonMarkTest {
  private static final Parser REFERENCE = Parser.builder().build();
  private static final HtmlRenderer AS_HTML =
      HtmlRenderer.builder().percentEncodeUrls(true).build();

  /** By their numbers in the specification: examples with another tree, and why. */
  private static final Map<Integer, String> EXEMPT = Map.ofEntries(
      Map.entry(28, "a number beyond Unicode becomes the replacement character"),
      Map.entry(39, "a reference to a control character is an error"),
      Map.entry(40, "a reference to a control character is an error"),
      Map.entry(146, "the fence below is told of as a block that is never closed"),
      Map.entry(171, "HTML that spans blank lines is text, whose Markdown is read"),
      Map.entry(195, "an address on three lines is text"),
      Map.entry(201, "what follows an address is not missed, but the address is refused"),
      Map.entry(215, "an address right above a heading belongs to it, which is an error"),
      Map.entry(216, "an address right above a heading belongs to it, which is an error"),
      Map.entry(312, "an item may be indented by four spaces"),
      Map.entry(313, "an item may be indented by four spaces"),
      Map.entry(354, "a currency sign is no punctuation"),
      Map.entry(416, "three signs within a word are told of as loose marks"),
      Map.entry(417, "three signs within a word are told of as loose marks"),
      Map.entry(489, "a space in an address makes text of the link"),
      Map.entry(493, "a backslash does not escape the end of an address, which is refused"),
      Map.entry(494, "a sign is missing at the end of an address, which is refused"),
      Map.entry(540, "capital letters are compared one by one"),
      Map.entry(545, "a label that is unknown is an error, and shown as it is written"));

  /** A text of the specification, in which an arrow stands for a tab. */
  private static String tabbed(String text) {
    return text.replace('\u2192', '\t');
  }

  private static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getSpec());
  }

  @Test
  void theReferenceIsTheSpecifications() {
    for (Example example : examples()) {
      assertEquals(
          tabbed(example.getHtml()),
          AS_HTML.render(REFERENCE.parse(tabbed(example.getSource()))),
          example::toString);
    }
  }

  @Test
  void everyExampleBecomesItsTree() {
    List<Example> examples = examples();
    assertEquals(652, examples.size());
    var other = new TreeMap<Integer, String>();
    for (int i = 0; i < examples.size(); i++) {
      String source = tabbed(examples.get(i).getSource());
      String expected = ReferenceTree.withoutOurs(ReferenceTree.print(REFERENCE.parse(source)));
      String made = tree(source);
      if (!made.equals(expected)) {
        other.put(i + 1, "%s\nexpected %s\nmade     %s".formatted(source, expected, made));
      }
    }
    assertEquals(new TreeSet<>(EXEMPT.keySet()), other.keySet(), other::toString);
  }

  private static String tree(String markdown) {
    var manuscript = new Manuscript(Parsing.file("entries/x.md", markdown));
    return ReferenceTree.withoutOurs(Trees.print(
        MarkdownParser.parse(manuscript, 0, MarkdownParser.PARSERS.get(0), Kind.ENTRY, Set.of())));
  }
}
