package regesta.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.model.Entry;
import regesta.model.Source;
import regesta.model.Written;

/** Who says it: how sources are credited and cited, in words. */
final class Credits {
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;

  Credits(Messages messages, DateWords dates, EntryLists lists) {
    this.messages = messages;
    this.dates = dates;
    this.lists = lists;
  }

  /** Authors and publisher, with the agency behind it: {@code The Star (Reuters)}. */
  String credit(Source source) {
    var parts = new ArrayList<String>(source.authors());
    publisher(source).ifPresent(parts::add);
    return parts.isEmpty()
        ? messages.text("cite.unknown-publisher")
        : String.join(messages.text("cite.separator"), parts);
  }

  private Optional<String> publisher(Source source) {
    if (source.publisher().isEmpty()) {
      return source.agency();
    }
    return source
        .agency()
        .map(agency -> messages.text("cite.agency", source.publisher().get(), agency))
        .or(source::publisher);
  }

  /** How to cite a source, in one line. */
  String citation(Source source) {
    String title = source.titleSupplied()
        ? messages.text("cite.supplied", source.title())
        : messages.text("cite.title", source.title());
    var parts = new ArrayList<String>();
    parts.add(credit(source));
    parts.add(title);
    source.published().map(Written::value).map(dates::words).ifPresent(parts::add);
    source.url().ifPresent(parts::add);
    return String.join(messages.text("cite.separator"), parts);
  }

  /** How to cite the page of an entry, in one line. */
  String citation(Entry entry, Frames frames) {
    var parts = new ArrayList<String>();
    parts.add(messages.text("cite.title", entry.title()));
    parts.add(dates.words(entry.date().value()));
    parts.add(messages.text("cite.in", frames.settings().title()));
    parts.add(frames
        .settings()
        .baseUrl()
        .map(base -> base + EntryLists.path(entry))
        .orElseGet(() -> EntryLists.path(entry)));
    return String.join(messages.text("cite.separator"), parts);
  }

  /** The sources below a text that cites them, numbered as in its citations. */
  List<Reference> references(List<Source> cited, PageAddress page) {
    var references = new ArrayList<Reference>();
    for (Source source : cited) {
      int number = references.size() + 1;
      references.add(new Reference(
          CitationNumbers.sourceId(number), number, lists.link(source, page), credit(source)));
    }
    return references;
  }

  /** Where the text itself is; where only a copy is known, that copy. */
  Optional<ExternalLink> external(Source source) {
    Optional<String> copy = source.archived().map(Source.Archived::url);
    return source
        .url()
        .or(() -> copy)
        .map(url -> new ExternalLink(
            url,
            host(url),
            copy.filter(archived -> source.url().isPresent()),
            source.archived().map(archived -> dates.text(archived.date()))));
  }

  private static String host(String url) {
    return Optional.ofNullable(URI.create(url).getHost()).orElse(url).replaceFirst("^www\\.", "");
  }

  /** The words quoted from a source, each with the address that leads to them in it. */
  List<EntryPage.Quotation> quotations(
      Source source, int number, List<Entry.Quote> quotes, String language) {
    var shown = new ArrayList<EntryPage.Quotation>();
    for (Entry.Quote quote : quotes) {
      String words = quote.text().value();
      shown.add(new EntryPage.Quotation(
          CitationNumbers.quoteId(number, shown.size()),
          quote.place(),
          new Phrase(words, source.language().orElse(language)),
          source.url().map(url -> TextFragment.of(url, words))));
    }
    return shown;
  }
}
