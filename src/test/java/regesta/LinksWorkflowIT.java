package regesta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.nodes.Node;

/** Runs the commands of the workflow that checks links, with stand-ins for what asks a network. */
class LinksWorkflowIT {
  private static final String BEFORE = "https://a.example/ 2026-10-03 2026-10-03 200\n";
  private static final String AFTER = "https://a.example/ 2026-11-03 2026-11-03 200\n";

  @TempDir
  private Path folder = Path.of("");

  private Path work = Path.of("");

  /** What a command left: its status, and all that it said. */
  private record Left(int status, String words) {}

  @BeforeEach
  void begin() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    work = folder.resolve("work");
    write("work/content/links.txt", BEFORE);
    bash("""
        git init --quiet --bare origin
        cd work
        git init --quiet --initial-branch main
        git remote add origin ../origin
        git config user.name Test
        git config user.email test@example.org
        git add .
        git commit --quiet --message Begin
        git push --quiet origin main
        """, folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  /** A program of that name which notes how it was called. */
  private void standIn(String name, String script) throws IOException {
    write("bin/" + name, "#!/bin/bash\n" + script);
    assertTrue(folder.resolve("bin").resolve(name).toFile().setExecutable(true));
  }

  private Left bash(String script, Path where) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    var builder = new ProcessBuilder("/bin/bash", "-e", "-c", script)
        .directory(where.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile());
    Map<String, String> environment = builder.environment();
    environment.merge(
        "PATH",
        folder.resolve("bin").toString(),
        (path, first) -> first + File.pathSeparator + path);
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("BRANCH", "links-last-reached");
    environment.put("TITLE", "Renew");
    environment.put("CALLS", folder.resolve("calls.txt").toString());
    int status = builder.start().waitFor();
    return new Left(status, Files.readString(said));
  }

  private Left run(String job) throws IOException, InterruptedException {
    Node jobs = WorkflowsTest.part(WorkflowsTest.workflow("links.yml"), "jobs");
    List<String> scripts =
        WorkflowsTest.values(WorkflowsTest.part(jobs, job), "run").toList();
    return bash(scripts.get(scripts.size() - 1), work);
  }

  private Left propose(String links, int open) throws IOException, InterruptedException {
    write("work/answers/content/links.txt", links);
    write("work/answers/report.txt", "lost\n# not a heading\n");
    standIn("gh", "echo \"$*\" >> \"$CALLS\"\n[[ $2 != list ]] || echo %s\n".formatted(open));
    Files.writeString(folder.resolve("calls.txt"), "", UTF_8, CREATE, APPEND);
    return run("propose");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 1", "3, 1"})
  void addressesThatAreLostAreNoFailure(int status, int left) throws Exception {
    standIn("java", "echo \"$*\"; echo a warning >&2; exit " + status);

    Left asked = run("ask");

    assertEquals(left, asked.status());
    assertEquals("-jar target/regesta.jar links\na warning\n", asked.words());
    assertEquals(asked.words(), Files.readString(work.resolve("report.txt")));
  }

  @Test
  void proposesTheFileAndNothingElse() throws Exception {
    Left proposed = propose(AFTER, 0);

    assertEquals(new Left(0, ""), proposed);
    String changes = bash("git diff --name-only main links-last-reached", folder.resolve("origin"))
        .words();
    assertEquals("content/links.txt\n", changes);
    assertEquals(
        AFTER,
        bash("git show links-last-reached:content/links.txt", folder.resolve("origin"))
            .words());
    assertEquals("    lost\n    # not a heading\n", Files.readString(work.resolve("report.md")));
    assertEquals(
        List.of(
            "pr list --head links-last-reached --json number --jq length",
            "pr create --head links-last-reached --title Renew --body-file report.md"),
        Files.readAllLines(folder.resolve("calls.txt")));
  }

  @Test
  void renewsAProposalThatIsStillOpen() throws Exception {
    bash("git push --quiet origin main:links-last-reached", work);

    assertEquals(0, propose(AFTER, 1).status());
    assertTrue(Files.readString(folder.resolve("calls.txt"))
        .endsWith("pr comment links-last-reached --body-file report.md\n"));
  }

  @Test
  void proposesNothingWhereNothingHasChanged() throws Exception {
    assertEquals(new Left(0, ""), propose(BEFORE, 0));
    assertEquals("", Files.readString(folder.resolve("calls.txt")));
    assertFalse(bash("git branch", folder.resolve("origin")).words().contains("links"));
  }
}
