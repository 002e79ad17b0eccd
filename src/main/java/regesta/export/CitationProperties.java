package regesta.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.PageHead;
import regesta.model.PageHead.Property;
import regesta.model.PageHead.Vocabulary;

/**
 * What the head of a page says of its source or entry to programs that manage citations: in the
 * words of Highwire Press, which Zotero and Google Scholar read, and of Dublin Core.
 *
 * <p>Where Highwire has a word, Zotero takes no other; it has none for a newspaper or a site, so
 * {@code DC.source} and {@code DC.type} say these. A journal's title among Highwire's words would
 * make an article in a journal of everything.
 */
final class CitationProperties {
  private final List<Property> properties = new ArrayList<>();

  private CitationProperties() {}

  static PageHead of(CslItem item) {
    var says = new CitationProperties();
    says.that("citation_title", item.title());
    item.authors().forEach(author -> says.that("citation_author", author.inverted()));
    // Highwire's date is a day, a month or a year, and knows no doubt.
    says.that(
        "citation_publication_date",
        item.surelyIssued()
            .filter(parts -> parts.season().isEmpty())
            .map(parts -> parts.iso().replace('-', '/')));
    if (item.type().equals("article-journal")) {
      says.that("citation_journal_title", item.container());
    }
    says.that(publisher(item.type()), item.publisher());
    says.that("citation_language", item.language());
    says.that("citation_public_url", item.url());
    says.that("DC.type", ZoteroType.of(item.type()));
    says.that("DC.title", item.title());
    item.authors().forEach(author -> says.that("DC.creator", author.inverted()));
    says.that("DC.source", item.container());
    says.that("DC.publisher", item.publisher());
    says.that("DC.date", item.issued().map(Edtf::text));
    says.that("DC.language", item.language());
    says.that("DC.identifier", item.url());
    return new PageHead(List.of(), says.properties, Optional.empty());
  }

  private static String publisher(String type) {
    return switch (type) {
      case "report" -> "citation_technical_report_institution";
      case "thesis" -> "citation_dissertation_institution";
      default -> "citation_publisher";
    };
  }

  private void that(String name, Optional<String> content) {
    content.ifPresent(known -> that(name, known));
  }

  private void that(String name, String content) {
    properties.add(new Property(Vocabulary.NAME, name, content));
  }
}
