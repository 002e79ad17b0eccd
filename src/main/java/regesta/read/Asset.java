package regesta.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that goes into the site as it is: an image, a style sheet, a font.
 *
 * @param path below the folder that was read, with {@code /} between names
 * @param location where it lies
 * @param stamp what the file was like when it was found, so that assets that changed are not equal
 */
public record Asset(String path, Path location, Optional<FileStamp> stamp) {

  static Asset of(FoundFile file) {
    return new Asset(file.path(), file.location(), FileStamp.of(file.location()));
  }

  /** The file's bytes, read now, so that not all of them are in memory at once. */
  public byte[] bytes() {
    try {
      return Files.readAllBytes(location);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
