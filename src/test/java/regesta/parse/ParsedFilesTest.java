package regesta.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import regesta.model.Content;
import regesta.model.Topic;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Parses the same files again, some of them changed. */
class ParsedFilesTest {
  private static final SourceFile ONE =
      Parsing.file("topics/one.md", "---\ntitle: One\nordre: 1\n---\n");
  private static final SourceFile TWO = Parsing.file("topics/two.md", "---\ntitle: Two\n---\n");
  private static final Set<String> IMAGES = Set.of("map.png");

  private final ParsedFiles parsed = new ParsedFiles();

  private List<Topic> topics(Set<String> images, Problems problems, SourceFile... files) {
    Content content =
        ContentParser.parse(List.of(files), images, Optional.empty(), parsed, problems);
    return content.topics();
  }

  private List<Topic> topics(SourceFile... files) {
    return topics(IMAGES, new Problems(), files);
  }

  @Test
  void onlyAFileThatChangedIsParsedAgain() {
    List<Topic> before = topics(ONE, TWO);
    SourceFile changed = Parsing.file("topics/two.md", "---\ntitle: Second\n---\n");
    List<Topic> after = topics(ONE, changed);
    assertSame(before.get(0), after.get(0));
    assertEquals("Second", after.get(1).title());
    assertEquals(List.of(after.get(1)), topics(changed));
  }

  @Test
  void aFileThatDidNotChangeStillHasItsProblems() {
    var first = new Problems();
    topics(IMAGES, first, Parsing.SITE, ONE);
    var second = new Problems();
    topics(IMAGES, second, Parsing.SITE, ONE, TWO);
    assertEquals(1, first.sorted().size());
    assertEquals(first.sorted(), second.sorted());
  }

  @Test
  void aFileThatTakesThePlaceOfAnotherMayHaveTheNameOfAThird() {
    String entry = "---\ntitle: One\ndate: 1990\nsources: x\n---\n\nText [@x].\n";
    SourceFile first = Parsing.file("entries/a.md", entry);
    assertEquals(
        List.of(),
        told(Parsing.SITE, first, Parsing.file("entries/b/c.md", entry)).sorted());
    Problems problems = told(Parsing.SITE, first, Parsing.file("entries/b/a.md", entry));
    assertTrue(problems.has(problem -> problem.name().equals("duplicate-slug")));
  }

  private Problems told(SourceFile... files) {
    var problems = new Problems();
    ContentParser.parse(List.of(files), IMAGES, Optional.empty(), parsed, problems);
    return problems;
  }

  @Test
  void otherImagesAreAReasonToParseEverythingAgain() {
    Topic before = topics(ONE).get(0);
    assertNotSame(before, topics(Set.of(), new Problems(), ONE).get(0));
  }
}
