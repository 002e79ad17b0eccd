package regesta;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import regesta.propose.Questionnaire;

/** Writes a new file; of which kind, its subcommands say. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    commandListHeading = "%nKinds of file:%n",
    description = {
      "Writes a new file at the right place, with every field explained, and never replaces one.",
      "On a terminal it asks for what is missing."
    })
final class NewCommand implements Callable<Integer> {
  @Spec
  private @Nullable CommandSpec command;

  /** The command, with a subcommand for each kind of file. */
  static CommandLine line(Input input) {
    var line = new CommandLine(new NewCommand());
    for (Questionnaire questionnaire : Questionnaire.all()) {
      line.addSubcommand(NewFileCommand.line(questionnaire, input));
    }
    return line;
  }

  @Override
  public Integer call() {
    CommandLine line = Optional.ofNullable(command).orElseThrow().commandLine();
    line.usage(line.getOut());
    return Main.WRONG_USAGE;
  }
}
