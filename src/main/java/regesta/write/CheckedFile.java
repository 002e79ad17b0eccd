package regesta.write;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that ends with the check of all before, so that it is whole, or as if it were not there.
 */
public record CheckedFile(Path path) {
  /** The length of a check, with spaces before it. */
  private static final int END = 40;

  private static final int BUFFER = 1 << 16;
  private static final int MOST_OCTETS = 1 << 30;

  /** What was written last; nothing if that is not what is there now, or too large to be held. */
  public Optional<byte[]> read() {
    try {
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      long length = Files.size(path) - END;
      // Who needs more of the memory for this has none left for what comes of it.
      if (length < 0 || length > Math.min(Runtime.getRuntime().maxMemory() / 4, MOST_OCTETS)) {
        return Optional.empty();
      }
      var octets = new byte[(int) length];
      try (InputStream in = Files.newInputStream(path)) {
        boolean filled = fill(octets, in);
        byte[] end = in.readNBytes(END + 1);
        boolean whole = filled && Arrays.equals(end, end(OctetCheck.of(octets)));
        return whole ? Optional.of(octets) : Optional.empty();
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Reads a part at a time, since outside the heap the JDK takes as much memory as is asked for.
   */
  private static boolean fill(byte[] octets, InputStream in) throws IOException {
    for (int start = 0; start < octets.length; ) {
      int count = in.read(octets, start, Math.min(BUFFER, octets.length - start));
      if (count < 0) {
        return false;
      }
      start += count;
    }
    return true;
  }

  /**
   * Puts other octets in place of these, whole or not at all.
   *
   * @throws IOException if that fails; then what was there is there still
   */
  public void replaceBy(Stream<byte[]> pieces) throws IOException {
    // Always the same name, so that builds that are killed leave one such file, not many.
    Path next = path.resolveSibling(path.getFileName() + ".next");
    Files.deleteIfExists(next);
    try {
      writeAll(next, pieces);
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void writeAll(Path file, Stream<byte[]> pieces) throws IOException {
    try (OutputStream disk =
            new BufferedOutputStream(Files.newOutputStream(file, CREATE_NEW, WRITE), BUFFER);
        var sums = new OctetCheck.Sums(disk)) {
      for (Iterator<byte[]> all = pieces.iterator(); all.hasNext(); ) {
        sums.write(all.next());
      }
      disk.write(end(sums.check()));
    }
  }

  private static byte[] end(OctetCheck check) {
    return (" ".repeat(END - check.text().length()) + check).getBytes(US_ASCII);
  }
}
