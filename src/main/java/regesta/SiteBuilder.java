package regesta;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import regesta.history.GitHistory;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.History;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.model.SiteSettings;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.Asset;
import regesta.read.ContentFolder;
import regesta.read.SourceTexts;
import regesta.read.TemplateFolder;
import regesta.render.EditLinks;
import regesta.render.PromisedAddresses;
import regesta.render.SiteRenderer;
import regesta.render.TemplateFailure;
import regesta.resolve.Quotations;
import regesta.resolve.Resolver;
import regesta.write.OutputFolder;
import regesta.write.OutputRefusedException;
import regesta.write.Recovery;
import regesta.write.SiteWriter;

/** Builds a site: read, parse, resolve, render, write. The only place that knows this order. */
public final class SiteBuilder {
  private static final String IMAGES = "images/";

  private final BuildOptions options;
  private final Problems problems = new Problems();

  private SiteBuilder(BuildOptions options) {
    this.options = options;
  }

  /**
   * Builds the site, unless anything is an error: then nothing is written, and the earlier site
   * stays as it was. Every stage runs whatever the ones before it found.
   *
   * @throws IOException if the machine fails
   * @throws OutputRefusedException if the output folder holds what we did not write
   */
  public static BuildReport build(BuildOptions options) throws IOException, OutputRefusedException {
    return new SiteBuilder(options).build();
  }

  /** Checks everything that {@link #build} checks, and writes nothing. */
  public static BuildReport check(BuildOptions options) throws IOException {
    return new SiteBuilder(options).check();
  }

  private BuildReport build() throws IOException, OutputRefusedException {
    var output = OutputFolder.of(options.output(), options.project(), options.inputs());
    Recovery recovery = SiteWriter.recover(output);
    Site site = site();
    if (hasErrors()) {
      reportFailures(site);
    } else {
      write(site, output);
    }
    return report(site, recovery);
  }

  private BuildReport check() throws IOException {
    Site site = site();
    reportFailures(site);
    return report(site, Recovery.NOT_NEEDED);
  }

  private Site site() throws IOException {
    ContentFolder folder = ContentFolder.read(options.content(), options.contentName(), problems);
    TemplateFolder look =
        TemplateFolder.read(options.templates(), options.templatesName(), problems);
    Set<String> images = folder.images().stream()
        .map(image -> image.path().substring(IMAGES.length()))
        .collect(toSet());
    Content content = ContentParser.parse(folder.files(), images, folder.addresses(), problems);
    Quotations.check(content, sourceTexts(), problems);
    History history = history(content.settings());
    Chronology chronology =
        Resolver.resolve(content.with(settings(content)), history, options.drafts(), problems);
    return SiteRenderer.render(
        chronology,
        look.templates(),
        others(folder, look),
        EditLinks.inRepository(chronology.settings(), placeInRepository(history)),
        content.promised(),
        problems);
  }

  /** What git knows of the content; a history that tells no first days is as good as none. */
  private History history(SiteSettings settings) {
    if (options.past() == BuildOptions.Past.LEFT_OUT) {
      return History.NONE;
    }
    History history = GitHistory.read(options.content());
    if (history.extent() != History.Extent.WHOLE) {
      boolean shallow = history.extent() == History.Extent.SHALLOW;
      problems.report(Problem.notice(
              shallow ? "shallow-history" : "no-history",
              settings.file().whole(),
              shallow
                  ? "this clone of the repository is shallow, so no page tells from it when it was"
                      + " published"
                  : "git knows nothing of this content, so no page tells from it when it was"
                      + " published")
          .withHint(
              shallow
                  ? "fetch the whole history with `git fetch --unshallow`, or give `added:`"
                  : "build from a clone of the repository, or give `added:`"));
    }
    return history;
  }

  private String placeInRepository(History history) {
    return history.folder().orElseGet(() -> options.content().getFileName().toString());
  }

  private List<SourceFile> sourceTexts() throws IOException {
    return options.sourceTexts().isEmpty()
        ? List.of()
        : SourceTexts.read(
            options.sourceTexts().get(),
            ProjectOptions.shown(options.sourceTexts().get()),
            problems);
  }

  private SiteSettings settings(Content content) {
    SiteSettings settings =
        content.settings().withBaseUrl(options.baseUrl()).withAsOf(options.asOf());
    boolean faulty = problems.has(
        problem -> problem.at().file().equals(settings.file()) && BuildReport.isError(problem));
    if (settings.baseUrl().isEmpty() && !faulty) {
      problems.report(Problem.notice(
              "no-base-url",
              settings.file().whole(),
              "no base URL is known, so pages do not name their own address")
          .withHint("give `base-url:` here, or `--base-url` when the site is published"));
    }
    return settings;
  }

  /** The files that the site holds as they are. */
  private static Map<String, Rendering> others(ContentFolder folder, TemplateFolder look) {
    return Stream.concat(folder.images().stream(), look.assets().stream())
        .collect(toMap(Asset::path, asset -> asset::bytes));
  }

  private void write(Site site, OutputFolder output) throws IOException, OutputRefusedException {
    try {
      SiteWriter.write(site, output);
    } catch (TemplateFailure first) {
      reportFailures(site); // the first of several is another in every run
    }
  }

  /** Renders every page; a mistake in a template is a problem of its author, like any other. */
  private void reportFailures(Site site) {
    problems.reportAll(site.files().values().parallelStream()
        .flatMap(page -> failure(page).stream())
        .toList());
  }

  private static Optional<Problem> failure(Rendering page) {
    try {
      page.bytes();
      return Optional.empty();
    } catch (TemplateFailure failure) {
      return Optional.of(failure.problem());
    }
  }

  private boolean hasErrors() {
    return options.weigh(problems.sorted()).stream().anyMatch(BuildReport::isError);
  }

  private BuildReport report(Site site, Recovery recovery) {
    return new BuildReport(
        options.weigh(problems.sorted()),
        site.files().size(),
        PromisedAddresses.of(site),
        recovery);
  }
}
