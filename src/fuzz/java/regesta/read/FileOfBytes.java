package regesta.read;

import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** A file as {@link TextReader} reads it, without a disk, which would take most of the time. */
public final class FileOfBytes {
  private FileOfBytes() {}

  /** The file at a path; what cannot be read of its bytes is reported. */
  public static SourceFile read(String path, byte[] bytes, Problems problems) {
    DecodedText decoded = DecodedText.of(bytes);
    var file = new SourceFile("content", path, decoded.text());
    if (decoded.text().isEmpty()) {
      problems.report(Problem.error("empty-file", file.whole(), "the file is empty"));
    }
    decoded
        .flaw()
        .map(flaw -> Problem.error(flaw.name(), file.at(flaw.offset(), 1), flaw.message())
            .withHint(flaw.hint()))
        .ifPresent(problems::report);
    return file;
  }
}
