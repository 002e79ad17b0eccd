package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.FormImport;
import regesta.propose.Proposal;
import regesta.propose.ProposedFile;
import regesta.read.SingleFile;
import regesta.write.OutputRefusedException;

/** Makes files of an issue that proposes an entry. */
@Command(
    name = "issue-form",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes a source and the draft of an entry from the text of an issue that was written with the"
          + " form `Propose an entry`, and reports what it could not carry."
    })
final class IssueFormCommand implements Callable<Integer> {
  private final Input input;

  @Parameters(paramLabel = "FILE", description = "the issue's text; - reads it from the input")
  private String file = "-";

  @Mixin
  private ContentOptions options = new ContentOptions();

  @Spec
  private @Nullable CommandSpec command;

  IssueFormCommand(Input input) {
    this.input = input;
  }

  @Override
  public Integer call() throws IOException, OutputRefusedException {
    var console = new Console(Optional.ofNullable(command).orElseThrow());
    GrowingContent content = GrowingContent.read(options.folder());
    var problems = new Problems();
    SourceFile issue = file.equals("-")
        ? new SourceFile("", "issue", input.rest())
        : SingleFile.read(Path.of(file), problems);
    Proposal proposal = problems.hasErrors()
        ? new Proposal(List.of(), problems.sorted())
        : FormImport.read(issue, content.parsed(), content.known());
    return add(proposal, content, console);
  }

  private static int add(Proposal proposal, GrowingContent content, Console console)
      throws IOException, OutputRefusedException {
    List<Problem> problems = Stream.concat(
            proposal.problems().stream(), content.problemsOf(proposal.files()).stream())
        .toList();
    console.show(problems);
    if (problems.stream().anyMatch(BuildReport::isError)) {
      console.complain("nothing was written");
      return Main.CONTENT_HAS_ERRORS;
    }
    content.add(proposal.files());
    for (ProposedFile file : proposal.files()) {
      console.say("%s is written".formatted(content.shown(file)));
    }
    return Main.DONE;
  }
}
