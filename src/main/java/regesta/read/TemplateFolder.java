package regesta.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * The files that give a chronology its look.
 *
 * @param templates the templates ({@code *.ftlh}, {@code *.ftlx}) and the words of the interface
 *     ({@code messages*.properties}), by path
 * @param assets everything under {@code assets/}, by path
 */
public record TemplateFolder(List<SourceFile> templates, List<Asset> assets) {

  public TemplateFolder {
    templates = List.copyOf(templates);
    assets = List.copyOf(assets);
  }

  /**
   * Reads the folder; files of other kinds, such as a note for designers, are left alone.
   *
   * @param shownAs the folder as the user named it, for messages
   * @throws IOException if there is no such folder, or the machine cannot read it
   */
  public static TemplateFolder read(Path folder, String shownAs, Problems problems)
      throws IOException {
    return read(folder, shownAs, new TextReader(), problems);
  }

  /** Reads the folder again; texts that {@code reader} remembers are not read again. */
  public static TemplateFolder read(
      Path folder, String shownAs, TextReader reader, Problems problems) throws IOException {
    var texts = new ArrayList<FoundFile>();
    var assets = new ArrayList<Asset>();
    for (FoundFile file : FolderListing.of(folder, shownAs)) {
      file.refusal().ifPresent(problems::report);
      if (file.refusal().isPresent()) {
        continue;
      }
      if (file.path().startsWith("assets/")) {
        assets.add(Asset.of(file, problems));
      } else if (file.path().matches(".+\\.ftl[hx]|messages[^/]*\\.properties")) {
        texts.add(file);
      } else if (file.extension().equals("ftl")) {
        problems.report(unescaped(file));
      }
    }
    return new TemplateFolder(reader.readAll(texts, problems), assets);
  }

  private static Problem unescaped(FoundFile file) {
    String message = "a template named `.ftl` does not escape what it shows";
    return Problem.error("unsafe-template", file.whole(), message)
        .withHint("name it `%s.ftlh`, or `.ftlx` if it makes XML".formatted(file.stem()));
  }
}
