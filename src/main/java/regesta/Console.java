package regesta;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import regesta.problem.Problem;

/** Where a command speaks: problems and complaints on the one stream, results on the other. */
final class Console {
  private final CommandSpec command;

  Console(CommandSpec command) {
    this.command = command;
  }

  void show(List<Problem> problems) {
    for (Problem problem : problems) {
      command.commandLine().getErr().print(problem.format());
    }
    command.commandLine().getErr().flush();
  }

  void complain(String line) {
    command.commandLine().getErr().println(line);
  }

  void say(String line) {
    command.commandLine().getOut().println(line);
  }
}
