package regesta;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes files of something else; of what, its subcommands say. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    commandListHeading = "%nWhat can be imported:%n",
    description = "Makes new files of something else, and reports what could not be carried.")
final class ImportCommand implements Callable<Integer> {
  @Spec
  private @Nullable CommandSpec command;

  static CommandLine line(Input input) {
    var line = new CommandLine(new ImportCommand());
    for (ForeignForm form : ForeignForm.values()) {
      line.addSubcommand(ForeignImportCommand.line(form));
    }
    return line.addSubcommand(new IssueFormCommand(input));
  }

  @Override
  public Integer call() {
    CommandLine line = Optional.ofNullable(command).orElseThrow().commandLine();
    line.usage(line.getOut());
    return Main.WRONG_USAGE;
  }
}
