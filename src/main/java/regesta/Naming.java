package regesta;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.propose.KnownFiles;

/** Finds a name for a new file that no other file of its kind has. */
record Naming(Kind kind, KnownFiles known, Input input, Console console) {

  /**
   * The name that the user gives; else the one that is suggested; else, on a terminal, one that the
   * user types.
   *
   * @return empty, having said why, if there is none
   */
  Optional<Slug> choose(Optional<String> given, Optional<Slug> suggested) throws IOException {
    Optional<String> name = given.or(() -> suggested.map(Slug::value));
    if (name.isEmpty()) {
      console.complain("regesta: the title has no letter from a to z to make the file's name of");
      console.complain("  hint: give one, such as `--slug ministers-meet`");
    }
    while (name.isEmpty() || isRefused(name.get())) {
      if (!input.isTerminal()) {
        return Optional.empty();
      }
      console.ask("the file's name, in small letters, digits and hyphens");
      name = input.line().map(String::strip);
      if (name.isEmpty()) {
        console.say("");
        return Optional.empty();
      }
    }
    return name.map(Slug::new);
  }

  private boolean isRefused(String name) {
    Optional<Problem> refusal = known.refusal(kind, name);
    refusal.ifPresent(problem -> console.show(List.of(problem)));
    return refusal.isPresent();
  }
}
