package regesta.propose;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Suggestion;

/** The actors of a chronology, found by any of their names. */
final class KnownActors {
  private final List<Actor> actors;

  KnownActors(Collection<Actor> actors) {
    this.actors = List.copyOf(actors);
  }

  /** The slug of the actor with this name; empty if there is none. */
  Optional<String> slug(String name) {
    return actors.stream()
        .filter(actor -> names(actor).anyMatch(one -> fold(one).equals(fold(name))))
        .map(actor -> actor.slug().value())
        .findFirst();
  }

  /** Tells that nobody has this name, and who has a similar one. */
  Problem unknown(String name, Location at) {
    List<String> names = actors.stream().flatMap(KnownActors::names).toList();
    return Problem.warning("not-carried", at, "no actor is called `%s`".formatted(name))
        .withHint(Suggestion.closest(name, names)
            .flatMap(this::slug)
            .map("`%s` has a similar name: add it under `actors:` if it is meant"::formatted)
            .orElse("make one with `new actor`, and add it under `actors:`"));
  }

  private static Stream<String> names(Actor actor) {
    return Stream.of(
            Stream.of(actor.slug().value(), actor.name(), actor.sortAs()),
            actor.nativeName().stream(),
            actor.aliases().stream(),
            actor.names().stream().map(Actor.Name::name))
        .flatMap(names -> names);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
  }
}
