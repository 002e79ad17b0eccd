package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import regesta.compare.Changes;

/** Says what changed since an earlier version of the content. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says, in Markdown, which entries, sources, actors, topics and pages were added, changed and"
          + " removed since an earlier version of the content."
    })
final class ChangesCommand implements Callable<Integer> {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "DIR",
      description = "the content as it was: a folder, such as that of a git worktree")
  private Path from = Path.of("");

  @Mixin
  private ContentOptions options = new ContentOptions();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    Changes changes = Changes.between(
        GrowingContent.read(from).parsed(),
        GrowingContent.read(options.folder()).parsed());
    new Console(Optional.ofNullable(command).orElseThrow())
        .say(changes.markdown().stripTrailing());
    return Main.DONE;
  }
}
