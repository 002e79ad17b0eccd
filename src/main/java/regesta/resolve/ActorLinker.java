package regesta.resolve;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import regesta.model.Actor;
import regesta.model.Kind;
import regesta.model.Lazy;
import regesta.model.LinkedActor;
import regesta.model.LinkedActor.CoActor;
import regesta.model.LinkedActor.LinkedName;
import regesta.model.LinkedActor.LinkedRole;
import regesta.model.LinkedEntry;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Follows the references of actors, and gathers the entries in which each appears. */
final class ActorLinker {
  private final Directory directory;
  private final BodyLinks bodies;
  private final Problems problems;

  ActorLinker(Directory directory, BodyLinks bodies, Problems problems) {
    this.directory = directory;
    this.bodies = bodies;
    this.problems = problems;
  }

  /**
   * The actors by kind, then by the name under which each is sorted.
   *
   * @param byName all of them, in the order of these names
   * @param appearances the entries in which each appears
   */
  List<LinkedActor> link(List<Actor> byName, Gathered<Slug> appearances) {
    List<Actor> actors = directory.actors();
    checkBelonging(actors);
    Map<Slug, List<Actor>> parts = new HashMap<>();
    for (Actor actor : actors) {
      for (Reference whole : actor.partOf()) {
        parts.computeIfAbsent(whole.target(), slug -> new ArrayList<>()).add(actor);
      }
    }
    Comparator<Actor> order = order(byName);
    return byName.stream()
        .sorted(comparing(Actor::kind))
        .map(actor -> link(
            actor,
            appearances.of(actor.slug()),
            parts.getOrDefault(actor.slug(), List.of()),
            order))
        .toList();
  }

  /** The order of names, looked up instead of found anew for each list of actors. */
  private static Comparator<Actor> order(List<Actor> byName) {
    Map<Slug, Integer> places = new HashMap<>();
    byName.forEach(actor -> places.put(actor.slug(), places.size()));
    return comparing(actor -> Objects.requireNonNull(places.get(actor.slug())));
  }

  /** Reports actors that are, over whatever steps, a part of themselves. */
  private void checkBelonging(Collection<Actor> actors) {
    var belonging = new OneWay();
    for (Actor actor : actors) {
      for (Reference whole : actor.partOf()) {
        if (!belonging.add(actor.slug(), whole.target())) {
          problems.report(Problem.error(
                  "part-of-itself",
                  whole.at(),
                  "`%s` would be a part of itself".formatted(actor.slug()))
              .withHint("name only what it belongs to, not what belongs to it"));
        }
      }
    }
  }

  private LinkedActor link(
      Actor actor, List<LinkedEntry> entries, List<Actor> parts, Comparator<Actor> byName) {
    return new LinkedActor(
        actor,
        actor.names().stream()
            .map(name -> new LinkedName(name, directory.sources(name.sources())))
            .toList(),
        actor.roles().stream().map(this::link).toList(),
        entries,
        new Lazy<>(() -> with(actor, entries, byName)),
        directory.actors(actor.partOf()),
        parts.stream().sorted(byName).distinct().toList(),
        others(actor, actor.predecessors()),
        others(actor, actor.successors()),
        bodies.follow(actor.body(), Kind.ACTOR, actor.slug()));
  }

  private LinkedRole link(Actor.Role role) {
    return new LinkedRole(
        role, role.organisation().flatMap(directory::actor), directory.sources(role.sources()));
  }

  private List<Actor> others(Actor actor, List<Reference> references) {
    references.stream()
        .filter(reference -> reference.target().equals(actor.slug()))
        .forEach(reference -> problems.report(
            Problem.error("self-reference", reference.at(), "the actor names itself here")
                .withHint("write the slug of the other actor")));
    return directory.actors(references).stream()
        .filter(other -> !other.slug().equals(actor.slug()))
        .toList();
  }

  private static List<CoActor> with(
      Actor actor, List<LinkedEntry> entries, Comparator<Actor> byName) {
    Map<Slug, Integer> counts = new HashMap<>();
    Map<Slug, Actor> others = new HashMap<>();
    for (LinkedEntry entry : entries) {
      for (LinkedEntry.Participant part : entry.actors()) {
        if (!part.actor().slug().equals(actor.slug())) {
          counts.merge(part.actor().slug(), 1, Integer::sum);
          others.put(part.actor().slug(), part.actor());
        }
      }
    }
    return others.values().stream()
        .map(other -> new CoActor(other, counts.getOrDefault(other.slug(), 0)))
        .sorted(comparing(CoActor::entries).reversed().thenComparing(CoActor::actor, byName))
        .toList();
  }
}
