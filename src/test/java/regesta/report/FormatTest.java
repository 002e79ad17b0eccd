package regesta.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

class FormatTest {
  private static final SourceFile FILE =
      new SourceFile("content", "entries/x.md", "---\ntitle: A\ndate: 3 Oct\n---\n");

  private static final Problem ERROR = Problem.error(
          "bad-date", new Location(FILE, 3, 7, 5), "a year has four digits")
      .withHint("write `2013-10-03`");
  private static final Problem WARNING =
      Problem.warning("raw-html", new Location(FILE, 2, 8, 1), "HTML is shown as text");
  private static final Problem NOTICE =
      Problem.notice("no-base-url", FILE.whole(), "no base URL is known");

  /** Everything that one format or another would read as its own. */
  private static final Problem STRANGE = Problem.error(
          "wrong-value",
          new Location(new SourceFile("content", "sources/a, b:c %41 \u00e9#.md", "x"), 1, 1, 1),
          "`50%\r\n::error::\"<\\\u0000\u2028\ud83d\ude00` is no value")
      .withHint("a, b: c%0A");

  private static final List<Problem> ALL = List.of(ERROR, WARNING, NOTICE);

  @Test
  void textIsWhatCompilersPrint() {
    assertEquals(
        ERROR.format() + WARNING.format() + NOTICE.format(), Format.TEXT.write(ALL, Colours.OFF));
  }

  @Test
  void textInColourSaysTheSame() {
    String coloured = Format.TEXT.write(List.of(ERROR, WARNING, NOTICE, STRANGE), Colours.ON);
    String plain = Format.TEXT.write(List.of(ERROR, WARNING, NOTICE, STRANGE), Colours.OFF);
    assertEquals(plain.replace("\r\n", "\n"), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void textInColourMarksTheMistake() {
    assertEquals(
        """
        <1>content/entries/x.md:3:7:<0> <1;31>error:<0> a year has four digits<2> [bad-date]<0>
        <2>  3 |<0> date: 3 Oct
        <2>    |<0><1;31>       ^^^^^<0>
        <1;36>  hint:<0> write `2013-10-03`
        """,
        Format.TEXT.write(List.of(ERROR), Colours.ON).replaceAll("\u001b\\[([0-9;]*)m", "<$1>"));
  }

  @Test
  void githubGetsOneCommandForEachProblem() {
    assertEquals("""
        ::error file=content/entries/x.md,line=3,endLine=3,col=7,endColumn=11,title=bad-date::a year has four digits%0Ahint: write `2013-10-03`
        ::warning file=content/entries/x.md,line=2,endLine=2,col=8,endColumn=8,title=raw-html::HTML is shown as text
        ::notice file=content/entries/x.md,line=1,endLine=1,col=1,endColumn=3,title=no-base-url::no base URL is known
        """, Format.GITHUB.write(ALL, Colours.OFF));
  }

  @Test
  void githubCannotBeToldOtherCommands() {
    String command = Format.GITHUB.write(List.of(STRANGE), Colours.OFF);
    assertEquals(1, command.lines().count());
    assertTrue(
        command.startsWith("::error file=content/sources/a%2C b%3Ac %2541 \u00e9#.md,line=1,"),
        command);
    assertTrue(command.contains("::`50%25 ::error::\""), command);
    assertTrue(command.endsWith("%0Ahint: a, b: c%250A\n"), command);
  }

  @Test
  void jsonTellsEverything() {
    assertEquals("""
        {
          "version": 1,
          "problems": [
            {
              "severity": "error",
              "name": "bad-date",
              "file": "content/entries/x.md",
              "line": 3,
              "column": 7,
              "length": 5,
              "message": "a year has four digits",
              "hint": "write `2013-10-03`"
            },
            {
              "severity": "warning",
              "name": "raw-html",
              "file": "content/entries/x.md",
              "line": 2,
              "column": 8,
              "length": 1,
              "message": "HTML is shown as text"
            }
          ],
          "counts": {
            "errors": 1,
            "warnings": 1,
            "notices": 0
          }
        }
        """, Format.JSON.write(List.of(ERROR, WARNING), Colours.OFF));
  }

  @Test
  void jsonHoldsAnyText() {
    JsonObject problem = document(Format.JSON, List.of(STRANGE))
        .getAsJsonArray("problems")
        .get(0)
        .getAsJsonObject();
    assertEquals(STRANGE.message(), problem.get("message").getAsString());
    assertEquals(STRANGE.hint().orElseThrow(), problem.get("hint").getAsString());
    assertEquals(STRANGE.at().file().shownPath(), problem.get("file").getAsString());
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "SARIF"})
  void nothingWrongIsADocumentToo(Format format) {
    assertTrue(format.isDocument());
    assertFalse(document(format, List.of()).entrySet().isEmpty());
  }

  /** The properties that SARIF 2.1.0 requires, and the values it allows. */
  @Test
  void sarifHasWhatItMust() {
    JsonObject log = document(Format.SARIF, List.of(ERROR, WARNING, NOTICE, STRANGE));
    assertEquals("2.1.0", log.get("version").getAsString());
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals("Regesta", driver.get("name").getAsString());
    List<String> rules = driver.getAsJsonArray("rules").asList().stream()
        .map(rule -> rule.getAsJsonObject().get("id").getAsString())
        .toList();
    assertEquals(List.of("bad-date", "no-base-url", "raw-html", "wrong-value"), rules);
    List<JsonElement> results = run.getAsJsonArray("results").asList();
    assertEquals(4, results.size());
    for (JsonElement element : results) {
      JsonObject result = element.getAsJsonObject();
      String rule = result.get("ruleId").getAsString();
      assertEquals(rule, rules.get(result.get("ruleIndex").getAsInt()));
      assertTrue(Set.of("error", "warning", "note").contains(result.get("level").getAsString()));
      assertFalse(result.getAsJsonObject("message").get("text").getAsString().isBlank());
    }
  }

  @Test
  void sarifMarksTheSpan() {
    JsonObject place = place(ERROR);
    JsonObject region = place.getAsJsonObject("region");
    assertEquals(3, region.get("startLine").getAsInt());
    assertEquals(7, region.get("startColumn").getAsInt());
    assertEquals(12, region.get("endColumn").getAsInt());
  }

  @Test
  void sarifNamesFilesByUris() {
    String uri = place(STRANGE).getAsJsonObject("artifactLocation").get("uri").getAsString();
    assertEquals("content/sources/a%2C%20b%3Ac%20%2541%20%C3%A9%23.md", uri);
    assertEquals(STRANGE.at().file().shownPath(), URI.create(uri).getPath());
  }

  private static JsonObject place(Problem problem) {
    return document(Format.SARIF, List.of(problem))
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("results")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  private static JsonObject document(Format format, List<Problem> problems) {
    return JsonParser.parseString(format.write(problems, Colours.OFF)).getAsJsonObject();
  }
}
