package regesta;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Holds the promises in SECURITY to tests that there are, and that CI runs. */
class PromisesTest {
  private static final Path SECURITY = Path.of(".github/SECURITY.md");
  private static final String CHAPTER = "\n## What is promised and how it is tested\n";

  private static final Pattern COMMAND = Pattern.compile("`(mvn [^`]+)`");

  /** Maven's choice of a test: of a whole class, or of one method. */
  private static final Pattern CHOICE =
      Pattern.compile(" -D(it\\.test|test)=([A-Za-z]+)(?:#([A-Za-z]+))?");

  private static final Pattern PROFILE = Pattern.compile(" -P([A-Za-z,-]+)");

  private final Map<String, Path> tests = tests();

  @Test
  void everyPromiseHasACommand() throws IOException {
    List<String> rows = rows();
    assertFalse(rows.isEmpty());
    assertEquals(
        List.of(),
        rows.stream().filter(row -> !row.matches("\\| .+ \\| `mvn [^|]+` \\|")).toList());
  }

  @Test
  void everyCommandRunsATestThatThereIs() throws IOException {
    var wrong = new ArrayList<String>();
    for (String command : commands()) {
      List<MatchResult> choices = CHOICE.matcher(command).results().toList();
      for (MatchResult choice : choices) {
        if (!runs(choice)) {
          wrong.add(command);
        }
      }
      if (choices.isEmpty() && PROFILE.matcher(command).results().findAny().isEmpty()) {
        wrong.add(command);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Surefire looks for classes that end in `Test`, Failsafe for those that end in `IT`. */
  private boolean runs(MatchResult choice) throws IOException {
    boolean ending = choice.group(2).endsWith(choice.group(1).equals("test") ? "Test" : "IT");
    Optional<Path> file = Optional.ofNullable(tests.get(choice.group(2)));
    if (!ending || file.isEmpty()) {
      return false;
    }
    return choice.group(3) == null
        || Files.readString(file.get()).contains("void " + choice.group(3) + "(");
  }

  @Test
  void everyProfileIsRunByCi() throws IOException {
    Set<String> profiles = profiles(String.join("\n", commands()));
    Set<String> run = profiles(Files.readString(Path.of(".ci/run")));
    assertTrue(run.containsAll(profiles), () -> profiles + " are not all in " + run);
    List<String> known = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser())
        .select("profile > id")
        .eachText();
    assertTrue(known.containsAll(profiles), () -> profiles + " are not all in " + known);
  }

  private static Set<String> profiles(String commands) {
    return PROFILE
        .matcher(commands)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(",")))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> commands() throws IOException {
    return COMMAND
        .matcher(String.join("\n", rows()))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> rows() throws IOException {
    String chapter = Files.readString(SECURITY).split(CHAPTER, 2)[1];
    return chapter
        .lines()
        .filter(line -> line.startsWith("| ") && !line.matches("\\| (Promise|---) \\|.*"))
        .toList();
  }

  private static Map<String, Path> tests() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
          .collect(toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
