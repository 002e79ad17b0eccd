package regesta.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.propose.ProposedFile;

class NewFilesTest {
  @TempDir
  private Path content = Path.of("");

  private static final ProposedFile ENTRY = new ProposedFile("entries/2025/a.md", "ä\n");
  private static final ProposedFile SOURCE = new ProposedFile("sources/b.md", "b\n");

  @Test
  void writesAllWithTheirFolders() throws Exception {
    NewFiles.write(List.of(ENTRY, SOURCE), content);
    assertEquals("ä\n", Files.readString(content.resolve("entries/2025/a.md")));
    assertEquals("b\n", Files.readString(content.resolve("sources/b.md")));
  }

  @Test
  void writesNoneIfOneExists() throws IOException {
    Files.createDirectory(content.resolve("sources"));
    Files.writeString(content.resolve("sources/b.md"), "years of work");
    var refused = assertThrows(
        OutputRefusedException.class, () -> NewFiles.write(List.of(ENTRY, SOURCE), content));
    assertEquals(
        "`%s/sources/b.md` exists already, so nothing was written".formatted(content),
        refused.getMessage());
    assertEquals("years of work", Files.readString(content.resolve("sources/b.md")));
    assertFalse(Files.exists(content.resolve("entries")));
  }

  @Test
  void removesWhatItWroteIfTheSecondIsTheFirstAgain() {
    assertThrows(
        OutputRefusedException.class, () -> NewFiles.write(List.of(ENTRY, ENTRY), content));
    assertFalse(Files.exists(content.resolve("entries")));
  }

  @Test
  void removesWhatItWroteIfTheMachineFails() throws IOException {
    Files.writeString(content.resolve("sources"), "a file where a folder should be");
    assertThrows(IOException.class, () -> NewFiles.write(List.of(ENTRY, SOURCE), content));
    assertFalse(Files.exists(content.resolve("entries")));
  }

  @Test
  void followsNoLinkOutOfTheContent(@TempDir Path elsewhere) throws IOException {
    try {
      Files.createSymbolicLink(content.resolve("sources"), elsewhere);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this file system has no links");
    }
    assertThrows(OutputRefusedException.class, () -> NewFiles.write(List.of(SOURCE), content));
    assertFalse(Files.exists(elsewhere.resolve("b.md")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/etc/a", "../a", "a/../b", "a//b", ".git/a", "a\\b", "a/"})
  void aPathThatLeadsAstrayIsNone(String path) {
    assertThrows(IllegalArgumentException.class, () -> new ProposedFile(path, ""));
  }
}
