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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** What the first version wrote, letter for letter, and what an editor may have made of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "regesta site, format 1\nThis folder is rendered by `mvn package` and replaced whole at every"
            + " build; edit content/ and templates/ instead.\n",
        "regesta site, format 1\r\n",
        "regesta site, format 1"
      })
  void takesWhatEarlierVersionsWrote(String marker) throws IOException {
    assertTaken(markedFolder(marker));
  }

  @Test
  void refusesWhatALaterVersionWrote() throws IOException {
    Path later = markedFolder("regesta site, format 2\nIts text may be another.\n");

    OutputRefusedException refused = refusal(later);

    assertEquals(
        "`%s` was written by a later version, in format 2; this one knows format 1"
            .formatted(later),
        refused.getMessage());
    assertEquals("use that version, or name a new or an empty folder", refused.hint());
    assertEquals("x", Files.readString(later.resolve("index.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "regesta site, format ", "regesta site, format 1x", "format 1"})
  void refusesWhatOnlyLooksLikeAMarker(String marker) throws IOException {
    assertRefused(
        "`%s` holds files that no build wrote, and would be replaced", markedFolder(marker));
  }

  private Path markedFolder(String marker) throws IOException {
    Path marked = Files.createDirectories(project.resolve("marked"));
    Files.writeString(marked.resolve(".regesta"), marker);
    Files.writeString(marked.resolve("index.html"), "x");
    return marked;
  }

  @Test
  void refusesFoldersWithMarkersThatAreNotOurs() throws IOException {
    Path foreign = Files.createDirectories(project.resolve("photos"));
    Files.writeString(foreign.resolve("a.txt"), "mine");
    Path marker = foreign.resolve(".regesta");
    String message = "`%s` holds files that no build wrote, and would be replaced";
    for (String text : List.of(
        "",
        "\n" + OutputFolder.MARKER_TEXT,
        " " + OutputFolder.MARKER_TEXT,
        "regesta site",
        "regesta site, format ",
        "regesta site, format of my own\n",
        "regesta site, format 1 and my notes on it\n",
        "Regesta Site, Format 1\n",
        "x".repeat(1_000_000))) {
      Files.writeString(marker, text);
      assertRefused(message, foreign);
    }
    Files.delete(marker);
    Files.createDirectory(marker);
    assertRefused(message, foreign);
    Files.delete(marker);
    Path site = Files.createDirectories(project.resolve("site"));
    Path ours = Files.writeString(site.resolve(".regesta"), OutputFolder.MARKER_TEXT);
    Files.createSymbolicLink(marker, ours);
    assertRefused(message, foreign);
    assertEquals("mine", Files.readString(foreign.resolve("a.txt")));
  }

  @Test
  void refusesLinksToFoldersOfOthers() throws IOException {
    Path foreign = Files.createDirectories(project.resolve("photos"));
    Files.writeString(foreign.resolve("a.txt"), "mine");
    Path link = Files.createSymbolicLink(project.resolve("site"), foreign);
    assertRefused("`%s` holds files that no build wrote, and would be replaced", link);
    Path lost = Files.createSymbolicLink(project.resolve("lost"), project.resolve("nothing"));
    assertRefused("`%s` is a link that leads nowhere", lost);
    assertEquals("mine", Files.readString(foreign.resolve("a.txt")));
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
    OutputRefusedException refused = refusal(output);
    assertEquals(message.formatted(output), refused.getMessage());
    assertEquals("name a new or an empty folder", refused.hint());
  }

  private OutputRefusedException refusal(Path output) {
    return assertThrows(
        OutputRefusedException.class, () -> OutputFolder.of(output, project, List.of(content)));
  }
}
