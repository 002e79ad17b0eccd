package regesta.export;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Chronology;
import regesta.model.Kind;
import regesta.model.Reference;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Tenure;
import regesta.model.Upkeep;

/** Pieces that several things of {@code chronology.json} have in common. */
final class Values {
  private Values() {}

  /** A list under a name; nothing where it is empty. */
  static Fields list(String name, Collection<? extends Json> items) {
    return items.isEmpty() ? Json.object() : Json.object().with(name, Json.list(items));
  }

  static Fields texts(String name, Collection<String> texts) {
    return texts.isEmpty() ? Json.object() : Json.object().with(name, Json.texts(texts));
  }

  static Fields slugs(String name, Stream<Slug> slugs) {
    return texts(name, slugs.map(Slug::value).distinct().toList());
  }

  static Fields references(String name, List<Reference> references) {
    return slugs(name, references.stream().map(Reference::target));
  }

  static Fields sources(String name, List<Source> sources) {
    return slugs(name, sources.stream().map(Source::slug));
  }

  /** The text under {@code text}, where there is some. */
  static Fields text(String text) {
    return text.isEmpty() ? Json.object() : Json.object().with("text", text);
  }

  /** Where the page is: below the site's folder, and on the web if that is known. */
  static Fields page(Kind kind, Slug slug, Chronology chronology) {
    String path = kind.path(slug);
    return Json.object()
        .with("page", path)
        .with("url", chronology.settings().baseUrl().map(base -> base + path));
  }

  static Fields tenure(Tenure tenure) {
    return tenure instanceof Tenure.Term term
        ? Json.object().with("when", DateValue.of(term.when()))
        : list(
            "attested",
            ((Tenure.Attested) tenure).dates().stream().map(DateValue::of).toList());
  }

  /** What readers are told of the upkeep of a file. */
  static Fields upkeep(Upkeep upkeep) {
    Fields value = list(
            "corrections",
            upkeep.corrections().stream()
                .map(correction -> Json.object()
                    .with("date", DateValue.of(correction.date()))
                    .with("text", correction.text()))
                .toList())
        .with(references("former_slugs", upkeep.aliases()))
        .with(upkeep
            .withdrawn()
            .map(withdrawal -> Json.object()
                .with(
                    "withdrawn",
                    Json.object()
                        .with("date", DateValue.of(withdrawal.date()))
                        .with("reason", withdrawal.reason())))
            .orElse(Json.object()));
    return upkeep.draft() ? value.with("draft", true) : value;
  }
}
