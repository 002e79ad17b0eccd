package regesta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.propose.KnownFiles;
import regesta.propose.NewFile;
import regesta.propose.ProposedFile;
import regesta.propose.Question;
import regesta.propose.Questionnaire;
import regesta.write.OutputRefusedException;

/** Writes a new file of one kind. Its options are the questions of a questionnaire. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
final class NewFileCommand implements Callable<Integer> {
  private static final int BEFORE_OTHERS = -1;

  private final Questionnaire questionnaire;
  private final Input input;

  @Option(
      names = "--slug",
      paramLabel = "NAME",
      description = "the file's name without .md (default: made from the other answers)")
  private Optional<String> slug = Optional.empty();

  @Mixin
  private ContentOptions options = new ContentOptions();

  @Spec
  private @Nullable CommandSpec command;

  private NewFileCommand(Questionnaire questionnaire, Input input) {
    this.questionnaire = questionnaire;
    this.input = input;
  }

  /** The command, with an option for each question but the first. */
  static CommandLine line(Questionnaire questionnaire, Input input) {
    var line = new CommandLine(new NewFileCommand(questionnaire, input));
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage()
        .description("Writes a new file into content/%s/, with every field explained."
            .formatted(questionnaire.kind().folder()));
    // All words belong to the title, so that it needs no quotation marks.
    spec.addPositional(PositionalParamSpec.builder()
        .paramLabel(questionnaire.title().name())
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(questionnaire.title().field().description())
        .build());
    questionnaire.questions().stream().skip(1).forEach(each -> spec.addOption(option(each)));
    return line.setCommandName(questionnaire.kind().word());
  }

  private static OptionSpec option(Question question) {
    return OptionSpec.builder(question.name())
        .order(BEFORE_OTHERS)
        .paramLabel("VALUE")
        .type(question.takesSeveral() ? List.class : String.class)
        .auxiliaryTypes(String.class)
        .description(question.field().description())
        .build();
  }

  @Override
  public Integer call() throws IOException, OutputRefusedException {
    CommandSpec spec = Optional.ofNullable(command).orElseThrow();
    var console = new Console(spec);
    GrowingContent content = GrowingContent.read(options.folder());
    KnownFiles known = content.known();
    Optional<NewFile> file = new Interview(questionnaire, known, input, console)
        .answers(question -> given(question, spec.commandLine().getParseResult()))
        .map(answers -> NewFile.of(questionnaire, answers));
    var naming = new Naming(questionnaire, known, input, console);
    Optional<Slug> name =
        file.isEmpty() ? Optional.empty() : naming.choose(slug, file.get().slug());
    if (name.isEmpty()) {
      console.complain("nothing was written");
      return Main.WRONG_USAGE;
    }
    return add(file.orElseThrow().named(name.get()), content, console);
  }

  /** The values that the command line gives. */
  private List<String> given(Question question, ParseResult parsed) {
    if (question.equals(questionnaire.title())) {
      List<String> words = parsed.matchedPositionalValue(0, List.of());
      return question.values(String.join(" ", words));
    }
    if (!question.takesSeveral()) {
      return question.values(parsed.matchedOptionValue(question.name(), ""));
    }
    var values = new ArrayList<String>();
    parsed
        .matchedOptionValue(question.name(), List.<String>of())
        .forEach(value -> values.addAll(question.values(value)));
    return values;
  }

  private static int add(ProposedFile file, GrowingContent content, Console console)
      throws IOException, OutputRefusedException {
    List<Problem> problems = content.problemsOf(List.of(file));
    console.show(problems);
    if (problems.stream().anyMatch(BuildReport::isError)) {
      console.complain("nothing was written");
      return Main.CONTENT_HAS_ERRORS;
    }
    content.add(List.of(file));
    console.say("%s is written: open it, and follow its comments".formatted(content.shown(file)));
    return Main.DONE;
  }
}
