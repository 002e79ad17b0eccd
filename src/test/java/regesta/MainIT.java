package regesta;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.report.Colours;

/** Runs commands as a user does, and reads what they answer. */
class MainIT {
  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir
  private Path folder = Path.of("");

  /** What a command printed, and its exit status. */
  private record Answer(int status, String out, String err) {}

  private static Answer run(String... arguments) {
    return run(Colours.OFF, arguments);
  }

  private static Answer run(Colours colours, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = Main.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        colours);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Answer onSite(String command, String site, String... more) {
    return onSite(Colours.OFF, command, site, more);
  }

  private Answer onSite(Colours colours, String command, String site, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add(command);
    arguments.addAll(List.of("--content", SITES.resolve(site).resolve("content").toString()));
    if (!List.of(more).contains("--templates")) {
      arguments.addAll(List.of("--templates", "templates"));
    }
    if (command.equals("build")) {
      arguments.addAll(List.of("--output", folder.resolve("site").toString()));
    }
    arguments.addAll(List.of(more));
    return run(colours, arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve --output=o",
        "serve --base-url=https://a.b/",
        "serve --drafts",
        "check --output=o"
      })
  void takesNoOptionThatWouldDoNothing(String line) {
    Answer answer = run(line.split(" "));
    assertEquals(2, answer.status());
    String option = line.substring(line.indexOf(' ') + 1).split("=")[0];
    String expected = "regesta: there is no option `%s`".formatted(option);
    assertTrue(answer.err().startsWith(expected), answer.err());
  }

  @Test
  void helpNamesTheCommandsAndTheExitStatuses() {
    Answer answer = run("--help");
    assertEquals(0, answer.status());
    assertTrue(answer.out().contains("build"), answer.out());
    assertTrue(answer.out().contains("check"), answer.out());
    assertTrue(answer.out().contains("Exit status: 0 done;"), answer.out());
    assertEquals(0, run("build", "--help").status());
    assertTrue(run("--version").out().startsWith("regesta "));
  }

  @ParameterizedTest
  @CsvSource({
    "build, read parse resolve compose render and write all",
    "check, read parse resolve compose render all"
  })
  void timingsTellOfEveryStage(String command, String stages) {
    Answer answer = onSite(command, "accounts-differ", "--timings");
    assertEquals(0, answer.status(), answer.err());
    String table = answer.err().substring(answer.err().indexOf("stage "));
    assertEquals(
        stages,
        table.lines().skip(1).map(row -> row.replaceAll(" {2,}.*", "")).collect(joining(" ")));
  }

