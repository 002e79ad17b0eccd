package regesta.model;

import java.util.List;
import java.util.Optional;

/**
 * An actor with the entries in which it appears.
 *
 * @param names what it was called at other times, in the author's order
 * @param roles in the author's order
 * @param entries in the order of time
 * @param company the actors that appear in the same entries, the most frequent first, then by name
 * @param parts the actors that are part of it, by name
 * @param cited the sources of its biography, in the order of their first citation
 */
public record LinkedActor(
    Actor actor,
    List<LinkedName> names,
    List<LinkedRole> roles,
    List<LinkedEntry> entries,
    Lazy<List<CoActor>> company,
    List<Actor> partOf,
    List<Actor> parts,
    List<Actor> predecessors,
    List<Actor> successors,
    List<Source> cited) {

  public LinkedActor {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    entries = List.copyOf(entries);
    partOf = List.copyOf(partOf);
    parts = List.copyOf(parts);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    cited = List.copyOf(cited);
  }

  /** The actors that appear in the same entries, the most frequent first, then by name. */
  public List<CoActor> with() {
    return company.get();
  }

  /** A name with the sources that show it. */
  public record LinkedName(Actor.Name name, List<Source> sources) {
    public LinkedName {
      sources = List.copyOf(sources);
    }
  }

  /** A role with the organisation it belongs to and the sources that show it. */
  public record LinkedRole(Actor.Role role, Optional<Actor> organisation, List<Source> sources) {
    public LinkedRole {
      sources = List.copyOf(sources);
    }
  }

  /** An actor and the number of entries shared with it. */
  public record CoActor(Actor actor, int entries) {}
}
