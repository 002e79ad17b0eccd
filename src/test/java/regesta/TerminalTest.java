package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  /** See no-color.org: set, but to no value, it does not count. */
  @ParameterizedTest
  @CsvSource({
    "true,  '',  xterm, true",
    "true,  1,   xterm, false",
    "true,  '',  dumb,  false",
    "false, '',  xterm, false",
  })
  void coloursAreForTerminalsWhoseUsersWantThem(
      boolean terminal, String noColor, String term, boolean colours) {
    assertEquals(colours, Terminal.colours(terminal, Map.of("NO_COLOR", noColor, "TERM", term)));
  }

  /** A link to a terminal cannot be made here; one to a file, to a device and to nothing can. */
  @Test
  void otherThingsThanTerminalsAreTold(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("tty"), "");
    Path link = Files.createSymbolicLink(folder.resolve("2"), file);
    assertFalse(Terminal.isTerminal(link));
    assertFalse(Terminal.isTerminal(folder.resolve("pipe:[1]")));
    assertFalse(Terminal.isTerminal(Path.of("/dev/null")));
  }

  @ParameterizedTest
  @CsvSource({
    "/dev/pts/0,   true",
    "/dev/pts/12,  true",
    "/dev/tty,     true",
    "/dev/ttyS0,   true",
    "/dev/console, true",
    "/dev/null,    false",
    "/tmp/dev/tty, false",
  })
  void terminalsAreKnownByTheirNames(String device, boolean terminal) {
    assertEquals(terminal, Terminal.isTerminal(device));
  }
}
