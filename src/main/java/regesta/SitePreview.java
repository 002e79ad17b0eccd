package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import regesta.model.History;
import regesta.model.Site;
import regesta.parse.ParsedFiles;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.Severity;
import regesta.problem.SourceFile;
import regesta.read.TextReader;
import regesta.render.TemplateEngine;
import regesta.render.TemplateFailure;
import regesta.resolve.LastResolution;
import regesta.serve.Edition;
import regesta.serve.PageFailure;
import regesta.serve.SiteSource;

/**
 * Makes the site of the files as they are now, again and again. Only files that changed are read
 * and parsed again, and only entries that these concern are linked again.
 */
final class SitePreview implements SiteSource {
  private final BuildOptions options;

  /** As it was at the start: what is edited now has no day in it yet. */
  private final History history;

  private final TextReader contentTexts = new TextReader();
  private final TextReader lookTexts = new TextReader();
  private final SiteBuilder.Before before =
      new SiteBuilder.Before(new ParsedFiles(), LastResolution.kept());
  private Optional<Made> last = Optional.empty();

  SitePreview(BuildOptions options) {
    this(options, Inputs.history(options));
  }

  private SitePreview(BuildOptions options, History history) {
    this.options = options;
    this.history = history;
  }

  @Override
  public SiteSource afresh() {
    return new SitePreview(options, history);
  }

  /** What was made, and of what. */
  private record Made(
      Inputs inputs, List<Problem> ofReading, TemplateEngine templates, Edition edition) {}

  @Override
  public Edition edition(Set<Path> touched) {
    var problems = new Problems();
    try {
      Inputs inputs = inputs(touched, problems);
      Made made = last.filter(before ->
              before.inputs().equals(inputs) && before.ofReading().equals(problems.sorted()))
          .orElseGet(() -> make(inputs, problems));
      last = Optional.of(made);
      return made.edition();
    } catch (RuntimeException mistake) {
      last = Optional.empty(); // of what was touched, something may have been read and not shown
      throw mistake;
    } catch (IOException failure) {
      last = Optional.empty();
      return new Edition(new Site(List.of()), List.of(unreadable(failure)));
    }
  }

  /** If texts were written and nothing else, nothing else is looked at. */
  private Inputs inputs(Set<Path> touched, Problems problems) throws IOException {
    if (last.isPresent() && last.get().ofReading().isEmpty() && !touched.isEmpty()) {
      Optional<Inputs> rewritten = last.get().inputs().rewritten(options, touched, contentTexts);
      if (rewritten.isPresent()) {
        return rewritten.get();
      }
    }
    contentTexts.forget(touched);
    lookTexts.forget(touched);
    return Inputs.read(options, history, contentTexts, lookTexts, problems);
  }

  private Made make(Inputs inputs, Problems problems) {
    List<Problem> ofReading = problems.sorted();
    TemplateEngine templates = templates(inputs);
    Site site = SiteBuilder.preview(options, inputs, before, templates, problems);
    var edition = new Edition(site.guardedBy(new Telling()), toMend(problems));
    return new Made(inputs, ofReading, templates, edition);
  }

  /** The templates, which take longer to be ready than a page that is made with them. */
  private TemplateEngine templates(Inputs inputs) {
    List<SourceFile> files = inputs.look().templates();
    return last.filter(before -> before.inputs().look().templates().equals(files))
        .map(Made::templates)
        .orElseGet(() -> new TemplateEngine(files));
  }

  /** What an editor can put right; notices are for those who publish. */
  private List<Problem> toMend(Problems problems) {
    return options.weigh(problems.sorted()).stream()
        .filter(problem -> problem.severity() != Severity.NOTICE)
        .toList();
  }

  /** A mistake in a template is found only when a page is made with it. */
  private static final class Telling implements Site.Guard {
    @Override
    public <T> T guard(Supplier<T> work) {
      try {
        return work.get();
      } catch (TemplateFailure failure) {
        throw new PageFailure(failure.problem());
      }
    }
  }

  private Problem unreadable(IOException failure) {
    var folder = new SourceFile("", options.contentName(), "");
    return Problem.error(
        "unreadable-folder", folder.whole(), "the files cannot be read: " + failure.getMessage());
  }
}
