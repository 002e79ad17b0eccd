package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.report.Colours;

/** Mistypes commands, and reads the two lines that answer. */
class MainTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          bild                  | there is no command `bild`              | did you mean `build`?
          nwe topic X           | there is no command `nwe`               | did you mean `new`?
          import isue-form f    | there is no command `import isue-form`  | did you mean `import issue-form`?
          new topc X --slug x   | there is no command `new topc`          | did you mean `new topic`?
          entry X               | there is no command `entry`             | did you mean `new entry`?
          issue-form f          | there is no command `issue-form`        | did you mean `import issue-form`?
          new song X            | there is no command `new song`          | the commands are `new entry`, `new source`, `new actor`, `new topic`
          check topic           | `topic` is one word too many            | `regesta check --help` tells what it takes
          --versoin             | there is no option `--versoin`          | did you mean `--version`?
          check --formt json    | there is no option `--formt`            | did you mean `--format`?
          check --formt=json    | there is no option `--formt`            | did you mean `--format`?
          new entry X --dat 2013 | there is no option `--dat`             | did you mean `--date`?
          build -x              | there is no option `-x`                 | `regesta build --help` tells what it takes
          build --content       | a value for `--content` is missing      | `regesta build --help` tells what it takes
          build --strict --strict | `--strict` is given twice             | `regesta build --help` tells what it takes
          draft                 | `FILE` is missing                       | `regesta draft --help` tells what it takes
          check --format xml    | `--format`: `xml` is not one of text, github, json, sarif | `regesta check --help` tells what it takes
          serve --port x        | `--port`: `x` is not a whole number     | `regesta serve --help` tells what it takes
          serve --port 70000    | `--port 70000`: write a number from 0 to 65535 | `regesta serve --help` tells what it takes
          """)
  void wrongUsageIsAnsweredInTwoLines(String words, String message, String hint) {
    var err = new ByteArrayOutputStream();
    var out = new ByteArrayOutputStream();
    int status = Main.run(
        words.split(" "),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        Colours.OFF);
    assertEquals(Main.WRONG_USAGE, status);
    assertEquals("", out.toString(UTF_8));
    assertEquals(
        "regesta: %s\n  hint: %s\n".formatted(message, hint),
        err.toString(UTF_8).replace(System.lineSeparator(), "\n"));
  }
}
