package regesta.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import regesta.model.Actor;

/**
 * What an actor is called besides its name, each once.
 *
 * @param latin those in Latin letters
 * @param foreign those in the actor's own language
 */
record OtherNames(List<String> latin, List<String> foreign) {

  OtherNames {
    latin = List.copyOf(latin);
    foreign = List.copyOf(foreign);
  }

  static OtherNames of(Actor actor) {
    var latin = new LinkedHashSet<String>();
    var foreign = new LinkedHashSet<String>();
    for (String alias : actor.aliases()) {
      (ActorComposer.isLatin(alias) ? latin : foreign).add(alias);
    }
    actor.nativeName().ifPresent(foreign::add);
    actor.reading().ifPresent(foreign::add);
    for (Actor.Name name : actor.names()) {
      latin.add(name.name());
      name.nativeName().ifPresent(foreign::add);
    }
    return new OtherNames(List.copyOf(latin), List.copyOf(foreign));
  }

  Stream<String> all() {
    return Stream.concat(latin.stream(), foreign.stream());
  }
}
