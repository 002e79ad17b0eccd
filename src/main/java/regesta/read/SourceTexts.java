package regesta.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/** The saved texts of sources, each named for its source: {@code star-2015-06-01.txt}. */
public final class SourceTexts {
  private SourceTexts() {}

  /**
   * Reads the texts in a folder; files of other kinds are left alone.
   *
   * @param shownAs the folder as the user named it, for messages
   * @throws IOException if there is no such folder, or the machine cannot read it
   */
  public static List<SourceFile> read(Path folder, String shownAs, Problems problems)
      throws IOException {
    List<FoundFile> texts = FolderListing.of(folder, shownAs).stream()
        .filter(file -> file.extension().equals("txt"))
        .toList();
    texts.forEach(file -> file.refusal().ifPresent(problems::report));
    return new TextReader().readAll(texts, problems);
  }
}
