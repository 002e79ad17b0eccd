package regesta.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says that the machine kept a site from being written, and what to do about it.
 *
 * <p>The message is one for the user: a lower-case clause without a full stop.
 */
public final class NotWrittenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  private NotWrittenException(String message, String hint, IOException cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do. */
  public String hint() {
    return hint;
  }

  /** A site that could not be written, so that the earlier one is as it was. */
  static NotWrittenException of(OutputFolder output, IOException cause) {
    return cause instanceof NotWrittenException told
        ? told
        : new NotWrittenException(
            "%s was not written, and is as it was: %s".formatted(output, words(cause)),
            remedy(cause, output),
            cause);
  }

  /** A site that was written, beside which the earlier one cannot be removed. */
  static NotWrittenException ofRest(Path old, OutputFolder output, IOException cause) {
    return new NotWrittenException(
        "%s is written, but the earlier site is left in `%s`: %s"
            .formatted(output, old.getFileName(), words(cause)),
        "remove `%s`".formatted(old),
        cause);
  }

  /** What the machine says, with the file that it speaks of. */
  private static String words(IOException cause) {
    String file =
        cause instanceof FileSystemException failure ? "`%s`: ".formatted(failure.getFile()) : "";
    if (cause instanceof NoSuchFileException) {
      return file + "it was removed meanwhile";
    }
    if (cause instanceof AccessDeniedException) {
      return file + "permission denied";
    }
    return file + said(cause);
  }

  private static String said(IOException cause) {
    Optional<String> reason = cause instanceof FileSystemException failure
        ? Optional.ofNullable(failure.getReason())
        : Optional.ofNullable(cause.getMessage());
    return reason.orElseGet(cause::toString);
  }

  private static String remedy(IOException cause, OutputFolder output) {
    String said = said(cause).toLowerCase(Locale.ROOT);
    if (cause instanceof NoSuchFileException) {
      return "build again when nothing else removes files there";
    }
    if (Stream.of("space", "quota", "too large").anyMatch(said::contains)) {
      return "make room for twice the size of the site, and build again";
    }
    if (cause instanceof AccessDeniedException || said.contains("read-only")) {
      return "see to it that you may write to `%s`, or name another folder with `--output`"
          .formatted(output.parent());
    }
    return "put that right and build again, or name another folder with `--output`";
  }
}
