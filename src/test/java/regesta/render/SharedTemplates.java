package regesta.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.TemplateFolder;

/** The project's own templates, which take longer to be ready than a small site that shows them. */
public final class SharedTemplates {
  private static final List<SourceFile> FILES = files();
  private static final TemplateEngine READY = new TemplateEngine(FILES);

  private SharedTemplates() {}

  static TemplateEngine standard() {
    return READY;
  }

  /** The templates of these files; the same for all tests if they are the project's own. */
  public static TemplateEngine of(List<SourceFile> files) {
    return files.equals(FILES) ? READY : new TemplateEngine(files);
  }

  private static List<SourceFile> files() {
    try {
      return TemplateFolder.read(Path.of("templates"), "templates", new Problems())
          .templates();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
