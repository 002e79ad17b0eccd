package regesta.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import regesta.problem.Problems;

/** Reads the same folder again, some of its files changed. */
class TextReaderTest {
  private static final FileTime THEN = FileTime.fromMillis(1_700_000_000_000L);

  @TempDir
  private Path folder = Path.of("");

  private final TextReader reader = new TextReader();

  @BeforeEach
  void write() throws IOException {
    folder = folder.toRealPath();
    write("a.md", "one", THEN);
    write("b.md", "two", THEN);
  }

  private void write(String path, String text, FileTime time) throws IOException {
    Files.writeString(folder.resolve(path), text);
    Files.setLastModifiedTime(folder.resolve(path), time);
  }

  private ContentFolder read() throws IOException {
    return ContentFolder.read(folder, "content", reader, new Problems());
  }

  @Test
  void onlyAFileThatChangedIsReadAgain() throws IOException {
    ContentFolder before = read();
    write("b.md", "new", FileTime.fromMillis(THEN.toMillis() + 1));
    ContentFolder after = read();
    assertSame(before.files().get(0), after.files().get(0));
    assertEquals("new", after.files().get(1).text());
  }

  @Test
  void whatIsForgottenIsReadAgain() throws IOException {
    read();
    write("a.md", "ONE", THEN);
    write("b.md", "TWO", THEN);
    reader.forget(Set.of(folder.resolve("a.md")));
    assertEquals("ONE", read().files().get(0).text());
    assertEquals("two", read().files().get(1).text());
    reader.forget(Set.of(folder));
    assertEquals("TWO", read().files().get(1).text());
  }

  @Test
  void anImageThatChangedMakesAnotherFolder() throws IOException {
    Files.createDirectories(folder.resolve("images"));
    write("images/map.png", "one", THEN);
    ContentFolder before = read();
    assertEquals(before, read());
    write("images/map.png", "other", THEN);
    assertNotEquals(before, read());
  }

  @Test
  void whatWasRefusedIsToldAgain() throws IOException {
    write("b.md", "", THEN);
    read();
    var problems = new Problems();
    ContentFolder.read(folder, "content", reader, problems);
    assertEquals("empty-file", problems.sorted().get(0).name());
  }
}
