package regesta.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** A file of text that the user names, in the content or elsewhere. */
public final class SingleFile {
  private SingleFile() {}

  /** The file; its text is empty, and the problem reported, if there is none or it is refused. */
  public static SourceFile read(Path file, Problems problems) throws IOException {
    String folder =
        Optional.ofNullable(file.getParent()).map(Path::toString).orElse("").replace('\\', '/');
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(".");
    var found = new FoundFile(folder, name, file);
    if (!Files.exists(file)) {
      problems.report(Problem.error("missing-file", found.whole(), "there is no such file"));
      return found.withText("");
    }
    return TextReader.readAll(List.of(found), problems).get(0);
  }
}
