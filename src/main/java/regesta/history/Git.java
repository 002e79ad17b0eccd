package regesta.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs git to ask it something. */
final class Git {
  private static final int PATIENCE_IN_SECONDS = 30;

  /**
   * Before every command: nothing that pages, starts programs, reaches out or changes the answer.
   */
  private static final List<String> CALMLY = List.of(
      "git",
      "--no-pager",
      "--no-replace-objects",
      "--no-optional-locks",
      "--literal-pathspecs",
      "-c",
      "core.fsmonitor=false",
      "-c",
      "core.hooksPath=/dev/null",
      "-c",
      "protocol.allow=never",
      "-c",
      "log.showRoot=true",
      "-c",
      "log.showSignature=false");

  /** A repository whose objects are partly elsewhere is not completed, and nobody is asked. */
  private static final Map<String, String> SURROUNDINGS = Map.of(
      "GIT_NO_LAZY_FETCH", "1", "GIT_TERMINAL_PROMPT", "0", "GIT_PAGER", "cat", "LC_ALL", "C");

  private Git() {}

  /**
   * What git answers in a folder. Empty if there is no git, if it fails, or if it takes too long.
   */
  static Optional<String> ask(Path folder, String... arguments) {
    var command = new ArrayList<>(CALMLY);
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    // A hook that runs us is told of its own repository, which need not be that of the folder.
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(SURROUNDINGS);
    try {
      return answer(builder.start());
    } catch (IOException noGit) {
      return Optional.empty();
    }
  }

  private static Optional<String> answer(Process process) throws IOException {
    CompletableFuture<Process> ended = process
        .onExit()
        .orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
        .exceptionally(late -> process.destroyForcibly());
    process.getOutputStream().close();
    byte[] answer = process.getInputStream().readAllBytes();
    int status = ended.join().onExit().join().exitValue();
    return status == 0 ? Optional.of(new String(answer, StandardCharsets.UTF_8)) : Optional.empty();
  }
}
