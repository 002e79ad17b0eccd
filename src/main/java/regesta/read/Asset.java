package regesta.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that goes into the site as it is: an image, a style sheet, a font.
 *
 * @param path below the folder that was read, with {@code /} between names
 * @param location where it lies
 */
public record Asset(String path, Path location) {

  /** The file's bytes, read now, so that not all of them are in memory at once. */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(location);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
