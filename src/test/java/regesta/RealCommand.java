package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Commands in processes of their own, started as the launcher starts them. */
final class RealCommand {
  static final Path JAR = Path.of("target/regesta.jar").toAbsolutePath();
  private static final Path OPTIONS = JAR.resolveSibling("regesta.options");
  private static final Path ARCHIVE = JAR.resolveSibling("regesta.jsa");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final long LONGEST_RUN = 120;

  private RealCommand() {}

  /** What a process printed, and its exit status. */
  record Answer(int status, String out, String err) {}

  /** The words of a command, without those that only this machine needs to find the program. */
  static List<String> words(String... arguments) {
    assumeTrue(Files.exists(JAR), "skipped: needs target/regesta.jar");
    List<String> words = new ArrayList<>(jvm());
    words.addAll(List.of("-jar", JAR.toString()));
    words.addAll(List.of(arguments));
    return words;
  }

  private static List<String> jvm() {
    List<String> words = new ArrayList<>(List.of(JAVA.toString(), "@" + OPTIONS));
    if (Files.exists(ARCHIVE)) {
      words.add("-XX:SharedArchiveFile=" + ARCHIVE);
    }
    return words;
  }

  /** Starts one that prints into files of a folder. */
  static Process start(List<String> words, Map<String, String> environment, Path prints)
      throws IOException {
    var builder = new ProcessBuilder(words)
        .redirectOutput(prints.resolve("out.txt").toFile())
        .redirectError(prints.resolve("err.txt").toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Answer run(List<String> words, Map<String, String> environment, Path prints)
      throws IOException, InterruptedException {
    return answer(start(words, environment, prints), prints);
  }

  static Answer answer(Process process, Path prints) throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST_RUN, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("a command did not come to its end");
    }
    return new Answer(
        process.exitValue(),
        Files.readString(prints.resolve("out.txt"), UTF_8),
        Files.readString(prints.resolve("err.txt"), UTF_8));
  }
}
