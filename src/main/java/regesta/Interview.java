package regesta;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import regesta.problem.Problem;
import regesta.propose.Answer;
import regesta.propose.KnownFiles;
import regesta.propose.Question;
import regesta.propose.Questionnaire;

/**
 * Finds the answers to a questionnaire: on the command line, and what is missing there from the
 * user, if there is a terminal.
 */
final class Interview {
  private final Questionnaire questionnaire;
  private final KnownFiles known;
  private final Input input;
  private final Console console;

  Interview(Questionnaire questionnaire, KnownFiles known, Input input, Console console) {
    this.questionnaire = questionnaire;
    this.known = known;
    this.input = input;
    this.console = console;
  }

  /** What the command line gives for a question. */
  private record Given(Question question, List<String> values, boolean right) {
    /** Whether no file can be made before this is put right. */
    boolean isStop() {
      return values.isEmpty() ? question.field().required() : !right;
    }

    boolean isAnswer() {
      return right && !values.isEmpty();
    }
  }

  /**
   * The answers, in the order of the questions; those that are left out are missing. If all that is
   * required is given, nothing is asked, unless on a terminal nothing but the title is given.
   *
   * @param given the values on the command line
   * @return empty, having said why, if something required has no answer
   */
  Optional<List<Answer>> answers(Function<Question, List<String>> given) throws IOException {
    List<Given> all = questionnaire.questions().stream()
        .map(question -> check(question, given.apply(question)))
        .toList();
    boolean right = all.stream().noneMatch(Given::isStop);
    if (!right && !input.isTerminal()) {
      complain(all);
      return Optional.empty();
    }
    boolean enough = right && (!input.isTerminal() || isMoreThanTitle(all));
    var answers = new ArrayList<Answer>();
    for (Given one : all) {
      boolean asked = one.isStop() || questionnaire.asked().contains(one.question());
      if (one.isAnswer()) {
        answers.add(new Answer(one.question(), one.values()));
      } else if (!enough && asked) {
        Optional<Answer> answer = ask(one.question());
        if (answer.isEmpty()) {
          return Optional.empty();
        }
        answers.add(answer.get());
      }
    }
    return Optional.of(answers);
  }

  /** One who gives a title alone is asked the rest, and can leave it out. */
  private static boolean isMoreThanTitle(List<Given> all) {
    return all.stream().filter(Given::isAnswer).count() > 1;
  }

  private Given check(Question question, List<String> values) {
    List<Problem> problems = question.problems(values, known);
    console.show(problems);
    return new Given(question, values, problems.isEmpty());
  }

  /** What is wrong with values is told when they are checked; what is missing is told here. */
  private void complain(List<Given> all) {
    List<String> missing = all.stream()
        .filter(one -> one.isStop() && one.values().isEmpty())
        .map(one -> "`%s`".formatted(one.question().name()))
        .toList();
    if (!missing.isEmpty()) {
      console.complain("regesta: missing %s".formatted(String.join(", ", missing)));
      console.complain("  hint: for example `%s`".formatted(questionnaire.example()));
    }
  }

  private Optional<Answer> ask(Question question) throws IOException {
    boolean required = question.field().required();
    while (true) {
      console.ask(question.prompt());
      Optional<String> line = input.line();
      if (line.isEmpty()) {
        console.say("");
        return Optional.empty();
      }
      List<String> values = question.values(line.get());
      List<Problem> problems = question.problems(values, known);
      if (question.asksForList(line.get())) {
        list(question);
      } else if (required && values.isEmpty()) {
        console.complain("  this needs an answer; Ctrl-D ends without one, and writes nothing");
      } else if (problems.isEmpty()) {
        return Optional.of(new Answer(question, values));
      } else {
        problems.forEach(console::answer);
      }
    }
  }

  private void list(Question question) {
    List<String> choices = question.choices(known);
    choices.forEach(choice -> console.say("  " + choice));
    if (choices.isEmpty()) {
      console.say("  there is none yet; Ctrl-D ends, and writes nothing");
    }
  }
}
