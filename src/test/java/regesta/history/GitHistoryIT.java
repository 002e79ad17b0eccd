package regesta.history;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.model.History;
import regesta.model.History.Extent;

/** Asks git about real repositories. */
class GitHistoryIT {
  private static final String TEXT = "One line.\nTwo lines.\nThree lines.\nFour lines.\n";

  @TempDir
  private Path folder = Path.of("");

  private Repository repository = new Repository(folder);

  @BeforeEach
  void makeRepository() throws IOException {
    repository = Repository.init(folder.resolve("repository"));
  }

  private static String noon(String day) {
    return day + "T12:00:00Z";
  }

  private History read() {
    return GitHistory.read(repository.folder().resolve("content"));
  }

  /** Every file with its two days, sorted. */
  private static String days(History history) {
    return new TreeMap<>(history.files())
        .entrySet().stream()
            .map(file -> "%s %s %s"
                .formatted(
                    file.getKey(), file.getValue().added(), file.getValue().changed()))
            .collect(joining("\n"));
  }

  @Test
  void aFileHasAFirstAndALastDay() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.write("content/b.md", "b").commit(noon("2026-03-02"));
    repository.write("content/a.md", "other").commit(noon("2026-03-03"));
    repository.write("README.md", "not content").commit(noon("2026-03-04"));
    History history = read();
    assertEquals(Extent.WHOLE, history.extent());
    assertEquals(Optional.of("content"), history.folder());
    assertEquals("a.md 2026-03-01 2026-03-03\nb.md 2026-03-02 2026-03-02", days(history));
  }

  @Test
  void daysAreThoseOfTheCommitterInUtc() throws IOException {
    repository.write("content/a.md", TEXT).commit("2026-03-01T23:30:00-05:00");
    assertEquals("a.md 2026-03-02 2026-03-02", days(read()));
  }

  @Test
  void whatIsNotCommittedHasNoDay() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.write("content/a.md", "other").write("content/new.md", "new");
    assertEquals("a.md 2026-03-01 2026-03-01", days(read()));
  }

  @Test
  void theContentMayLieDeepInTheRepository() throws IOException {
    repository.write("docs/the [content]*/entries/a.md", TEXT).commit(noon("2026-03-01"));
    History history = GitHistory.read(repository.folder().resolve("docs/the [content]*"));
    assertEquals(Optional.of("docs/the [content]*"), history.folder());
    assertEquals("entries/a.md 2026-03-01 2026-03-01", days(history));
  }

  @Test
  void theContentMayBeTheRepositoryItself() throws IOException {
    repository.write("entries/a.md", TEXT).commit(noon("2026-03-01"));
    History history = GitHistory.read(repository.folder());
    assertEquals(Optional.of(""), history.folder());
    assertEquals("entries/a.md 2026-03-01 2026-03-01", days(history));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@1700000000",
        "A",
        "R100",
        "--help.md",
        ":(top)a.md",
        "two  words.md",
        " blank .md",
        "line\nbreak.md",
        "quo\"ted'.md",
        "back\\slash.md",
        "東京.md",
        "naïve\u0301.md"
      })
  void oddNamesAreNames(String name) throws IOException {
    repository.write("content/" + name, TEXT).commit(noon("2026-03-01"));
    repository.write("content/" + name, "other").commit(noon("2026-03-02"));
    assertEquals(name + " 2026-03-01 2026-03-02", days(read()));
  }

  @Test
  void aRenamedFileKeepsItsFirstDay() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.git("mv", "content/a.md", "content/b.md").commit(noon("2026-03-02"));
    assertEquals("b.md 2026-03-01 2026-03-01", days(read()));
    repository.git("mv", "content/b.md", "content/c.md");
    repository.write("content/c.md", TEXT + "Five lines.\n").commit(noon("2026-03-03"));
    assertEquals("c.md 2026-03-01 2026-03-03", days(read()));
  }

  @Test
  void aNewFileDoesNotInheritTheDaysOfOneThatLeftItsName() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.git("mv", "content/a.md", "content/b.md").commit(noon("2026-03-02"));
    repository.write("content/a.md", "quite another text\n").commit(noon("2026-03-03"));
    assertEquals("a.md 2026-03-03 2026-03-03\nb.md 2026-03-01 2026-03-01", days(read()));
  }

  @Test
  void aFileThatCameBackCountsFromItsFirstTime() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.git("rm", "--quiet", "content/a.md").commit(noon("2026-03-02"));
    repository.write("content/a.md", TEXT).commit(noon("2026-03-03"));
    assertEquals("a.md 2026-03-01 2026-03-03", days(read()));
  }

  @Test
  void whatWasMergedCountsFromTheDayOfTheMerge() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.git("checkout", "--quiet", "-b", "proposal");
    repository.write("content/b.md", "b").commit(noon("2026-03-02"));
    repository.git("checkout", "--quiet", "main");
    repository.merge("proposal", noon("2026-03-09"));
    assertEquals("a.md 2026-03-01 2026-03-01\nb.md 2026-03-09 2026-03-09", days(read()));
  }

  @Test
  void aClockThatRunsBackGivesNoChangeBeforeTheBeginning() throws IOException {
    repository.write("content/a.md", TEXT).commit(noon("2026-03-05"));
    repository.write("content/a.md", "other").commit(noon("2026-03-01"));
    assertEquals("a.md 2026-03-05 2026-03-05", days(read()));
  }

  @Test
  void aShallowCloneTellsNoDays() throws IOException {
    repository.write("docs/content/a.md", TEXT).commit(noon("2026-03-01"));
    repository.write("docs/content/b.md", TEXT).commit(noon("2026-03-02"));
    Path clone = folder.resolve("clone");
    String origin = repository.folder().toUri().toString();
    repository.git("clone", "--quiet", "--depth", "1", origin, clone.toString());
    History history = GitHistory.read(clone.resolve("docs/content"));
    assertEquals(Extent.SHALLOW, history.extent());
    assertEquals(Optional.of("docs/content"), history.folder());
    assertEquals("", days(history));
  }

  @Test
  void withoutCommitsThereIsNoHistory() throws IOException {
    repository.write("content/a.md", TEXT);
    assertEquals(Extent.NONE, read().extent());
  }

  @Test
  void whereNoRepositoryIsThereIsNoHistory() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("alone/content"));
    assertEquals(History.NONE, GitHistory.read(alone));
    assertEquals(History.NONE, GitHistory.read(folder.resolve("missing")));
  }

  @Test
  void nothingThatTheRepositorySaysIsRun() throws IOException {
    Path trace = folder.resolve("was-run");
    Path program = folder.resolve("program");
    Files.writeString(program, "#!/bin/sh\ntouch '%s'\n".formatted(trace));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    repository.write(".gitattributes", "*.md diff=theirs\n");
    repository.write("content/a.md", TEXT).commit(noon("2026-03-01"));
    for (String setting : List.of(
        "core.fsmonitor",
        "core.pager",
        "pager.log",
        "diff.external",
        "diff.theirs.textconv",
        "diff.theirs.command",
        "gpg.program")) {
      repository.git("config", setting, program.toString());
    }
    repository.git("config", "log.showSignature", "true");
    repository.git("config", "log.showRoot", "false");
    repository.git("config", "diff.renames", "false");
    assertEquals("a.md 2026-03-01 2026-03-01", days(read()));
    assertFalse(Files.exists(trace));
  }
}
