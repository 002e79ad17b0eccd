package regesta;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.propose.KnownFiles;
import regesta.propose.Questionnaire;

/** Finds a name for a new file that no other file of its kind has. */
record Naming(Questionnaire questionnaire, KnownFiles known, Input input, Console console) {

  /**
   * The name that the user gives; else the one that is suggested; else, on a terminal, one that the
   * user types.
   *
   * @return empty, having said why, if there is none
   */
  Optional<Slug> choose(Optional<String> given, Optional<Slug> suggested) throws IOException {
    Optional<String> name = given.or(() -> suggested.map(Slug::value));
    if (name.isEmpty()) {
      complainOfTitle();
    }
    while (name.isEmpty() || isRefused(name.get())) {
      if (!input.isTerminal()) {
        return Optional.empty();
      }
      console.ask(
          "the file's name, without .md%n  lower-case letters, digits and hyphens, for example %s"
              .formatted(questionnaire.slugExample()));
      name = input.line().map(String::strip);
      if (name.isEmpty()) {
        console.say("");
        return Optional.empty();
      }
    }
    return name.map(Slug::new);
  }

  private void complainOfTitle() {
    String message = "the %s has no letter from a to z to make the file's name of"
        .formatted(questionnaire.title().field().name());
    if (input.isTerminal()) {
      console.complain("  " + message);
    } else {
      console.complain("regesta: " + message);
      console.complain(
          "  hint: give one, such as `--slug %s`".formatted(questionnaire.slugExample()));
    }
  }

  private boolean isRefused(String name) {
    Optional<Problem> refusal = known.refusal(questionnaire.kind(), name);
    refusal.ifPresent(problem -> {
      if (input.isTerminal()) {
        console.answer(problem);
      } else {
        console.show(List.of(problem));
      }
    });
    return refusal.isPresent();
  }
}
