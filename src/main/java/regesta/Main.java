package regesta;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import regesta.report.Colours;
import regesta.report.Format;
import regesta.write.NotWrittenException;
import regesta.write.OutputRefusedException;

/** The command line. */
@Command(
    name = "regesta",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    description = "Makes a website of a chronology: Markdown summaries, each drawn from sources.",
    footer = {
      "",
      "Run it where content/ and templates/ lie. `regesta COMMAND --help` tells more of a command.",
      "",
      "Exit status: 0 done; 1 the content has errors; 2 wrong usage; 3 the machine failed."
    })
public final class Main {
  static final int DONE = 0;
  static final int CONTENT_HAS_ERRORS = 1;
  static final int WRONG_USAGE = 2;
  static final int MACHINE_FAILED = 3;

  private final Colours colours;

  Main(Colours colours) {
    this.colours = colours;
  }

  /** The colours for a command that is not told whether to use any. */
  Colours coloursUnasked() {
    return colours;
  }

  public static void main(String[] args) {
    // Messages write numbers alike on every machine.
    Locale.setDefault(Locale.ROOT);
    // They quote the content, which is in UTF-8 whatever the machine's own charset is.
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    Input input = Input.ofProcess(Terminal.console(), System.in);
    int status = run(args, input, out, err, Terminal.colours());
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs one command, to which nobody types anything. */
  static int run(String[] args, PrintStream out, PrintStream err, Colours colours) {
    return run(args, Input.none(), out, err, colours);
  }

  /**
   * Runs one command and returns its exit status.
   *
   * @param colours for a command that is not told whether to use any
   */
  static int run(String[] args, Input input, PrintStream out, PrintStream err, Colours colours) {
    List<String> words = List.of(args);
    CommandLine command = commandLine(each -> each.asAsked(words, input), colours);
    command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    command.setParameterExceptionHandler((mistake, given) -> WrongUsage.answer(mistake));
    command.setExecutionExceptionHandler((failure, failed, parsed) -> explain(failure, failed));
    command.setUsageHelpWidth(96);
    if (args.length == 0) {
      command.usage(command.getOut());
      return WRONG_USAGE;
    }
    try {
      return command.execute(args);
    } catch (VirtualMachineError e) {
      return explain(e, command);
    }
  }

  /** The command line, with all that each command takes. */
  static CommandLine commandLine(Input input, Colours colours) {
    return commandLine(each -> each.whole(input), colours);
  }

  private static CommandLine commandLine(
      Function<Subcommand, CommandLine> commands, Colours colours) {
    var line = new CommandLine(new Main(colours));
    for (Subcommand each : Subcommand.values()) {
      line.addSubcommand(each.word(), commands.apply(each));
    }
    return line.registerConverter(Integer.class, Main::number)
        .registerConverter(int.class, Main::number)
        .registerConverter(Format.class, word -> oneOf(Format.values(), word))
        .registerConverter(ColourUse.class, word -> oneOf(ColourUse.values(), word));
  }

  private static int number(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("`%s` is not a whole number".formatted(word));
    }
  }

  /** The value that is written so, of those that an option takes. */
  private static <T> T oneOf(T[] values, String word) {
    return Stream.of(values)
        .filter(value -> value.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("`%s` is not one of %s"
            .formatted(word, Stream.of(values).map(Object::toString).collect(joining(", ")))));
  }

  /** Says what stopped the command: a stack trace only where the user asks for it. */
  private static int explain(Throwable failure, CommandLine command) {
    PrintWriter err = command.getErr();
    if (failure instanceof OutputRefusedException refused) {
      err.println("regesta: " + refused.getMessage());
      err.println("  hint: " + refused.hint());
      return WRONG_USAGE;
    }
    if (failure instanceof NotWrittenException machine) {
      err.println("regesta: " + machine.getMessage());
      err.println("  hint: " + machine.hint());
      if (isVerbose(command.getParseResult())) {
        machine.printStackTrace(err);
      }
      return MACHINE_FAILED;
    }
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      err.printf("regesta: there is no folder `%s`%n", ((FileSystemException) failure).getFile());
      err.println("  hint: run this where `content` and `templates` lie, or give `--project DIR`");
      return WRONG_USAGE;
    }
    boolean ofTheMachine = failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof VirtualMachineError;
    err.printf(
        "regesta: %s: %s%n", ofTheMachine ? "the machine failed" : "a mistake of ours", failure);
    if (isVerbose(command.getParseResult())) {
      failure.printStackTrace(err);
    } else {
      err.println("  hint: `--verbose` shows where");
    }
    return MACHINE_FAILED;
  }

  private static boolean isVerbose(ParseResult parsed) {
    return parsed.hasMatchedOption("--verbose")
        || parsed.hasSubcommand() && isVerbose(parsed.subcommand());
  }
}
