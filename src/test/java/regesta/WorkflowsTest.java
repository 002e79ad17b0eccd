package regesta;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  private static final Path WORKFLOWS = Path.of(".github/workflows");

  @ParameterizedTest
  @ValueSource(strings = {"check.yml", "links.yml", "pages.yml"})
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
  @ValueSource(strings = {"check.yml", "links.yml", "pages.yml"})
  void nothingRunsThatIsNotOfGitHubOrOurs(String file) throws IOException {
    assertEquals(
        List.of(),
        values(workflow(file), "uses")
            .filter(action -> !action.matches("actions/[a-z-]+@v[0-9]+"))
            .toList());
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
    try (Reader reader = Files.newBufferedReader(WORKFLOWS.resolve(file))) {
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
