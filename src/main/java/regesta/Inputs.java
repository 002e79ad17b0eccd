package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import regesta.history.GitHistory;
import regesta.model.History;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.ContentFolder;
import regesta.read.SourceTexts;
import regesta.read.TemplateFolder;
import regesta.read.TextReader;

/**
 * What a site is made of, as it was read. Equal if no file has changed.
 *
 * @param sourceTexts saved texts of sources, where the user has them
 * @param history of the content; none where nobody asked git
 */
record Inputs(
    ContentFolder content, TemplateFolder look, List<SourceFile> sourceTexts, History history) {

  static Inputs read(BuildOptions options, Problems problems) throws IOException {
    return read(options, history(options), new TextReader(), new TextReader(), problems);
  }

  /** Reads the files again, with a history that is known; what the readers remember is not read. */
  static Inputs read(
      BuildOptions options,
      History history,
      TextReader contentTexts,
      TextReader lookTexts,
      Problems problems)
      throws IOException {
    return new Inputs(
        ContentFolder.read(options.content(), options.contentName(), contentTexts, problems),
        TemplateFolder.read(options.templates(), options.templatesName(), lookTexts, problems),
        sourceTexts(options, problems),
        history);
  }

  /** These after some texts of the content were written; empty if more may have changed. */
  Optional<Inputs> rewritten(BuildOptions options, Set<Path> touched, TextReader contentTexts)
      throws IOException {
    return content
        .rewritten(options.content(), touched, contentTexts)
        .map(now -> new Inputs(now, look, sourceTexts, history));
  }

  private static List<SourceFile> sourceTexts(BuildOptions options, Problems problems)
      throws IOException {
    return options.sourceTexts().isEmpty()
        ? List.of()
        : SourceTexts.read(
            options.sourceTexts().get(),
            ProjectOptions.shown(options.sourceTexts().get()),
            problems);
  }

  /** What git knows of the content, asked now. */
  static History history(BuildOptions options) {
    return options.past() == BuildOptions.Past.LEFT_OUT
        ? History.NONE
        : GitHistory.read(options.content());
  }
}
