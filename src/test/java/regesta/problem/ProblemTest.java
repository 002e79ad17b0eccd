package regesta.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final SourceFile FILE =
      new SourceFile("content", "entries/a.md", "---\n\ttitel: Moon\n");

  @Test
  void printsThePositionTheLineAMarkerAndTheHint() {
    Problem problem = Problem.error("unknown-field", FILE.at(5, 5), "unknown field `titel`")
        .withHint("there is a field named `title`");
    assertEquals("""
        content/entries/a.md:2:2: error: unknown field `titel` [unknown-field]
          2 | \ttitel: Moon
            | \t^^^^^
          hint: there is a field named `title`
        """, problem.format());
  }

  @Test
  void leavesOutALineThatHasNothingToShow() {
    Problem problem = Problem.warning("raw-html", FILE.at(500, 1), "nothing here");
    assertEquals("content/entries/a.md:3:1: warning: nothing here [raw-html]\n", problem.format());
  }

  @Test
  void problemsComeByFileAndPositionEachOnce() {
    Problem late = Problem.error("yaml", FILE.at(5, 1), "late");
    Problem early = Problem.notice("no-base-url", FILE.at(0, 1), "early");
    Problem other =
        Problem.warning("raw-html", new SourceFile("content", "actors/z.md", "").whole(), "other");
    var problems = new Problems();
    problems.reportAll(List.of(late, early, other, late));
    assertEquals(List.of(other, early, late), problems.sorted());
    assertTrue(problems.hasErrors());
  }

  @Test
  void problemsCanBeTakenBack() {
    var problems = new Problems();
    problems.report(Problem.error("yaml", FILE.whole(), "yaml"));
    assertEquals(List.of(), problems.withdraw(problem -> problem.name().equals("two")));
    assertEquals(1, problems.withdraw(problem -> problem.name().equals("yaml")).size());
    assertFalse(problems.hasErrors());
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    var file = new SourceFile("", "a.md", "x".repeat(1000) + "MARK" + "y".repeat(1000));
    String shown = Problem.error("raw-html", file.at(1000, 4), "wrong").format();
    List<String> lines = shown.lines().toList();
    assertTrue(lines.get(1).length() < 300, lines.get(1));
    assertEquals(lines.get(1).indexOf("MARK"), lines.get(2).indexOf("^^^^"));
    assertTrue(lines.get(1).endsWith("…"), lines.get(1));
  }

  @Test
  void whatSteersATerminalIsShownAsASign() {
    var file = new SourceFile("", "a.md", "a\u001b[31m\u202eb");
    Problem problem = Problem.error("raw-html", file.at(7, 1), "wrong `x\n::error::y`")
        .withHint("a\u001bb\u009bc");
    assertEquals("""
        a.md:1:8: error: wrong `x ::error::y` [raw-html]
          1 | a\ufffd[31m\ufffdb
            |        ^
          hint: a\ufffdb\ufffdc
        """, problem.format());
  }
}
