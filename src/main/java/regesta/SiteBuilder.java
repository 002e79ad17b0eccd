package regesta;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.export.Exporter;
import regesta.model.Chronology;
import regesta.model.Content;
import regesta.model.Export;
import regesta.model.Fingerprints;
import regesta.model.History;
import regesta.model.Rendering;
import regesta.model.Site;
import regesta.model.SiteSettings;
import regesta.parse.ContentParser;
import regesta.parse.ParsedFiles;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.Asset;
import regesta.read.ContentFolder;
import regesta.render.EditLinks;
import regesta.render.PromisedAddresses;
import regesta.render.SiteRenderer;
import regesta.render.StyleSheet;
import regesta.render.TemplateEngine;
import regesta.render.TemplateFailure;
import regesta.resolve.LastResolution;
import regesta.resolve.Quotations;
import regesta.resolve.Resolver;
import regesta.write.Ledger;
import regesta.write.OutputFolder;
import regesta.write.OutputRefusedException;
import regesta.write.Recovery;
import regesta.write.SiteWriter;

/** Builds a site: read, parse, resolve, render, write. The only place that knows this order. */
public final class SiteBuilder {
  private static final String IMAGES = "images/";

  private final BuildOptions options;
  private final Problems problems;
  private final BuildWatch watch;
  private final Function<List<SourceFile>, TemplateEngine> templates;

  private final KeptSite earlier;

  private SiteBuilder(
      BuildOptions options,
      Problems problems,
      BuildWatch watch,
      Function<List<SourceFile>, TemplateEngine> templates,
      KeptSite earlier) {
    this.options = options;
    this.problems = problems;
    this.watch = watch;
    this.templates = templates;
    this.earlier = earlier;
  }

  /**
   * Builds the site, unless anything is an error: then nothing is written, and the earlier site
   * stays as it was. Every stage runs whatever the ones before it found.
   *
   * @throws IOException if the machine fails
   * @throws OutputRefusedException if the output folder holds what we did not write
   */
  public static BuildReport build(BuildOptions options) throws IOException, OutputRefusedException {
    return build(options, BuildWatch.NOBODY);
  }

  /** The same, while somebody is told how far it has come. */
  static BuildReport build(BuildOptions options, BuildWatch watch)
      throws IOException, OutputRefusedException {
    return build(options, watch, TemplateEngine::new);
  }

  /** The same with templates that may be ready already, which are asked for by their files. */
  static BuildReport build(
      BuildOptions options, BuildWatch watch, Function<List<SourceFile>, TemplateEngine> templates)
      throws IOException, OutputRefusedException {
    try {
      return new SiteBuilder(
              options, new Problems(), watch, templates, KeptSite.below(options.target()))
          .build();
    } finally {
      watch.ends();
    }
  }

  /** Checks everything that {@link #build} checks, and writes nothing. */
  public static BuildReport check(BuildOptions options) throws IOException {
    return check(options, BuildWatch.NOBODY);
  }

  /** The same, while somebody is told how far it has come. */
  static BuildReport check(BuildOptions options, BuildWatch watch) throws IOException {
    try {
      return new SiteBuilder(options, new Problems(), watch, TemplateEngine::new, KeptSite.none())
          .check();
    } finally {
      watch.ends();
    }
  }

  /**
   * The site of files that were read, for those who edit them: its pages name their files as they
   * lie on this machine. None of its pages is made yet.
   *
   * @param before what is known of earlier states of these files; brought up to date
   * @param templates those of {@code inputs}
   */
  static Site preview(
      BuildOptions options,
      Inputs inputs,
      Before before,
      TemplateEngine templates,
      Problems problems) {
    return new SiteBuilder(options, problems, BuildWatch.NOBODY, same -> templates, KeptSite.none())
        .site(inputs, before, settings -> EditLinks.onThisMachine());
  }

  /**
   * What earlier builds found out, so that it need not be found out again.
   *
   * @param keeper is handed {@code parsed} when it is brought up to date, as soon as that is done
   */
  record Before(ParsedFiles parsed, Consumer<ParsedFiles> keeper, LastResolution resolved) {
    Before(ParsedFiles parsed, LastResolution resolved) {
      this(parsed, nobody -> {}, resolved);
    }
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
    watch.begins(Stage.READ);
    Inputs inputs = Inputs.read(options, problems);
    Set<String> images = images(inputs.content());
    Optional<KeptParse> kept = earlier.parsed(images);
    return composed(site(
        inputs,
        new Before(
            kept.map(parse -> new ParsedFiles(images, parse)).orElseGet(ParsedFiles::new),
            parsed -> kept.ifPresent(parse -> parse.replaceBy(parsed)),
            LastResolution.notKept()),
        settings -> inRepository(settings, inputs.history())));
  }

