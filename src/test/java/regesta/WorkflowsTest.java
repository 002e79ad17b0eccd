package regesta;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Holds the workflows to what keeps strangers out of them. */
class WorkflowsTest {
  private static final Path GITHUB = Path.of(".github");
  private static final Path WORKFLOWS = GITHUB.resolve("workflows");

  /** A commit, which nobody can move, and the release that it is, which people can read. */
  private static final Pattern PINNED =
      Pattern.compile("uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+");

  /** What each job may do; {@code contents: read} is what a checkout needs. */
  private static final Map<String, List<String>> RIGHTS = Map.of(
      "check.yml check", List.of("contents: read"),
      "check.yml site", List.of("contents: read"),
      "links.yml ask", List.of("contents: read"),
      "links.yml propose", List.of("contents: write", "pull-requests: write"),
      "pages.yml build", List.of("contents: read", "pages: read"),
      "pages.yml deploy", List.of("pages: write", "id-token: write"));

  static List<String> workflows() throws IOException {
    try (Stream<Path> files = Files.list(WORKFLOWS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noCommandHoldsWhatAStrangerCanChoose(String file) throws IOException {
    List<String> commands = values(workflow(file), "run").toList();
    assertFalse(commands.isEmpty());
    assertEquals(
        List.of(), commands.stream().filter(command -> command.contains("${{")).toList());
  }

  @Test
  void aPullRequestMayOnlyBeRead() throws IOException {
    assertEquals(
        List.of("read"), values(workflow("check.yml"), "contents").distinct().toList());
    assertEquals(0, values(workflow("check.yml"), "pull_request_target").count());
    assertFalse(Files.readString(WORKFLOWS.resolve("check.yml")).contains("secrets."));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void nothingRunsThatIsNotOfGitHubOrOurs(String file) throws IOException {
    List<String> foreign = Files.readString(WORKFLOWS.resolve(file))
        .lines()
        .map(line -> line.strip().replaceFirst("^- ", ""))
        .filter(line -> line.startsWith("uses:") && !PINNED.matcher(line).matches())
        .toList();
    assertEquals(List.of(), foreign);
    assertTrue(values(workflow(file), "uses").allMatch(action -> action.startsWith("actions/")));
  }

  /** Two releases of one action would be two programs to trust. */
  @Test
  void anActionIsOfOneCommit() throws IOException {
    var commits = new TreeMap<String, Set<String>>();
    for (String file : workflows()) {
      values(workflow(file), "uses")
          .map(action -> action.split("@"))
          .forEach(parts ->
              commits.computeIfAbsent(parts[0], name -> new TreeSet<>()).add(parts[1]));
    }
    assertFalse(commits.isEmpty());
    assertEquals(
        List.of(),
        commits.entrySet().stream().filter(one -> one.getValue().size() > 1).toList());
  }

  @Test
  void aJobMayDoNoMoreThanItMust() throws IOException {
    var rights = new TreeMap<String, List<String>>();
    for (String file : workflows()) {
      assertEquals(List.of(), pairs(part(workflow(file), "permissions")), file);
      for (NodeTuple job : ((MappingNode) part(workflow(file), "jobs")).getValue()) {
        String name = file + " " + ((ScalarNode) job.getKeyNode()).getValue();
        rights.put(name, pairs(part(job.getValueNode(), "permissions")));
      }
    }
    assertEquals(new TreeMap<>(RIGHTS), rights);
  }

  /** Only the job that pushes keeps the key to the repository on its disk. */
  @Test
  void onlyWhoPushesKeepsTheKey() throws IOException {
    for (String file : workflows()) {
      for (NodeTuple job : ((MappingNode) part(workflow(file), "jobs")).getValue()) {
        boolean checksOut = values(job.getValueNode(), "uses")
            .anyMatch(action -> action.startsWith("actions/checkout@"));
        boolean pushes = pairs(part(job.getValueNode(), "permissions")).contains("contents: write");
        assertEquals(
            checksOut && !pushes,
            values(job.getValueNode(), "persist-credentials").toList().equals(List.of("false")),
            file);
      }
    }
  }

  /** What is pinned grows old, so a robot proposes the next release. */
  @Test
  void newReleasesAreProposed() throws IOException {
    Node updates = part(yaml(GITHUB.resolve("dependabot.yml")), "updates");
    assertEquals(
        List.of("maven", "github-actions"), values(updates, "package-ecosystem").toList());
    assertEquals(List.of("/", "/"), values(updates, "directory").toList());
  }

  @Test
  void whoeverMayWriteRunsNothingOfTheRepository() throws IOException {
    Node jobs = part(workflow("links.yml"), "jobs");

    assertEquals(List.of("read"), values(part(jobs, "ask"), "contents").toList());
    assertEquals(0, values(part(jobs, "ask"), "pull-requests").count());
    assertEquals(List.of("write"), values(part(jobs, "propose"), "contents").toList());
    assertEquals(
        Set.of("cp", "git", "if", "exit", "fi", "head", "gh", "else"),
        values(part(jobs, "propose"), "run")
            .flatMap(String::lines)
            .map(line -> line.strip().split(" ")[0])
            .collect(toSet()));
  }

  static Node workflow(String file) throws IOException {
    return yaml(WORKFLOWS.resolve(file));
  }

  private static Node yaml(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
    }
  }

  static Node part(Node node, String name) {
    return ((MappingNode) node)
        .getValue().stream()
            .filter(pair -> ((ScalarNode) pair.getKeyNode()).getValue().equals(name))
            .findFirst()
            .orElseThrow()
            .getValueNode();
  }

  /** The pairs of a mapping, each as it is written. */
  private static List<String> pairs(Node node) {
    return ((MappingNode) node)
        .getValue().stream()
            .map(pair -> ((ScalarNode) pair.getKeyNode()).getValue()
                + ": "
                + ((ScalarNode) pair.getValueNode()).getValue())
            .toList();
  }

  /** The texts under a name, at any depth. */
  static Stream<String> values(Node node, String name) {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().flatMap(item -> values(item, name));
    }
    return node instanceof MappingNode map
        ? map.getValue().stream().flatMap(pair -> values(pair, name))
        : Stream.empty();
  }

  private static Stream<String> values(NodeTuple pair, String name) {
    boolean named = ((ScalarNode) pair.getKeyNode()).getValue().equals(name);
    return named && pair.getValueNode() instanceof ScalarNode text
        ? Stream.of(text.getValue())
        : values(pair.getValueNode(), name);
  }
}
