package regesta;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import regesta.problem.Suggestion;

/** The answer to a command line that cannot be understood: what is wrong, and what was meant. */
final class WrongUsage {
  private final CommandLine command;

  private WrongUsage(CommandLine command) {
    this.command = command;
  }

  /** Answers a mistake in two lines, so that it is not lost above a page of help. */
  static int answer(ParameterException mistake) {
    var usage = new WrongUsage(mistake.getCommandLine());
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      usage.answerUnknown(unmatched.getUnmatched().get(0));
    } else {
      usage.tell(message(mistake), usage.seeHelp());
    }
    return Main.WRONG_USAGE;
  }

  /** What is wrong, where the library knows that, but says it in other words than we do. */
  private static String message(ParameterException mistake) {
    if (mistake instanceof MissingParameterException lacking
        && !lacking.getMissing().isEmpty()) {
      ArgSpec first = lacking.getMissing().get(0);
      return "%s is missing"
          .formatted(first.isOption() ? "a value for " + name(first) : name(first));
    }
    if (mistake instanceof OverwrittenOptionException repeated) {
      return "%s is given twice".formatted(name(repeated.getOverwritten()));
    }
    if (mistake.getCause() instanceof TypeConversionException unfit) {
      return "%s: %s".formatted(name(mistake.getArgSpec()), unfit.getMessage());
    }
    return Optional.ofNullable(mistake.getMessage()).orElse("the words fit no command");
  }

  private static String name(ArgSpec taken) {
    return "`%s`"
        .formatted(taken instanceof OptionSpec option ? option.longestName() : taken.paramLabel());
  }

  /** Answers the first word that fits nowhere; those behind it may well have been right. */
  private void answerUnknown(String word) {
    if (word.startsWith("-")) {
      String option = word.split("=", 2)[0];
      tell(
          "there is no option `%s`".formatted(option),
          Suggestion.closest(option, options()).map(WrongUsage::didYouMean).orElse(seeHelp()));
    } else if (commands().isEmpty()) {
      tell("`%s` is one word too many".formatted(word), seeHelp());
    } else {
      tell(
          "there is no command `%s`".formatted(full(word)),
          Suggestion.closest(word, commands())
              .map(this::full)
              .or(() -> furtherDown(word))
              .map(WrongUsage::didYouMean)
              .orElse("the commands are "
                  + commands().stream()
                      .map(name -> "`" + full(name) + "`")
                      .collect(joining(", "))));
    }
  }

  /** The command of a command that has the word for its name: {@code new entry} for `entry`. */
  private Optional<String> furtherDown(String word) {
    return command.getSubcommands().entrySet().stream()
        .filter(sub -> sub.getValue().getSubcommands().containsKey(word))
        .map(sub -> full(sub.getKey() + " " + word))
        .findFirst();
  }

  private static String didYouMean(String name) {
    return "did you mean `%s`?".formatted(name);
  }

  private List<String> commands() {
    return List.copyOf(command.getSubcommands().keySet());
  }

  private List<String> options() {
    return command.getCommandSpec().options().stream()
        .map(OptionSpec::longestName)
        .toList();
  }

  /** A command's name with those of the commands that it belongs to, but for the program's. */
  private String full(String name) {
    String all = "%s %s".formatted(command.getCommandSpec().qualifiedName(), name);
    return all.substring(all.indexOf(' ') + 1);
  }

  private String seeHelp() {
    return "`%s --help` tells what it takes".formatted(command.getCommandSpec().qualifiedName());
  }

  private void tell(String message, String hint) {
    PrintWriter err = command.getErr();
    err.println("regesta: " + message);
    err.println("  hint: " + hint);
  }
}
