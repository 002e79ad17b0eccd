package regesta;

import java.io.IOException;
import regesta.history.GitHistory;
import regesta.model.History;
import regesta.problem.Problems;
import regesta.read.ContentFolder;
import regesta.read.TemplateFolder;
import regesta.read.TextReader;

/**
 * What a site is made of, as it was read. Equal if no file has changed.
 *
 * @param history of the content; none where nobody asked git
 */
record Inputs(ContentFolder content, TemplateFolder look, History history) {

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
        history);
  }

  /** What git knows of the content, asked now. */
  static History history(BuildOptions options) {
    return options.past() == BuildOptions.Past.LEFT_OUT
        ? History.NONE
        : GitHistory.read(options.content());
  }
}
