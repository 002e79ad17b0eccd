package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command on content that should break it, in a process of its own with 512 MB of memory and ten
 * seconds of processor time; other tests may keep the processors busy, so that it may last a minute
 * or two.
 *
 * @param status the exit status
 * @param answer what was printed
 */
public record HostileBuild(int status, String answer) {
  private static final Duration COMPUTING = Duration.ofSeconds(10);
  private static final Duration WAITING = Duration.ofMinutes(2);

  /** Runs a command on the project in a folder, with the templates of this one. */
  public static HostileBuild run(Path project, String... words)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(List.of(words));
    command.addAll(List.of(
        "--project",
        project.toString(),
        "--templates",
        Path.of("templates").toAbsolutePath().toString()));
    Path answer = Files.createTempFile("hostile", ".txt");
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(answer.toFile())
        .start();
    String late = await(process);
    process.destroyForcibly().waitFor();
    String printed = new String(Files.readAllBytes(answer), UTF_8);
    Files.delete(answer);
    assertEquals("", late, printed);
    return new HostileBuild(process.exitValue(), printed);
  }

  /** Waits for the end of a process; says so if it takes too long. */
  private static String await(Process process) throws InterruptedException {
    long started = System.nanoTime();
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      Duration computed = process.info().totalCpuDuration().orElse(Duration.ZERO);
      if (computed.compareTo(COMPUTING) > 0) {
        return "is not done after computing for " + computed;
      }
      if (System.nanoTime() - started > WAITING.toNanos()) {
        return "waits for something, having computed for " + computed;
      }
    }
    return "";
  }
}
