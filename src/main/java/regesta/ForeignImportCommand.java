package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import regesta.carry.Mapping;
import regesta.model.Kind;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.propose.Happening;
import regesta.propose.HappeningImport;
import regesta.propose.Proposal;
import regesta.propose.ProposedFile;
import regesta.read.SingleFile;
import regesta.write.OutputRefusedException;

/** Makes draft entries of what another program has, and reports what could not be carried. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class ForeignImportCommand implements Callable<Integer> {
  private static final int BEFORE_OTHERS = -1;
  private static final String MAP = "--map";
  private static final String MAPPING = "--mapping";

  private final ForeignForm form;

  @Mixin
  private ContentOptions options = new ContentOptions();

  @Spec
  private @Nullable CommandSpec command;

  private ForeignImportCommand(ForeignForm form) {
    this.form = form;
  }

  /** The command; it takes a mapping where the form has no names of its own. */
  static CommandLine line(ForeignForm form) {
    var line = new CommandLine(new ForeignImportCommand(form));
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage()
        .description(
            form.description(),
            "Every value that no entry has a place for is reported, and no file is ever replaced.");
    spec.addPositional(PositionalParamSpec.builder()
        .paramLabel(form.label())
        .index("0")
        .arity("1")
        .type(Path.class)
        .description("what to import")
        .build());
    if (form.isMapped()) {
      spec.addOption(OptionSpec.builder(MAP)
          .order(BEFORE_OTHERS)
          .paramLabel("OURS=THEIRS")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("what one of their names is to us, such as title=Headline; again for each")
          .build());
      spec.addOption(OptionSpec.builder(MAPPING)
          .order(BEFORE_OTHERS)
          .paramLabel("FILE")
          .type(Path.class)
          .description("the same in a YAML file, with lines such as `title: Headline`")
          .build());
    }
    return line.setCommandName(form.word());
  }

  @Override
  public Integer call() throws IOException, OutputRefusedException {
    CommandSpec spec = Optional.ofNullable(command).orElseThrow();
    var console = new Console(spec);
    var problems = new Problems();
    Mapping mapping = mapping(spec.commandLine().getParseResult(), problems);
    if (problems.hasErrors()) {
      console.show(problems.sorted());
      return Main.WRONG_USAGE;
    }
    GrowingContent content = GrowingContent.read(options.folder());
    Path path = Optional.<Path>ofNullable(
            spec.commandLine().getParseResult().matchedPositionalValue(0, null))
        .orElseThrow();
    List<Happening> told = form.read(path, mapping, problems);
    Proposal proposal = HappeningImport.read(
        told, ProjectOptions.shown(path), content.parsed(), content.known(), problems);
    return add(proposal, content, console);
  }

  private Mapping mapping(ParseResult parsed, Problems problems) throws IOException {
    Mapping given = Mapping.ofOptions(parsed.matchedOptionValue(MAP, List.of()), problems);
    Optional<Path> file = Optional.ofNullable(parsed.matchedOptionValue(MAPPING, null));
    return file.isEmpty()
        ? given
        : given.or(Mapping.ofFile(SingleFile.read(file.get(), problems), problems));
  }

  private static int add(Proposal proposal, GrowingContent content, Console console)
      throws IOException, OutputRefusedException {
    // Warnings in the new files are for `check`: here they would hide what was not carried.
    List<Problem> wrong = content.problemsOf(proposal.files()).stream()
        .filter(BuildReport::isError)
        .toList();
    List<Problem> problems =
        Stream.concat(proposal.problems().stream(), wrong.stream()).toList();
    console.show(problems);
    if (problems.stream().anyMatch(BuildReport::isError)) {
      console.complain("nothing was written");
      return Main.CONTENT_HAS_ERRORS;
    }
    content.add(proposal.files());
    proposal.files().forEach(file -> console.say("%s is written".formatted(content.shown(file))));
    console.say(summary(proposal));
    return Main.DONE;
  }

  private static String summary(Proposal proposal) {
    long lost = proposal.problems().stream()
        .filter(problem -> problem.name().equals("not-carried"))
        .count();
    return "new drafts of entries: %s; new sources: %s; new topics: %s; not carried, as told: %s"
        .formatted(
            count(proposal, Kind.ENTRY),
            count(proposal, Kind.SOURCE),
            count(proposal, Kind.TOPIC),
            lost);
  }

  private static long count(Proposal proposal, Kind kind) {
    return proposal.files().stream()
        .map(ProposedFile::path)
        .filter(path -> path.startsWith(kind.folder() + "/"))
        .count();
  }
}
