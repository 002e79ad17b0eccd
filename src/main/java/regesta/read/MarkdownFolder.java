package regesta.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** The Markdown files of a folder that is not ours. */
public final class MarkdownFolder {
  private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown");

  private MarkdownFolder() {}

  /**
   * Reads the files below a folder; files of other kinds are left alone. Instead of a folder it
   * takes a single file. None are read, and that is reported, if there is no such folder.
   *
   * @param shownAs the folder as the user named it, for messages
   */
  public static List<SourceFile> read(Path folder, String shownAs, Problems problems)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of(SingleFile.read(folder, problems));
    }
    List<FoundFile> texts = FolderListing.of(folder, shownAs).stream()
        .filter(file -> EXTENSIONS.contains(file.extension()))
        .toList();
    texts.forEach(file -> file.refusal().ifPresent(problems::report));
    return new TextReader().readAll(texts, problems);
  }
}
