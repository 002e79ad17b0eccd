package regesta.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import regesta.problem.Problem;
import regesta.problem.Problems;

/**
 * A file that goes into the site as it is: an image, a style sheet, a font.
 *
 * @param path below the folder that was read, with {@code /} between names
 * @param location where it lies
 * @param stamp what the file was like when it was found, so that assets that changed are not equal;
 *     empty if it was refused
 */
public record Asset(String path, Path location, Optional<FileStamp> stamp) {
  /** Hosts of sites take no larger files, and readers wait for none. */
  private static final long MOST_BYTES = 20_000_000;

  /** The file that was found. If it cannot be copied, that is reported, and it has no bytes. */
  static Asset of(FoundFile file, Problems problems) {
    Optional<Problem> refusal = refusal(file);
    refusal.ifPresent(problems::report);
    return new Asset(
        file.path(),
        file.location(),
        refusal.isPresent() ? Optional.empty() : FileStamp.of(file.location()));
  }

  private static Optional<Problem> refusal(FoundFile file) {
    Path location = file.location();
    if (!Files.isRegularFile(location)) {
      return Optional.of(unreadable(file, "this is no file that can be copied"));
    }
    if (!Files.isReadable(location)) {
      return Optional.of(unreadable(file, "this file cannot be opened: permission denied"));
    }
    long size = FileStamp.of(location).map(FileStamp::size).orElse(0L);
    return size <= MOST_BYTES
        ? Optional.empty()
        : Optional.of(Problem.error(
                "large-file",
                file.whole(),
                "the file has %s bytes, more than %s".formatted(size, MOST_BYTES))
            .withHint("save it smaller"));
  }

  private static Problem unreadable(FoundFile file, String message) {
    return Problem.error("unreadable-file", file.whole(), message);
  }

  /** The file's bytes, read now, so that not all of them are in memory at once. */
  public byte[] bytes() {
    if (stamp.isEmpty()) {
      return new byte[0];
    }
    try {
      return Files.readAllBytes(location);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
