package regesta.export;

import java.util.Optional;
import java.util.Set;
import regesta.edtf.Edtf;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Source;
import regesta.model.Source.Archived;

/**
 * A source as the Citation Style Language knows it (CSL-JSON, schema 1.0.2).
 *
 * <p>What we call the publisher of an article is the newspaper, magazine or site that it stands in,
 * which CSL calls its container.
 */
final class CslItem {
  private static final Set<String> CONTAINED = Set.of(
      "article-newspaper", "article-magazine", "article-journal", "post-weblog", "webpage", "post");

  private CslItem() {}

  static Fields of(Source source) {
    Fields item = Json.object()
        .with("id", source.slug().value())
        .with("type", source.type())
        .with("title", source.titleSupplied() ? "[" + source.title() + "]" : source.title());
    if (!source.authors().isEmpty()) {
      // How an author's name divides is not known, and organisations are authors too.
      item = item.with(
          "author",
          Json.list(source.authors().stream()
              .map(author -> Json.object().with("literal", author))
              .toList()));
    }
    return item.with(
            CONTAINED.contains(source.type()) ? "container-title" : "publisher", source.publisher())
        .with(date("issued", source.published().map(published -> published.value())))
        .with("language", source.language())
        .with("URL", source.url())
        .with(date("accessed", source.accessed()))
        .with("archive_location", source.archived().map(Archived::url))
        .with("note", source.note());
  }

  private static Fields date(String name, Optional<Edtf> date) {
    return date.map(known -> Json.object().with(name, CslDate.of(known))).orElse(Json.object());
  }
}
