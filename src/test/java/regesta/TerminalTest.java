package regesta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
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
}
