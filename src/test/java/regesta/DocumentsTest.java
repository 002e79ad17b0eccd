package regesta;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import regesta.problem.Problem;
import regesta.problem.Severity;
import regesta.report.Colours;
import regesta.resolve.Drafts;

/**
 * Holds the documents to the project: what README shows can be built, its tables equal the
 * declarations, and nothing leads nowhere.
 *
 * <p>Run with {@code -Dupdate.fixtures=true} to rewrite the tables of fields and the words of dates
 * in README, then review the diff.
 */
class DocumentsTest {
  private static final Path README = Path.of("README.md");
  private static final Path ARCHITECTURE = Path.of("ARCHITECTURE.md");

  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** A file that README shows: its path on a line of its own, then its text. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`(content/[^`\n]+)`:\n\n```[a-z]*\n(.*?)^```$");

  /** A file that CONTRIBUTING shows whole. */
  private static final Pattern PASTED = Pattern.compile("(?ms)^ *```markdown\n(.*?)\n *```$");

  /** A row of the table of dates: how it is written, what the page shows, what that says. */
  private static final Pattern DATE = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*?) \\| (.*) \\|$");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        ".github/SECURITY.md"
      })
  void leadsSomewhere(String name) throws IOException {
    Path document = Path.of(name);
    List<String> nowhere = matches(LINK, proseOf(Files.readString(document)))
        .map(link -> Optional.ofNullable(link.group(1)).orElse(link.group(2)))
        .filter(target -> !target.contains(":"))
        .filter(target -> !exists(document, target))
        .toList();
    assertEquals(List.of(), nowhere);
  }

  private static boolean exists(Path document, String target) {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
    return Files.exists(file) && (parts.length == 1 || headings(file).contains(parts[1]));
  }

  /** The fragments that GitHub gives the headings of a document. */
  private static Set<String> headings(Path document) {
    try {
      return matches(HEADING, FENCE.matcher(Files.readString(document)).replaceAll(""))
          .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
          .map(words -> words.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String proseOf(String document) {
    return CODE.matcher(FENCE.matcher(document).replaceAll("")).replaceAll("");
  }

  static List<FieldTable> fieldTables() {
    return FieldTable.all();
  }

  @ParameterizedTest
  @MethodSource("fieldTables")
  void readmeListsTheFields(FieldTable table) throws IOException {
    assertSection("### " + table.heading() + "\n", table.markdown());
  }

  @Test
  void readmeShowsDatesAsThePagesDo(@TempDir Path project) throws Exception {
    String heading = "### How dates are written\n";
    List<MatchResult> rows =
        matches(DATE, section(Files.readString(README), heading)).toList();
    assertFalse(rows.isEmpty(), "README has a table of dates");
    write(project, "content/site.yaml", "title: Dates\ndescription: Dates.\n");
    write(project, "content/sources/report.md", "---\ntype: report\ntitle: Report\n---\n");
    for (int i = 0; i < rows.size(); i++) {
      String entry = "---\ntitle: Date\ndate: '%s'\nsources: report\n---\nText [@report].\n"
          .formatted(rows.get(i).group(1));
      write(project, "content/entries/date-%d.md".formatted(i), entry);
    }
    assertEquals("", problems(project));
    String table = "| Written | Shown as | What it says |\n| --- | --- | --- |\n";
    for (int i = 0; i < rows.size(); i++) {
      Path page = project.resolve("site/entries/date-%d.html".formatted(i));
      String words =
          Jsoup.parse(Files.readString(page)).select(".entry-header .when").text();
      table += "| `%s` | %s | %s |\n"
          .formatted(rows.get(i).group(1), words, rows.get(i).group(3));
    }
    assertSection(heading, table);
  }

  /** Compares the table that is the first of a section of README. */
  private static void assertSection(String heading, String table) throws IOException {
    String readme = Files.readString(README);
    String before = section(readme, heading);
    if (Boolean.getBoolean("update.fixtures")) {
      Files.writeString(README, readme.replace(heading + before, heading + with(before, table)));
    } else {
      assertEquals(with(before, table), before);
    }
  }

  /** The text from a heading to the next one. */
  private static String section(String document, String heading) {
    int start = document.indexOf(heading);
    assertTrue(start >= 0, "README has no heading: " + heading);
    String rest = document.substring(start + heading.length());
    return Pattern.compile("(?m)^#").split(rest, 2)[0];
  }

  private static String with(String section, String table) {
    int start = section.indexOf("| ");
    int end = section.indexOf("\n\n", Math.max(0, start)) + 1;
    return start < 0
        ? section + table + "\n"
        : section.substring(0, start) + table + section.substring(end);
  }

  @Test
  void readmeExampleIsBuilt(@TempDir Path project) throws Exception {
    List<MatchResult> files = matches(EXAMPLE, Files.readString(README)).toList();
    for (MatchResult file : files) {
      write(project, file.group(1), file.group(2));
    }
    assertEquals("", problems(project));
    assertTrue(files.size() >= 4, "README shows a whole chronology");
    Path page = project.resolve("site/entries/moon-landing.html");
    assertTrue(Files.readString(page).contains("20 July 1969"));
  }

  @Test
  void contributingsFilesAreBuiltAsTheyStand(@TempDir Path project) throws Exception {
    List<String> files = matches(PASTED, Files.readString(Path.of("CONTRIBUTING.md")))
        .map(file -> file.group(1).stripIndent())
        .toList();
    assertEquals(3, files.size(), "an entry, a source and an actor");
    write(project, "content/site.yaml", "title: Pasted\ndescription: Pasted.\n");
    write(project, "content/entries/2015/2015-05-30-ministers-meet.md", files.get(0));
    write(project, "content/sources/star-2015-06-01.md", files.get(1));
    write(project, "content/actors/gen-nakatani.md", files.get(2));
    write(project, "content/actors/ash-carter.md", files.get(2).replace("Gen Nakatani", "Carter"));
    assertEquals("", problems(project));
  }

  /** Builds a project's content with our templates into its site. */
  private static String problems(Path project) throws Exception {
    BuildReport report = TestBuild.of(new BuildOptions(
        project,
        project.resolve("content"),
        "content",
        Path.of("templates"),
        "templates",
        project.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Drafts.LEFT_OUT,
        Optional.empty(),
        BuildOptions.Past.LEFT_OUT,
        BuildOptions.WarningWeight.AS_WARNING));
    return report.problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTICE)
        .map(Problem::format)
        .collect(joining());
  }

  @Test
  void readmeNamesEveryOption() throws IOException {
    String readme = Files.readString(README);
    List<String> missing = commands(Main.commandLine(Input.none(), Colours.OFF))
        .flatMap(command -> command.getCommandSpec().options().stream())
        .map(option -> option.longestName())
        .distinct()
        .filter(name -> !readme.contains("`" + name))
        .toList();
    assertEquals(List.of(), missing);
  }

  /** The commands below one, and those below them. */
  private static Stream<CommandLine> commands(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(below -> Stream.concat(Stream.of(below), commands(below)));
  }

  @Test
  void architectureMapsEveryPackage() throws IOException {
    String map = Files.readString(ARCHITECTURE).split("## The code map\n", 2)[1].split("\n## ")[0];
    Set<String> mapped =
        matches(PACKAGE, map).map(row -> row.group(1)).collect(toCollection(TreeSet::new));
    assertEquals(packages(), mapped);
  }

  /** Each has a {@code package-info.java}, to which {@code ArchitectureIT} holds them. */
  private static Set<String> packages() throws IOException {
    Path code = Path.of("src/main/java/regesta");
    try (Stream<Path> files = Files.walk(code)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> code.relativize(file.resolveSibling("")).toString().replace('/', '.'))
          .map(name -> name.isEmpty() ? "regesta" : name)
          .collect(toCollection(TreeSet::new));
    }
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static void write(Path project, String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
