package regesta;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import regesta.report.Colours;
import regesta.report.Format;

/** The options of commands that report problems. */
final class ReportOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "how problems are written: text (default), github (annotations on the lines of"
          + " a pull request), json or sarif")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "colours in text: auto (default: on a terminal, unless NO_COLOR is set),"
          + " always or never")
  private ColourUse color = ColourUse.AUTO;

  /** Where the command speaks, in the format that was asked for. */
  Console console() {
    return new Console(spec(), format, colours());
  }

  /** The command that has these options, for what is wrong with its usage. */
  CommandLine command() {
    return spec().commandLine();
  }

  private Colours colours() {
    return switch (color) {
      case ALWAYS -> Colours.ON;
      case NEVER -> Colours.OFF;
      case AUTO -> ((Main) spec().root().userObject()).coloursUnasked();
    };
  }

  private CommandSpec spec() {
    return Optional.ofNullable(command).orElseThrow();
  }
}
