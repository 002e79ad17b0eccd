package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import regesta.schema.EditorFiles;
import regesta.write.GeneratedFiles;

/** Writes the files by which editors' tools know the fields. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes what tells editors' tools which fields there are.",
      "",
      "That is JSON Schemas and snippets in .vscode/, and forms for Pages CMS in .pages.yml."
    })
final class SchemaCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "the folder to write them into (default: this one)")
  private Path output = Path.of("");

  // Whoever explains a failure asks the parsed command line for it.
  @SuppressWarnings("unused")
  @Option(names = "--verbose", description = "if the machine fails, show where")
  private boolean verbose;

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    SortedMap<String, String> files = EditorFiles.all();
    GeneratedFiles.write(files, output);
    var console = new Console(Optional.ofNullable(command).orElseThrow());
    files.keySet().forEach(console::say);
    return Main.DONE;
  }
}
