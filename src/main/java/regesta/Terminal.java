package regesta;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.report.Colours;

/** What the program knows of the terminal that it runs in, if it runs in one. */
final class Terminal {
  /** Where Linux, but neither macOS nor Windows, shows what a process has open. */
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  private static final String STANDARD_ERROR = "2";
  private static final Pattern DEVICE = Pattern.compile("/dev/(?:pts/\\d+|tty\\w*|console)");

  private Terminal() {}

  /** The colours for a terminal, unless its user wants none (see no-color.org). */
  static Colours colours() {
    boolean shown = showsErrors().orElseGet(() -> console().isPresent());
    return colours(shown, System.getenv()) ? Colours.ON : Colours.OFF;
  }

  /**
   * Whether problems are shown on a terminal, wherever input and results are; empty where it cannot
   * be told. Java knows only whether there is a terminal for both of those.
   */
  private static Optional<Boolean> showsErrors() {
    try {
      Path files = OPEN_FILES.toRealPath();
      return Optional.of(isTerminal(files.resolve(STANDARD_ERROR)));
    } catch (IOException elsewhere) {
      return Optional.empty();
    }
  }

  /** Whether a link to what is open leads to a terminal. One to a pipe leads nowhere. */
  static boolean isTerminal(Path link) {
    try {
      return isTerminal(link.toRealPath().toString());
    } catch (IOException nowhere) {
      return false;
    }
  }

  static boolean isTerminal(String device) {
    return DEVICE.matcher(device).matches();
  }

  static boolean colours(boolean terminal, Map<String, String> environment) {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
    return terminal && !unwanted;
  }

  /** What the user of a terminal types and reads; empty where there is none. */
  static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
  }

  /** Some versions of Java have a console in a pipe too; they, but not 17, can be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }
}
