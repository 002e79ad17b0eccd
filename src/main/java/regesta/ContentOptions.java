package regesta;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of commands that add to the content. */
final class ContentOptions {
  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "the folder that holds content/ (default: this one)")
  private Path project = Path.of("");

  @Option(names = "--content", paramLabel = "DIR", description = "the content, if elsewhere")
  private Optional<Path> content = Optional.empty();

  // Whoever explains a failure asks the parsed command line for it.
  @SuppressWarnings("unused")
  @Option(names = "--verbose", description = "if the machine fails, show where")
  private boolean verbose;

  /** The folder of the content, as the user knows it. */
  Path folder() {
    return content.orElseGet(() -> project.resolve("content"));
  }
}