  /** The same site, of which it is known now which files it has. */
  private Site composed(Site site) {
    try {
      site.files();
      return site;
    } catch (TemplateFailure failure) {
      problems.report(failure.problem());
      return new Site(List.of());
    }
  }

  private Site site(Inputs inputs, Before before, Function<SiteSettings, EditLinks> editing) {
    ContentFolder folder = inputs.content();
    watch.begins(Stage.PARSE);
    Content content = ContentParser.parse(
        folder.files(), images(folder), folder.addresses(), before.parsed(), problems);
    before.keeper().accept(before.parsed());
    Quotations.check(content, inputs.sourceTexts(), problems);
    report(inputs.history(), content.settings());
    watch.begins(Stage.RESOLVE);
    Chronology chronology = Resolver.resolve(
        content.with(settings(content)),
        inputs.history(),
        options.drafts(),
        before.resolved(),
        problems);
    watch.begins(Stage.COMPOSE);
    try {
      TemplateEngine look = templates.apply(inputs.look().templates());
      Optional<Fingerprints> fingerprints =
          earlier.fingerprints(chronology, inputs, contentInRepository(inputs.history()));
      return SiteRenderer.render(
          chronology,
          look,
          others(inputs).with(export(chronology, look, fingerprints)),
          editing.apply(chronology.settings()),
          content.promised(),
          fingerprints,
          problems);
    } catch (TemplateFailure failure) {
      problems.report(failure.problem());
      return new Site(List.of());
    }
  }

  private static Set<String> images(ContentFolder folder) {
    return folder.images().stream()
        .map(image -> image.path().substring(IMAGES.length()))
        .collect(toSet());
  }

  private static Export export(
      Chronology chronology, TemplateEngine templates, Optional<Fingerprints> fingerprints) {
    SiteSettings settings = chronology.settings();
    Export export = Exporter.export(chronology, templates.words(settings));
    return fingerprints
        .map(all -> export.withFiles(file -> file.madeOf(all::whole)))
        .orElse(export);
  }

  /** Tells once if the history says nothing, where it was asked for. */
  private void report(History history, SiteSettings settings) {
    if (options.past() == BuildOptions.Past.LEFT_OUT || history.extent() == History.Extent.WHOLE) {
      return;
    }
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

  /** Readers of the published site edit a file where the repository is kept. */
  private EditLinks inRepository(SiteSettings settings, History history) {
    return EditLinks.inRepository(settings, contentInRepository(history));
  }

  private String contentInRepository(History history) {
    return history.folder().orElseGet(() -> options.content().getFileName().toString());
  }

  private SiteSettings settings(Content content) {
    SiteSettings settings =
        content.settings().with(options.baseUrl(), options.repository(), options.asOf());
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

  /** The files that the site holds as they are, but for the comments of style sheets. */
  private static Export others(Inputs inputs) {
    return Export.of(
        Stream.concat(inputs.content().images().stream(), inputs.look().assets().stream())
            .collect(toMap(Asset::path, SiteBuilder::rendering)));
  }

  private static Rendering rendering(Asset asset) {
    return asset.path().endsWith(".css")
        ? () -> StyleSheet.withoutComments(asset.bytes())
        : asset::bytes;
  }

  private void write(Site site, OutputFolder output) throws IOException, OutputRefusedException {
    watch.begins(Stage.WRITE);
    try {
      Ledger ledger = earlier.ledger();
      int files = site.files().size();
      SiteWriter.write(site, output, ledger, () -> watch.made(files));
      earlier.replaceBy(ledger);
    } catch (TemplateFailure first) {
      reportFailures(site); // the first of several is another in every run
    }
  }

  /** Renders every page; a mistake in a template is a problem of its author, like any other. */
  private void reportFailures(Site site) {
    watch.begins(Stage.RENDER);
    int files = site.files().size();
    problems.reportAll(site.files().values().parallelStream()
        .flatMap(page -> {
          Optional<Problem> failure = failure(page);
          watch.made(files);
          return failure.stream();
        })
        .toList());
  }

  private static Optional<Problem> failure(Rendering page) {
    try {
      page.writeTo(OutputStream.nullOutputStream());
      return Optional.empty();
    } catch (TemplateFailure failure) {
      return Optional.of(failure.problem());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
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
