package regesta;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regesta.problem.ProblemNames;

/**
 * Counts the mistakes that the fixtures hold. In the sites whose name begins with {@code mistakes-}
 * each mistake has a file of its own that is named for it, and one message answers it.
 */
class MistakesTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern HEAD =
      Pattern.compile("(\\S.*?):(\\d+):(\\d+): (?:error|warning|notice): (.+) \\[([a-z0-9-]+)]");

  /**
   * What the files of a site do not show: what git knows is no part of a site, and the rest is
   * about what a command was given. Their own tests show the messages.
   */
  private static final Set<String> WITHOUT_FIXTURE = Set.of(
      "more-mistakes",
      "no-history",
      "shallow-history",
      "date-in-words",
      "known-source",
      "like-names",
      "link-lost",
      "link-moved",
      "link-unknown",
      "missing-answer",
      "missing-file",
      "not-carried",
      "other-form",
      "terms-not-agreed",
      "unreadable-folder",
      "wrong-json",
      "wrong-table",
      "wrong-xml");

  /** Files that a mistake in another file needs, and files with more than one mistake. */
  private static final Map<String, Integer> OTHER_COUNTS = Map.ofEntries(
      Map.entry("entries/refers-to-files-with-wrong-names.md", 0),
      Map.entry("entries/1969/two-files.md", 0),
      Map.entry("entries/outcome-comes-back.md", 0),
      Map.entry("entries/outcome-of-nothing.md", 0),
      Map.entry("entries/not-ready.md", 0),
      Map.entry("actors/part-of-its-part.md", 0),
      Map.entry("entries/quote-right-but-for-marks-and-spaces.md", 0),
      Map.entry("entries/quote-of-a-source-not-at-hand.md", 0),
      Map.entry("entries/landing.md", 0),
      Map.entry("entries/comma-at-the-end.md", 0),
      Map.entry("actors/nasa.md", 0),
      Map.entry("actors/neil-armstrong.md", 0),
      Map.entry("topics/apollo.md", 0),
      Map.entry("pages/about.md", 0),
      Map.entry("images/eagle.png", 0),
      Map.entry("sources/nyt-1969-07-21.md", 0),
      Map.entry("sources/wp-1969-07-22.md", 0),
      Map.entry("sources/of-1960.md", 0),
      Map.entry("sources/of-1968-uncertain.md", 0),
      Map.entry("sources/of-2099.md", 0),
      Map.entry("entries/alias-of-another.md", 3),
      Map.entry("entries/opened-as-code.md", 2),
      Map.entry("entries/opened-by-plus-signs.md", 2),
      Map.entry("entries/tab-behind-a-colon.md", 2),
      Map.entry("entries/two-mistakes-in-one-file.md", 4),
      Map.entry("addresses.txt", 3));

  private record Message(String file, String message, String name) {}

  @Test
  void everyNameOfAProblemIsSeen() throws IOException {
    Set<String> seen = new TreeSet<>(WITHOUT_FIXTURE);
    for (Path golden : goldenFiles()) {
      messages(golden).forEach(message -> seen.add(message.name()));
    }
    assertEquals(new TreeSet<>(ProblemNames.ALL), seen);
  }

  @Test
  void namesAreInOrder() {
    assertEquals(List.copyOf(new TreeSet<>(ProblemNames.ALL)), ProblemNames.ALL);
  }

  @Test
  void oneMistakeHasOneMessage() throws IOException {
    var wrong = new ArrayList<String>();
    int mistakes = 0;
    for (Path site : sitesOfMistakes()) {
      Map<String, List<Message>> told = messages(site.resolve("expected/problems.txt")).stream()
          .collect(groupingBy(Message::file, TreeMap::new, toCollection(ArrayList::new)));
      for (String file : files(site.resolve("content"))) {
        int count = told.getOrDefault("content/" + file, List.of()).size();
        mistakes += count;
        if (count != expected(file, site)) {
          wrong.add("%s/%s: %s problems".formatted(site.getFileName(), file, count));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(mistakes >= 100, "mistakes: " + mistakes);
    System.out.printf("%s mistakes, of %s names%n", mistakes, ProblemNames.ALL.size());
  }

  @Test
  void messagesAreClausesWithoutJargon() throws IOException {
    var wrong = new ArrayList<String>();
    for (Path golden : goldenFiles()) {
      for (Message message : messages(golden)) {
        boolean clause = message.message().matches("(?:[`a-z0-9]|HTML|February).*[^.!]");
        boolean jargon = message
            .message()
            .replaceAll("`[^`]*`", "")
            .matches("(?i).*\\b(illegal|invalid|token|parse|node|byte|syntax|null|scalar)\\b.*");
        if (!clause || jargon && !message.name().equals("large-file")) {
          wrong.add(message.message());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static int expected(String file, Path site) {
    if (file.startsWith("site.yaml")) {
      return site.endsWith("mistakes-in-site-settings") ? 14 : 0;
    }
    return file.endsWith("-is-well.md") || file.endsWith("-are-well.md")
        ? 0
        : OTHER_COUNTS.getOrDefault(file, 1);
  }

  private static List<Path> goldenFiles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("problems.txt")).sorted().toList();
    }
  }

  private static List<Path> sitesOfMistakes() throws IOException {
    try (Stream<Path> sites = Files.list(RESOURCES.resolve("sites"))) {
      return sites
          .filter(site -> site.getFileName().toString().startsWith("mistakes-"))
          .sorted()
          .toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<Message> messages(Path golden) throws IOException {
    return Files.readString(golden)
        .lines()
        .map(HEAD::matcher)
        .filter(Matcher::matches)
        .map(match -> new Message(match.group(1), match.group(4), match.group(5)))
        .toList();
  }
}
