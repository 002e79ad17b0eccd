package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  @ValueSource(strings = {"check.yml", "pages.yml"})
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

  private static Node workflow(String file) throws IOException {
    try (Reader reader = Files.newBufferedReader(WORKFLOWS.resolve(file))) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
    }
  }

  /** The texts under a name, at any depth. */
  private static Stream<String> values(Node node, String name) {
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
