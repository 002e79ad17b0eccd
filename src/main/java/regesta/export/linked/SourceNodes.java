package regesta.export.linked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Author;
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
    List<Fields> persons = source.authors().stream()
        .filter(Author.Person.class::isInstance)
        .map(Author.Person.class::cast)
        .map(SourceNodes::person)
        .toList();
    // A name in one piece may be a person's or an organisation's.
    List<String> others = source.authors().stream()
        .filter(Author.InOnePiece.class::isInstance)
        .map(Author::name)
        .toList();
    Fields written = persons.isEmpty() ? node : node.with("author", Json.list(persons));
    return others.isEmpty() ? written : written.with("creditText", Json.texts(others));
  }

  private static Fields person(Author.Person person) {
    return Json.object()
        .with("@type", "Person")
        .with("name", person.name())
        .with("familyName", person.family())
        .with("givenName", person.given());
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
