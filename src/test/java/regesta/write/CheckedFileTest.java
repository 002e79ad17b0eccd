package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was damaged in any way is as if it were not there. */
class CheckedFileTest {
  @TempDir
  private Path folder = Path.of("");

  private Path path = Path.of("");
  private CheckedFile file = new CheckedFile(path);

  @BeforeEach
  void write() throws IOException {
    path = folder.resolve("kept.bin");
    file = new CheckedFile(path);
    file.replaceBy(Stream.of("some ", "text").map(text -> text.getBytes(UTF_8)));
  }

  @Test
  void isReadAgain() throws IOException {
    assertArrayEquals("some text".getBytes(UTF_8), file.read().orElseThrow());
    file.replaceBy(Stream.empty());
    assertArrayEquals(new byte[0], file.read().orElseThrow());
    assertEquals(List.of("kept.bin"), names());
  }

  @Test
  void everyBitCounts() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int bit = 0; bit < Byte.SIZE * whole.length; bit++) {
      byte[] damaged = whole.clone();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertNone(damaged, "bit " + bit);
    }
  }

  @Test
  void everyLengthCounts() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length++) {
      assertNone(Arrays.copyOf(whole, length), "cut at " + length);
      assertNone(Arrays.copyOfRange(whole, whole.length - length, whole.length), "only " + length);
    }
    assertNone(Arrays.copyOf(whole, whole.length + 1), "one more");
    assertNone(Arrays.copyOf(whole, 2 * whole.length), "many more");
  }

  private void assertNone(byte[] octets, String damage) throws IOException {
    Files.write(path, octets);
    assertEquals(Optional.empty(), file.read().map(Arrays::toString), damage);
  }

  @Test
  void aFolderIsNone() throws IOException {
    Files.delete(path);
    Files.createDirectories(path.resolve("in-the-way"));
    assertEquals(Optional.empty(), file.read());
    assertThrows(IOException.class, () -> file.replaceBy(Stream.of(new byte[1])));
  }

  /** It takes no room on the disk, and would not fit in memory. */
  @Test
  void aHugeFileIsNone() throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(path, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      channel.position(1L << 40).write(ByteBuffer.wrap(new byte[1]));
    } catch (IOException tooHugeForThisDisk) {
      return;
    }
    assertEquals(Optional.empty(), file.read());
  }

  @Test
  void whatAKilledBuildLeftIsInNobodysWay() throws IOException {
    Files.writeString(folder.resolve("kept.bin.next"), "half");
    file.replaceBy(Stream.of(new byte[] {1}));
    assertArrayEquals(new byte[] {1}, file.read().orElseThrow());
    assertEquals(List.of("kept.bin"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).toList();
    }
  }
}
