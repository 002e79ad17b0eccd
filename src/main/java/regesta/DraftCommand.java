package regesta;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.propose.Draft;
import regesta.propose.ProposedFile;
import regesta.propose.SourceText;
import regesta.propose.SourceText.Found;
import regesta.read.SavedFile;
import regesta.write.OutputRefusedException;

/** Makes the record of a source and a draft entry from a saved page. */
@Command(
    name = "draft",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes the record of a source, and a draft entry, from a saved page or text.",
      "The draft proposes dates, actors and quotations; title and text are left to you."
    })
final class DraftCommand implements Callable<Integer> {
  // More than one, so that the parts of a name without quotation marks are answered as such.
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      hideParamSyntax = true,
      description = "the saved page (.html) or text (.txt)")
  private List<Path> files = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "the day the source was published, if the page does not say it or says another")
  private Optional<String> published = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", description = "who published it")
  private Optional<String> publisher = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "where it stands")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--source-slug",
      paramLabel = "NAME",
      description = "the name of the source's file without .md (default: publisher and date)")
  private Optional<String> sourceSlug = Optional.empty();

  @Mixin
  private ContentOptions options = new ContentOptions();

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException, OutputRefusedException {
    if (files.size() > 1) {
      String name = files.stream().map(ProjectOptions::shown).collect(joining(" "));
      return refused(
          "`draft` takes one file, and here are %d".formatted(files.size()),
          "if the name has spaces, put it in quotes: `draft \"%s\"`".formatted(name));
    }
    Optional<SavedFile> found = SavedFile.find(files.get(0));
    if (found.isEmpty()) {
      return refused(
          "there is no file `%s`".formatted(ProjectOptions.shown(files.get(0))),
          "give the way to it from this folder, such as `../Downloads/page.html`");
    }
    Optional<String> other = Draft.refusal(found.get().name());
    if (other.isPresent()) {
      return refused(
          other.get(), "save the page as `.html`, or its text as `.txt`, and give that file");
    }
    return draft(found.get());
  }

  private int draft(SavedFile saved) throws IOException, OutputRefusedException {
    SourceText source = Draft.read(saved.name(), saved.stem(), saved.text())
        .with(new SourceText.Given(publisher, published.map(this::day), url));
    if (source.paragraphs().isEmpty()) {
      return refused(
          "`%s` has no paragraph of text".formatted(saved.name()),
          "save the whole page, or paste its text into a file that ends in .txt");
    }
    Optional<LocalDate> day = source.published().map(Found::value);
    if (day.isEmpty()) {
      return refused(
          "`%s` does not say on which day it was published".formatted(saved.name()),
          "give the day, such as `--published 2015-06-01`");
    }
    GrowingContent content = GrowingContent.read(options.folder());
    Slug slug = slug(source, saved);
    Optional<String> taken = content.known().path(Kind.SOURCE, slug);
    if (taken.isPresent()) {
      return refused(
          "`%s` exists already, so nothing was written".formatted(taken.get()),
          "if this is another source, give it a name with `--source-slug`");
    }
    return add(Draft.of(source, slug, day.get(), content.parsed().actors()), content);
  }

  private int add(Draft draft, GrowingContent content) throws IOException, OutputRefusedException {
    var console = new Console(Optional.ofNullable(command).orElseThrow());
    List<ProposedFile> files = draft.files();
    draft.report().forEach(console::say);
    List<Problem> problems = content.problemsOf(files);
    console.show(problems);
    if (problems.stream().anyMatch(BuildReport::isError)) {
      console.complain("nothing was written");
      return Main.CONTENT_HAS_ERRORS;
    }
    content.add(files);
    files.forEach(written -> console.say("%s is written".formatted(content.shown(written))));
    console.say("next: compare the source with the page, then follow the comments in the draft");
    return Main.DONE;
  }

  private Slug slug(SourceText source, SavedFile saved) {
    return sourceSlug
        .map(this::checkedSlug)
        .or(() -> Draft.slug(source, saved.stem()))
        .orElseThrow(() -> wrongUsage("the source needs a name: give --source-slug"));
  }

  private int refused(String message, String hint) {
    var console = new Console(Optional.ofNullable(command).orElseThrow());
    console.complain("regesta: " + message);
    console.complain("  hint: " + hint);
    return Main.WRONG_USAGE;
  }

  private Slug checkedSlug(String name) {
    if (!Slug.isSlug(name)) {
      throw wrongUsage(
          "`--source-slug %s`: use the letters a to z, digits, and single hyphens between words"
              .formatted(name));
    }
    return new Slug(name);
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrongUsage("`--published %s`: write a day, such as 2025-05-31".formatted(text));
    }
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(
        Optional.ofNullable(command).orElseThrow().commandLine(), message);
  }
}
