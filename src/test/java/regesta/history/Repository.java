package regesta.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository made for a test, with commits on days that the test gives. */
public record Repository(Path folder) {

  /** A new one, on the branch {@code main}, that knows no one's settings. */
  public static Repository init(Path folder) throws IOException {
    Files.createDirectories(folder);
    var repository = new Repository(folder);
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  public Repository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that changed, at a time such as {@code 2026-03-01T12:00:00Z}. */
  public Repository commit(String time) throws IOException {
    git("add", "--all");
    return run(time, "commit", "--quiet", "--allow-empty", "--message=Commit");
  }

  public Repository merge(String branch, String time) throws IOException {
    return run(time, "merge", "--quiet", "--no-ff", "--message=Merge", branch);
  }

  public Repository git(String... arguments) throws IOException {
    return run("2026-01-01T00:00:00Z", arguments);
  }

  private Repository run(String time, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder
        .environment()
        .putAll(Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_AUTHOR_NAME", "Author",
            "GIT_AUTHOR_EMAIL", "author@example.org",
            "GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z",
            "GIT_COMMITTER_NAME", "Committer",
            "GIT_COMMITTER_EMAIL", "committer@example.org",
            "GIT_COMMITTER_DATE", time));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.onExit().join().exitValue(), said);
    return this;
  }
}
