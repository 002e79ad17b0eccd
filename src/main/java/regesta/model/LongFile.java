package regesta.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A text that holds the whole chronology, in UTF-8: it is written as it is made, and never held.
 */
public record LongFile(Text text) implements Rendering {
  /** What writes the text; it can be asked to more than once. */
  @FunctionalInterface
  public interface Text {
    void writeTo(Writer writer) throws IOException;
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public void writeTo(OutputStream octets) throws IOException {
    var writer = new OctetWriter(octets);
    text.writeTo(writer);
    writer.flush();
  }

  @Override
  public byte[] bytes() {
    var octets = new ByteArrayOutputStream();
    try {
      writeTo(octets);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return octets.toByteArray();
  }
}
