package regesta.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What changes about a file when it is written or replaced, without a look at its text.
 *
 * @param file which file of the disk it is; empty where the system has no name for that
 */
public record FileStamp(long size, FileTime modified, String file) {

  /** The stamp of the file at a place; empty if there is none, or it cannot be seen. */
  static Optional<FileStamp> of(Path location) {
    try {
      var now = Files.readAttributes(location, BasicFileAttributes.class);
      String file = Optional.ofNullable(now.fileKey()).map(Object::toString).orElse("");
      return Optional.of(new FileStamp(now.size(), now.lastModifiedTime(), file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