  @Test
  void noCommandIsAnsweredWithTheHelp() {
    Answer answer = run();
    assertEquals(2, answer.status());
    assertTrue(answer.out().contains("Usage: regesta"), answer.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--outptu=x",
        "--format=xml",
        "--color=blue",
        "--base-url=example.org",
        "--base-url=https://a|b/",
        "--base-url=https://a/?b",
        "--as-of=yesterday",
        "--as-of=2025"
      })
  void wrongUsageIsAnsweredWithTheWayOut(String option) {
    Answer answer = run("check", option);
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains(option.substring(2, option.indexOf('='))), answer.err());
    assertFalse(answer.err().contains("\tat "), answer.err());
  }

  @Test
  void aMissingFolderIsAnsweredWithTheWayOut() {
    Answer answer = run("check", "--project", folder.resolve("nowhere").toString());
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("there is no folder `"), answer.err());
    assertTrue(answer.err().contains("--project"), answer.err());
    assertEquals(
        2, run("check", "--content", "pom.xml", "--templates", "templates").status());
  }

  @Test
  void checkTellsTenMistakesInOneRunAndWritesNothing() {
    Answer answer = onSite("check", "ten-mistakes");
    assertEquals(1, answer.status());
    long problems = answer
        .err()
        .lines()
        .filter(line -> line.matches(".+:\\d+:\\d+: (error|warning): .+"))
        .count();
    assertEquals(10, problems, answer.err());
    assertTrue(answer.err().endsWith("9 errors, 1 warning\n"), answer.err());
    assertFalse(Files.exists(folder.resolve("site")));
  }

  @Test
  void problemsAreInColourOnATerminal() {
    assertTrue(onSite(Colours.ON, "check", "ten-mistakes").err().contains("\u001b["));
    assertFalse(
        onSite(Colours.ON, "check", "ten-mistakes", "--color", "never").err().contains("\u001b["));
    assertFalse(onSite("check", "ten-mistakes").err().contains("\u001b["));
    assertTrue(onSite("check", "ten-mistakes", "--color", "always").err().contains("\u001b["));
  }

  @ParameterizedTest
  @CsvSource({"json, counts", "sarif, runs"})
  void programsReadADocumentAndNothingElse(String format, String name) {
    Answer answer = onSite(Colours.ON, "check", "ten-mistakes", "--format", format);
    assertEquals(1, answer.status());
    assertTrue(JsonParser.parseString(answer.out()).getAsJsonObject().has(name), answer.out());
    assertEquals("9 errors, 1 warning\n", answer.err());
    Answer built = onSite("build", "one-entry", "--format", format);
    assertEquals(0, built.status());
    assertTrue(JsonParser.parseString(built.out()).getAsJsonObject().has(name), built.out());
    assertTrue(built.err().startsWith("0 errors, 0 warnings: "), built.err());
  }

  @Test
  void githubReadsCommands() {
    Answer answer = onSite("check", "ten-mistakes", "--format", "github");
    assertEquals(1, answer.status());
    assertEquals(10, answer.out().lines().filter(line -> line.startsWith("::")).count());
    assertEquals("9 errors, 1 warning\n", answer.err());
  }

  @Test
  void whatEditorsToolsReadIsWrittenWhereAsked() throws IOException {
    Answer answer = run("schema", "--output", folder.toString());
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains(".vscode/schemas/entry.json\n"), answer.out());
    for (String path : answer.out().lines().toList()) {
      assertEquals(Files.readString(Path.of(path)), Files.readString(folder.resolve(path)));
    }
  }

  @Test
  void aBuildWithErrorsLeavesTheEarlierSiteAsItWas() throws IOException {
    assertEquals(0, onSite("build", "one-entry").status());
    Path home = folder.resolve("site/index.html");
    String before = Files.readString(home);
    Answer answer = onSite("build", "ten-mistakes");
    assertEquals(1, answer.status());
    assertTrue(answer.err().endsWith("nothing was written\n"), answer.err());
    assertEquals(before, Files.readString(home));
  }

  @Test
  void aSiteThatAnInterruptedBuildMovedAsideComesBack() throws IOException {
    onSite("build", "one-entry");
    Path home = folder.resolve("site/index.html");
    String before = Files.readString(home);
    Files.move(folder.resolve("site"), folder.resolve(".site.old"));
    Answer answer = onSite("build", "ten-mistakes");
    assertEquals(1, answer.status());
    assertTrue(answer.err().startsWith("an earlier build was interrupted"), answer.err());
    assertEquals(before, Files.readString(home));
  }

  @Test
  void buildSaysHowMuchItWrote() {
    Answer answer = onSite("build", "one-entry");
    assertEquals(0, answer.status(), answer.err());
    assertTrue(
        answer.out().matches("(?s)0 errors, 0 warnings: \\d+ files in .+site\n"), answer.out());
  }

  @Test
  void warningsCountAsErrorsIfTheUserIsStrict() {
    assertEquals(0, onSite("check", "allowed-warnings").status());
    assertEquals(1, onSite("check", "allowed-warnings", "--strict").status());
  }

  @Test
  void draftsAreShownToThoseWhoAsk() throws IOException {
    assertEquals(1, onSite("build", "drafts").status());
    assertEquals(0, onSite("build", "drafts", "--drafts").status());
    assertTrue(Files.exists(folder.resolve("site/entries/not-ready.html")));
  }

  @Test
  void theBaseUrlGivesPagesTheirOwnAddress() throws IOException {
    onSite("build", "one-entry", "--base-url", "https://a.example/b");
    String page = Files.readString(folder.resolve("site/entries/moon-landing.html"));
    assertTrue(page.contains("href=\"https://a.example/b/entries/moon-landing.html\""), page);
    String lost = Files.readString(folder.resolve("site/404.html"));
    assertTrue(lost.contains("href=\"/b/assets/style.css\""), lost);
  }

  @Test
  void theRepositoryGivesPagesTheLinksOfReadersAndEditors() throws IOException {
    onSite("build", "one-entry", "--repository", "https://github.com/someone/chronology");
    String page = Files.readString(folder.resolve("site/entries/moon-landing.html"));
    assertTrue(page.contains("https://github.com/someone/chronology/edit/main/"), page);
    assertTrue(page.contains("https://github.com/someone/chronology/issues/new?"), page);
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01, overdue", "1969-12-31, planned"})
  void plansAreOverdueAsOfADay(String day, String status) throws IOException {
    onSite("build", "plan-and-outcome", "--as-of", day);
    String page = Files.readString(folder.resolve("site/entries/overdue-or-not.html"));
    assertTrue(page.contains("standing is-" + status), page);
  }

  @Test
  void aFolderThatWeDidNotWriteIsNotReplaced() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/thesis.txt"), "years of work");
    Answer answer = onSite("build", "one-entry");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("hint: "), answer.err());
    assertEquals("years of work", Files.readString(folder.resolve("site/thesis.txt")));
  }

  @Test
  void everyMistakeInTemplatesIsToldInTheSameOrder() throws IOException {
    Path templates = folder.resolve("templates");
    copy(Path.of("templates"), templates);
    Files.delete(templates.resolve("topics.ftlh"));
    Files.writeString(templates.resolve("year.ftlh"), "${page.nonsense}");
    Files.writeString(templates.resolve("source.ftlh"), "<#if");
    List<String> expected = List.of("source.ftlh:1:2", "topics.ftlh:1:1", "year.ftlh:1:3");
    for (String command : List.of("check", "build")) {
      Answer answer = onSite(command, "one-entry", "--templates", templates.toString());
      assertEquals(1, answer.status(), answer.err());
      assertEquals(
          expected,
          answer
              .err()
              .lines()
              .filter(line -> line.contains(" error: "))
              .map(line -> line.substring(line.lastIndexOf('/', line.indexOf(": ")) + 1))
              .map(line -> line.substring(0, line.indexOf(": ")))
              .toList());
    }
  }

  @Test
  void addressesArePromisedOnlyWhenAsked() throws IOException {
    Path content = folder.resolve("project/content");
    copy(SITES.resolve("one-entry/content"), content);
    String[] command = {
      "check", "--project", folder.resolve("project").toString(), "--templates", "templates"
    };
    run(command);
    Path promised = content.resolve("addresses.txt");
    assertFalse(Files.exists(promised));
    String[] update = {
      "check", "--content", content.toString(), "--templates", "templates", "--update-addresses"
    };
    assertTrue(run(update).out().contains(" addresses added"));
    List<String> lines = Files.readAllLines(promised);
    assertEquals(lines.stream().sorted().toList(), lines);
    assertTrue(lines.contains("entries/moon-landing.html"));
    assertTrue(run(update).out().contains("0 addresses added"));
    assertEquals(
        2, onSite("check", "one-entry", "--drafts", "--update-addresses").status());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
