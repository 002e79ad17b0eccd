package regesta.write;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir
  Path folder;

  private Path project = Path.of("");
  private Path content = Path.of("");

  @BeforeEach
  void makeProject() throws IOException {
    project = Files.createDirectories(folder.resolve("project"));
    content = Files.createDirectories(project.resolve("content"));
  }

  @Test
  void takesNewEmptyAndEarlierFolders() throws IOException {
    assertTaken(project.resolve("site"));
    assertTaken(folder.resolve("not/yet/there"));
    assertTaken(Files.createDirectories(project.resolve("empty")));
    Path earlier = Files.createDirectories(project.resolve("earlier"));
    Files.writeString(earlier.resolve(".regesta"), "regesta site, format 1\r\nmore\r\n");
    Files.writeString(earlier.resolve("index.html"), "x");
    assertTaken(earlier);
  }

  @Test
  void refusesFoldersThatHoldTheProject() {
    assertRefused("`%s` is the project, which would be replaced", project);
    assertRefused("`%s` holds the project, which would be replaced", folder);
    assertRefused("`%s` is the project, which would be replaced", content.resolve(".."));
    assertRefused("`%s` holds the project, which would be replaced", folder.getRoot());
  }

  @Test
  void refusesTheContent() {
    assertRefused("`%s` is `" + content + "`, which would be replaced", content);
    assertRefused(
        "`%s` lies in `" + content + "`, and would be read as part of it", content.resolve("site"));
  }

  @Test
  void refusesTheHomeFolder() {
    Path home = Path.of(System.getProperty("user.home"));
    assertRefused("`%s` is your home folder, which would be replaced", home);
  }

  @Test
  void seesThroughLinks() throws IOException {
    Path link = Files.createSymbolicLink(project.resolve("site"), content);
    assertRefused("`%s` is `" + content + "`, which would be replaced", link);
    assertRefused(
        "`%s` lies in `" + content + "`, and would be read as part of it", link.resolve("new"));
  }

  @Test
  void refusesFoldersWithFilesOfOthers() throws IOException {
    Path foreign = Files.createDirectories(project.resolve("photos"));
    Files.writeString(foreign.resolve("a.txt"), "mine");
    assertRefused("`%s` holds files that no build wrote, and would be replaced", foreign);
    Files.writeString(foreign.resolve(".regesta"), "something else");
    assertRefused("`%s` holds files that no build wrote, and would be replaced", foreign);
    assertEquals("mine", Files.readString(foreign.resolve("a.txt")));
    assertRefused("`%s` is a file", foreign.resolve("a.txt"));
  }

  @Test
  void refusesAFolderWithAHistory() throws IOException {
    Path published = project.resolve("site");
    Files.createDirectories(published.resolve(".git"));
    Files.writeString(published.resolve(".regesta"), OutputFolder.MARKER_TEXT);
    assertRefused("`%s` has a git history of its own, which would be lost", published);
  }

  private void assertTaken(Path output) {
    assertDoesNotThrow(() -> OutputFolder.of(output, project, List.of(content)));
  }

  private void assertRefused(String message, Path output) {
    var e = assertThrows(
        OutputRefusedException.class, () -> OutputFolder.of(output, project, List.of(content)));
    assertEquals(message.formatted(output), e.getMessage());
    assertEquals("name a new or an empty folder", e.hint());
  }
}
