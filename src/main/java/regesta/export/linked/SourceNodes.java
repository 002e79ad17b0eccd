package regesta.export.linked;

import java.util.Map;
import java.util.Optional;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Kind;
import regesta.model.Source;
import regesta.model.Source.Archived;
import regesta.model.Written;

/** The texts that entries are drawn from. */
final class SourceNodes {
  /** The types of the Citation Style Language for which schema.org has one that says no more. */
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("article", "Article"),
      Map.entry("article-journal", "ScholarlyArticle"),
      Map.entry("article-magazine", "Article"),
      Map.entry("article-newspaper", "NewsArticle"),
      Map.entry("bill", "Legislation"),
      Map.entry("book", "Book"),
      Map.entry("chapter", "Chapter"),
      Map.entry("collection", "Collection"),
      Map.entry("dataset", "Dataset"),
      Map.entry("entry-dictionary", "Article"),
      Map.entry("entry-encyclopedia", "Article"),
      Map.entry("legislation", "Legislation"),
      Map.entry("manuscript", "Manuscript"),
      Map.entry("map", "Map"),
      Map.entry("paper-conference", "ScholarlyArticle"),
      Map.entry("periodical", "Periodical"),
      Map.entry("post", "SocialMediaPosting"),
      Map.entry("post-weblog", "BlogPosting"),
      Map.entry("regulation", "Legislation"),
      Map.entry("report", "Report"),
      Map.entry("review", "Review"),
      Map.entry("review-book", "Review"),
      Map.entry("thesis", "Thesis"),
      Map.entry("webpage", "WebPage"));

  private final Addresses addresses;

  SourceNodes(Addresses addresses) {
    this.addresses = addresses;
  }

  /** A source as an entry names it. */
  Fields cited(Source source) {
    return addresses
        .thing(TYPES.getOrDefault(source.type(), "CreativeWork"), path(source), "source")
        .with("name", source.titleSupplied() ? "[" + source.title() + "]" : source.title())
        .with(organisation("publisher", source.publisher()))
        .with("datePublished", source.published().map(Written::value).flatMap(IsoDate::known))
        .with("url", source.url());
  }

  /** All that is known of a source. */
  Fields whole(Source source) {
    Fields node = cited(source)
        .with("inLanguage", source.language())
        .with("archivedAt", source.archived().map(Archived::url))
        .with(organisation("sourceOrganization", source.agency()));
    // Who is named as an author may be a person or an organisation.
    return source.authors().isEmpty()
        ? node
        : node.with("creditText", Json.texts(source.authors()));
  }

  private static String path(Source source) {
    return Kind.SOURCE.path(source.slug());
  }

  private static Fields organisation(String property, Optional<String> name) {
    return name.map(words -> Json.object()
            .with(property, Json.object().with("@type", "Organization").with("name", words)))
        .orElse(Json.object());
  }
}
