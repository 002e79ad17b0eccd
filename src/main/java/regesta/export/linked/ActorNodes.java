package regesta.export.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Actor;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.LinkedActor.LinkedRole;
import regesta.model.Tenure;

/** Who and what takes part in entries. */
final class ActorNodes {
  private static final String ORGANISATION = "Organization";

  private final Addresses addresses;
  private final Optional<String> nativeLanguage;

  ActorNodes(Addresses addresses, Optional<String> nativeLanguage) {
    this.addresses = addresses;
    this.nativeLanguage = nativeLanguage;
  }

  /** An actor under the name that it had at a time. */
  Fields named(Actor actor, String name) {
    return addresses.thing(type(actor), Kind.ACTOR.path(actor.slug()), "actor").with("name", name);
  }

  /** All that is known of an actor. */
  Fields whole(LinkedActor linked) {
    Actor actor = linked.actor();
    Fields node = named(actor, actor.name())
        .with(list("alternateName", otherNames(actor)))
        .with(list("sameAs", actor.sameAs().stream().<Json>map(Json.Text::new).toList()));
    return type(actor).equals(ORGANISATION)
        ? node.with(list("parentOrganization", organisations(linked.partOf())))
            .with(list("subOrganization", organisations(linked.parts())))
        : node.with(roles(linked));
  }

  /**
   * A state acts, but what its name and its addresses elsewhere identify is the country. Whether an
   * organisation is a government's is not known, nor what kind of text an instrument is.
   */
  private static String type(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> "Person";
      case STATE -> "Country";
      case ORGANISATION, BODY, UNIT -> ORGANISATION;
      case EXERCISE -> "Event";
      case INSTRUMENT -> "CreativeWork";
    };
  }

  private List<Json> otherNames(Actor actor) {
    Optional<String> language = actor.nativeLanguage().or(() -> nativeLanguage);
    var names = new ArrayList<Json>();
    actor.nativeName().ifPresent(name -> names.add(inLanguage(name, language)));
    for (Actor.Name name : actor.names()) {
      names.add(new Json.Text(name.name()));
      name.nativeName().ifPresent(own -> names.add(inLanguage(own, language)));
    }
    actor.aliases().forEach(alias -> names.add(new Json.Text(alias)));
    return names.stream().distinct().toList();
  }

  private static Json inLanguage(String text, Optional<String> language) {
    return language
        .<Json>map(code -> Json.object().with("@value", text).with("@language", code))
        .orElseGet(() -> new Json.Text(text));
  }

  private List<Json> organisations(List<Actor> actors) {
    return actors.stream()
        .filter(actor -> type(actor).equals(ORGANISATION))
        .<Json>map(actor -> named(actor, actor.name()))
        .toList();
  }

  /** The offices of a person. Of those that sources only show on some days, no dates are said. */
  private Fields roles(LinkedActor linked) {
    if (linked.actor().kind() != Actor.Kind.PERSON) {
      return Json.object();
    }
    Stream<Json> memberships = linked.roles().stream().flatMap(role -> membership(role).stream());
    Stream<Json> occupations = linked.roles().stream()
        .filter(role -> membership(role).isEmpty())
        .map(ActorNodes::occupation);
    return list("memberOf", memberships.distinct().toList())
        .with(list("hasOccupation", occupations.distinct().toList()));
  }

  private Optional<Fields> membership(LinkedRole role) {
    return role.organisation()
        .filter(actor -> type(actor).equals(ORGANISATION))
        .map(actor -> Json.object()
            .with("@type", "OrganizationRole")
            .with("roleName", role.role().title())
            .with(term(role))
            .with("memberOf", named(actor, actor.name())));
  }

  private static Fields occupation(LinkedRole role) {
    Fields occupation =
        Json.object().with("@type", "Occupation").with("name", role.role().title());
    Fields term = term(role);
    return term.isEmpty()
        ? occupation
        : Json.object().with("@type", "Role").with(term).with("hasOccupation", occupation);
  }

  private static Fields term(LinkedRole role) {
    return role.role().tenure() instanceof Tenure.Term term
        ? Json.object()
            .with("startDate", IsoDate.start(term.when()))
            .with("endDate", IsoDate.end(term.when()))
        : Json.object();
  }

  private static Fields list(String property, List<Json> values) {
    return values.isEmpty() ? Json.object() : Json.object().with(property, Json.list(values));
  }
}
