package regesta.export;

import java.util.Optional;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Actor;
import regesta.model.Author;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedPage;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Chronology.LinkedTopic;
import regesta.model.CitedText;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedActor;
import regesta.model.LinkedActor.LinkedName;
import regesta.model.LinkedActor.LinkedRole;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Written;

/** Actors, sources, topics and pages as {@code chronology.json} holds them. */
final class RegisterValue {
  private RegisterValue() {}

  static Fields actor(LinkedActor linked, Chronology chronology) {
    Actor actor = linked.actor();
    return Json.object()
        .with("name", actor.name())
        .with("native_name", actor.nativeName())
        .with("native_language", actor.nativeLanguage())
        .with("reading", actor.reading())
        .with("sort_as", actor.sortAs())
        .with("kind", Keyword.of(actor.kind()))
        .with(Values.texts("aliases", actor.aliases()))
        .with(Values.list(
            "names", linked.names().stream().map(RegisterValue::name).toList()))
        .with(Values.list(
            "roles", linked.roles().stream().map(RegisterValue::role).toList()))
        .with(Values.slugs("part_of", linked.partOf().stream().map(Actor::slug)))
        .with(Values.slugs("predecessors", linked.predecessors().stream().map(Actor::slug)))
        .with(Values.slugs("successors", linked.successors().stream().map(Actor::slug)))
        .with(Values.texts("same_as", actor.sameAs()))
        .with(Values.text(CitedText.of(actor.body(), linked.cited())))
        .with(Values.sources("cited", linked.cited()))
        .with(Values.upkeep(actor.upkeep()))
        .with(Values.page(Kind.ACTOR, actor.slug(), chronology));
  }

  private static Fields name(LinkedName linked) {
    return Json.object()
        .with("name", linked.name().name())
        .with("native_name", linked.name().nativeName())
        .with(Values.tenure(linked.name().tenure()))
        .with(Values.sources("sources", linked.sources()));
  }

  private static Fields role(LinkedRole linked) {
    return Json.object()
        .with("title", linked.role().title())
        .with("organisation", linked.organisation().map(Actor::slug).map(Slug::value))
        .with(Values.tenure(linked.role().tenure()))
        .with(Values.sources("sources", linked.sources()));
  }

  static Fields source(LinkedSource linked, Chronology chronology) {
    Source source = linked.source();
    return Json.object()
        .with("type", source.type())
        .with("title", source.title())
        .with("title_supplied", source.titleSupplied())
        .with("publisher", source.publisher())
        .with("agency", source.agency())
        .with(Values.list(
            "authors", source.authors().stream().map(RegisterValue::author).toList()))
        .with(DateValue.named("published", source.published().map(Written::value)))
        .with("published_basis", source.publishedBasis())
        .with("language", source.language())
        .with("original_url", source.url())
        .with(source
            .archived()
            .map(copy -> Json.object()
                .with(
                    "archived",
                    Json.object().with("url", copy.url()).with("date", DateValue.of(copy.date()))))
            .orElse(Json.object()))
        .with(DateValue.named("accessed", source.accessed()))
        .with(Values.texts("via", source.via()))
        .with("read", Keyword.of(source.read()))
        .with("note", source.note())
        .with(Values.text(CitedText.of(source.body(), linked.cited())))
        .with(Values.sources("cited", linked.cited()))
        .with(Values.upkeep(source.upkeep()))
        .with(Values.page(Kind.SOURCE, source.slug(), chronology));
  }

  private static Fields author(Author author) {
    Fields value = Json.object().with("name", author.name());
    return author instanceof Author.Person person
        ? value.with("family", person.family()).with("given", person.given())
        : value;
  }

  static Fields topic(LinkedTopic linked, Chronology chronology) {
    return Json.object()
        .with("title", linked.topic().title())
        .with(Values.text(CitedText.of(linked.topic().body(), linked.cited())))
        .with(Values.sources("cited", linked.cited()))
        .with(Values.upkeep(linked.topic().upkeep()))
        .with(Values.page(Kind.TOPIC, linked.topic().slug(), chronology));
  }

  static Fields page(LinkedPage linked, Chronology chronology) {
    return Json.object()
        .with("title", linked.page().title())
        .with("description", Optional.of(linked.page()).flatMap(page -> page.description()))
        .with(Values.text(CitedText.of(linked.page().body(), linked.cited())))
        .with(Values.sources("cited", linked.cited()))
        .with(Values.upkeep(linked.page().upkeep()))
        .with(Values.page(Kind.PAGE, linked.page().slug(), chronology));
  }
}
