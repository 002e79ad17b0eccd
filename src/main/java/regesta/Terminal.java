package regesta;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import regesta.report.Colours;

/** What the program knows of the terminal that it runs in, if it runs in one. */
final class Terminal {
  private Terminal() {}

  /** The colours for a terminal, unless its user wants none (see no-color.org). */
  static Colours colours() {
    return colours(console().isPresent(), System.getenv()) ? Colours.ON : Colours.OFF;
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
