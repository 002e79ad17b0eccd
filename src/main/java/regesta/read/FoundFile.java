package regesta.read;

import java.nio.file.Path;
import java.util.Optional;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.SourceFile;

/**
 * A file in a folder that is being read, before anything is known of its text.
 *
 * @param folder as the user named it
 * @param path below the folder, with {@code /} between names
 * @param location where the file lies
 * @param refusal why it must not be opened
 */
record FoundFile(String folder, String path, Path location, Optional<Problem> refusal) {

  FoundFile(String folder, String path, Path location) {
    this(folder, path, location, Optional.empty());
  }

  FoundFile refused(Problem problem) {
    return new FoundFile(folder, path, location, Optional.of(problem));
  }

  SourceFile withText(String text) {
    return new SourceFile(folder, path, text);
  }

  /** The place of a problem with the file itself. */
  Location whole() {
    return withText("").whole();
  }

  String stem() {
    return withText("").stem();
  }

  /** What follows the last dot of the name, as it is written; empty if there is none. */
  String extension() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
