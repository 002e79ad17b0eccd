package regesta.model;

import java.util.List;
import java.util.Optional;
import regesta.problem.SourceFile;

/**
 * A person or thing that takes part in entries.
 *
 * @param name what it is called now, or was called last
 * @param nativeName the name in its own script, in {@code nativeLanguage} (BCP 47)
 * @param names what it was called at other times
 * @param sortAs the name as lists order it: {@code Nakatani, Gen}
 * @param reading the native name in kana
 * @param aliases other names and spellings, by which a reader may look for it
 * @param partOf the actors it belongs to
 * @param sameAs addresses that identify it elsewhere
 * @param body who it is
 */
public record Actor(
    Slug slug,
    SourceFile file,
    String name,
    Optional<String> nativeName,
    Optional<String> nativeLanguage,
    List<Name> names,
    String sortAs,
    Optional<String> reading,
    Kind kind,
    List<String> aliases,
    List<Role> roles,
    List<Reference> partOf,
    List<Reference> predecessors,
    List<Reference> successors,
    List<String> sameAs,
    Upkeep upkeep,
    Body body) {

  public Actor {
    names = List.copyOf(names);
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    partOf = List.copyOf(partOf);
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    sameAs = List.copyOf(sameAs);
  }

  /** What an actor is. Lists of actors stand in this order. */
  public enum Kind {
    PERSON,
    STATE,
    ORGANISATION,
    BODY,
    UNIT,
    EXERCISE,
    INSTRUMENT
  }

  /** An office or function that an actor held. */
  public record Role(
      String title, Tenure tenure, Optional<Reference> organisation, List<Reference> sources) {
    public Role {
      sources = List.copyOf(sources);
    }
  }

  /** A name that an actor had for a time. */
  public record Name(
      String name, Optional<String> nativeName, Tenure tenure, List<Reference> sources) {
    public Name {
      sources = List.copyOf(sources);
    }
  }
}
