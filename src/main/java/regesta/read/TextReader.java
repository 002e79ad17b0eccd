package regesta.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * Reads the texts of files, several at once. It remembers them: asked for the same folder again, it
 * reads only files that changed.
 */
public final class TextReader {
  /** A text of this size would be a book of a thousand pages. */
  private static final long MOST_BYTES = 1_000_000;

  /** What was read the last time, by the file's place. */
  private Map<Path, Reading> remembered = new HashMap<>();

  /** How many places lead to each file of the disk, or more until all are read again. */
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Forgets files that were touched, and those below folders that were. A file that was written
   * twice in one tick of the disk's clock could not be told from its first version otherwise.
   */
  public void forget(Set<Path> touched) {
    for (Path path : touched) {
      if (remembered.remove(path) == null) {
        remembered.keySet().removeIf(below -> below.startsWith(path));
      }
    }
  }

  private void count(Reading reading, int more) {
    reading.stamp().ifPresent(stamp -> places.merge(stamp.file(), more, Integer::sum));
  }

  private boolean isAlone(Reading reading) {
    return reading
        .stamp()
        .filter(stamp -> places.getOrDefault(stamp.file(), 0) > 1)
        .isEmpty();
  }

  /**
   * The text of a file that was written since it was read; empty unless nothing else can have
   * changed by that: it is still a file of its own, which no other path leads to, and has no flaw.
   */
  Optional<SourceFile> readAgain(Path location) {
    Optional<Reading> before = Optional.ofNullable(remembered.get(location));
    Optional<FileStamp> stamp = FileStamp.of(location);
    if (before.isEmpty()
        || stamp.isEmpty()
        || !Files.isRegularFile(location, LinkOption.NOFOLLOW_LINKS)
        || !isAlone(before.get())) {
      return Optional.empty();
    }
    SourceFile file = before.get().file();
    Text text;
    try {
      text = read(new FoundFile(file.folder(), file.path(), location));
    } catch (UncheckedIOException unreadable) {
      return Optional.empty();
    }
    if (text.problem().isPresent()) {
      return Optional.empty();
    }
    var now = new Reading(location, stamp, text.file(), Optional.empty());
    remembered.put(location, now);
    count(before.get(), -1);
    count(now, 1);
    return Optional.of(text.file());
  }

  /** The files' texts in the order given; the text of a file that is refused is empty. */
  List<SourceFile> readAll(List<FoundFile> files, Problems problems) throws IOException {
    try {
      List<Reading> readings = files.parallelStream().map(this::readOrRemember).toList();
      var read = new HashMap<Path, Reading>();
      for (Reading reading : readings) {
        reading.problem().ifPresent(problems::report);
        read.put(reading.location(), reading);
      }
      remembered = read;
      places.clear();
      read.values().forEach(reading -> count(reading, 1));
      return readings.stream().map(Reading::file).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * What was read of a file.
   *
   * @param stamp what the file was like before it was read; absent if it could not be opened
   */
  private record Reading(
      Path location, Optional<FileStamp> stamp, SourceFile file, Optional<Problem> problem) {}

  private Reading readOrRemember(FoundFile file) {
    if (file.refusal().isPresent()) {
      return new Reading(file.location(), Optional.empty(), file.withText(""), Optional.empty());
    }
    Optional<FileStamp> stamp = FileStamp.of(file.location());
    return Optional.ofNullable(remembered.get(file.location()))
        .filter(before -> stamp.isPresent() && before.stamp().equals(stamp))
        .orElseGet(() -> {
          Text text = read(file);
          return new Reading(file.location(), stamp, text.file(), text.problem());
        });
  }

  private record Text(SourceFile file, Optional<Problem> problem) {}

  private static Text read(FoundFile file) {
    try {
      return readUnlessRefused(file);
    } catch (AccessDeniedException e) {
      return refused(file, "unreadable-file", "this file cannot be opened: permission denied");
    } catch (NoSuchFileException e) {
      // The machine lists a name that it cannot spell, because of a locale without UTF-8.
      return refused(file, "unreadable-file", "this file cannot be opened by its name");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Text readUnlessRefused(FoundFile file) throws IOException {
    if (!Files.isRegularFile(file.location()) && Files.exists(file.location())) {
      return refused(file, "unreadable-file", "this is no file with a text");
    }
    long size = Files.size(file.location());
    if (size > MOST_BYTES) {
      String message = "the file has %s bytes, more than %s".formatted(size, MOST_BYTES);
      return refused(file, "large-file", message, "divide it into several files");
    }
    DecodedText decoded = DecodedText.of(Files.readAllBytes(file.location()));
    if (decoded.text().isEmpty()) {
      return refused(
          file, "empty-file", "the file is empty", "write its fields and its text, or delete it");
    }
    SourceFile source = file.withText(decoded.text());
    return new Text(source, decoded.flaw().map(flaw -> problem(source, flaw)));
  }

  private static Text refused(FoundFile file, String name, String message) {
    return refused(file, Problem.error(name, file.whole(), message));
  }

  private static Text refused(FoundFile file, String name, String message, String hint) {
    return refused(file, Problem.error(name, file.whole(), message).withHint(hint));
  }

  private static Text refused(FoundFile file, Problem problem) {
    return new Text(file.withText(""), Optional.of(problem));
  }

  private static Problem problem(SourceFile source, DecodedText.Flaw flaw) {
    Location at = source.at(flaw.offset(), 1);
    return Problem.error(flaw.name(), at, flaw.message()).withHint(flaw.hint());
  }
}
