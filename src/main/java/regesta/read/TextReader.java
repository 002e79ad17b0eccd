package regesta.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** Reads the texts of files, several at once. */
final class TextReader {
  /** A text of this size would be a book of a thousand pages. */
  private static final long MOST_BYTES = 1_000_000;

  private TextReader() {}

  /** The files' texts in the order given; the text of a file that is refused is empty. */
  static List<SourceFile> readAll(List<FoundFile> files, Problems problems) throws IOException {
    try {
      List<Reading> readings = files.parallelStream().map(TextReader::read).toList();
      readings.forEach(reading -> reading.problem().ifPresent(problems::report));
      return readings.stream().map(Reading::file).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private record Reading(SourceFile file, Optional<Problem> problem) {}

  private static Reading read(FoundFile file) {
    if (file.refusal().isPresent()) {
      return new Reading(file.withText(""), Optional.empty());
    }
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

  private static Reading readUnlessRefused(FoundFile file) throws IOException {
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
    return new Reading(source, decoded.flaw().map(flaw -> problem(source, flaw)));
  }

  private static Reading refused(FoundFile file, String name, String message) {
    return refused(file, Problem.error(name, file.whole(), message));
  }

  private static Reading refused(FoundFile file, String name, String message, String hint) {
    return refused(file, Problem.error(name, file.whole(), message).withHint(hint));
  }

  private static Reading refused(FoundFile file, Problem problem) {
    return new Reading(file.withText(""), Optional.of(problem));
  }

  private static Problem problem(SourceFile source, DecodedText.Flaw flaw) {
    Location at = source.at(flaw.offset(), 1);
    return Problem.error(flaw.name(), at, flaw.message()).withHint(flaw.hint());
  }
}
