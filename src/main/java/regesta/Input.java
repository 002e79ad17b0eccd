package regesta;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What comes in while a command runs.
 *
 * @param origin whether somebody is there to be asked
 */
record Input(BufferedReader reader, Origin origin) {

  enum Origin {
    TERMINAL,
    ELSEWHERE
  }

  static Input typed(Reader reader) {
    return new Input(new BufferedReader(reader), Origin.TERMINAL);
  }

  static Input piped(Reader reader) {
    return new Input(new BufferedReader(reader), Origin.ELSEWHERE);
  }

  static Input none() {
    return piped(new StringReader(""));
  }

  /** The input of this process: a terminal in its own charset, anything else in UTF-8. */
  static Input ofProcess(Optional<Console> terminal, InputStream stream) {
    return terminal
        .map(console -> typed(console.reader()))
        .orElseGet(() -> piped(new InputStreamReader(stream, StandardCharsets.UTF_8)));
  }

  boolean isTerminal() {
    return origin == Origin.TERMINAL;
  }

  /** The next line; empty if the user ended the input. */
  Optional<String> line() throws IOException {
    return Optional.ofNullable(reader.readLine());
  }

  /** All that is left. */
  String rest() throws IOException {
    var text = new StringWriter();
    reader.transferTo(text);
    return text.toString();
  }
}
