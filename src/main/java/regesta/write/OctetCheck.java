package regesta.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * How many octets there are, and two checksums of them, by which damage shows. Processors have
 * instructions for these sums; a digest would take longer than a page takes to be made.
 *
 * @param text the length, CRC-32 (RFC 1952) and CRC-32C (RFC 9260), each in hexadecimal digits
 */
record OctetCheck(String text) {
  private static final int BUFFER = 1 << 14;

  static OctetCheck of(byte[] octets) {
    var sums = new Sums(OutputStream.nullOutputStream());
    sums.add(octets, 0, octets.length);
    return sums.check();
  }

  /** That of a file as it is on the disk. */
  static OctetCheck of(Path file) throws IOException {
    var sums = new Sums(OutputStream.nullOutputStream());
    var buffer = new byte[BUFFER];
    try (InputStream octets = Files.newInputStream(file)) {
      for (int count = octets.read(buffer); count >= 0; count = octets.read(buffer)) {
        sums.add(buffer, 0, count);
      }
    }
    return sums.check();
  }

  /** Sums the octets that are written, and hands them on. */
  static final class Sums extends OutputStream {
    private final OutputStream next;
    private final Checksum one = new CRC32();
    private final Checksum other = new CRC32C();
    private long length;

    Sums(OutputStream next) {
      this.next = next;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      add(octets, from, count);
      next.write(octets, from, count);
    }

    private void add(byte[] octets, int from, int count) {
      one.update(octets, from, count);
      other.update(octets, from, count);
      length += count;
    }

    OctetCheck check() {
      return new OctetCheck(
          String.format(Locale.ROOT, "%x-%08x-%08x", length, one.getValue(), other.getValue()));
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
