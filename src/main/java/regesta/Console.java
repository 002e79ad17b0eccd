package regesta;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import regesta.problem.Problem;
import regesta.report.Colours;
import regesta.report.Format;

/**
 * Where a command speaks. People read problems and complaints on the one stream, results on the
 * other; a program reads problems on the stream of results, and nothing else if they are a
 * document.
 */
final class Console {
  private final CommandSpec command;
  private final Format format;
  private final Colours colours;

  Console(CommandSpec command) {
    this(command, Format.TEXT, Colours.OFF);
  }

  Console(CommandSpec command, Format format, Colours colours) {
    this.command = command;
    this.format = format;
    this.colours = colours;
  }

  void show(List<Problem> problems) {
    PrintWriter stream = format == Format.TEXT ? err() : out();
    stream.print(format.write(problems, colours));
    stream.flush();
  }

  /** Answers what the user has just typed, which stands above. */
  void answer(Problem problem) {
    complain("  " + problem.message());
    problem.hint().ifPresent(hint -> complain("  hint: " + hint));
  }

  /** The progress of a build, where problems are shown on a terminal whose user likes it lively. */
  Optional<ProgressLine> progress() {
    var main = (Main) command.root().userObject();
    return format == Format.TEXT && main.coloursUnasked() == Colours.ON
        ? Optional.of(new ProgressLine(err(), System::nanoTime))
        : Optional.empty();
  }

  void complain(String line) {
    err().println(line);
  }

  /** Puts a question, and leaves the user a line for the answer. */
  void ask(String question) {
    out().printf("%s%n> ", question);
    out().flush();
  }

  void say(String line) {
    (format.isDocument() ? err() : out()).println(line);
  }

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  private PrintWriter err() {
    return command.commandLine().getErr();
  }
}
