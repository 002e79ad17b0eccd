package regesta.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.json.Json;
import regesta.json.Json.Fields;
import regesta.model.Author;
import regesta.model.Body;
import regesta.model.Entry;
import regesta.model.Inline;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.SiteSettings;
import regesta.model.Source;
import regesta.model.Source.Archived;
import regesta.model.Written;

/**
 * A source or an entry as the Citation Style Language knows it; every form in which we give
 * citations is made from this.
 *
 * @param id the slug
 * @param type as CSL 1.0.2 names it
 * @param authors persons and organisations; where nobody signed, the agencies
 * @param container the newspaper, magazine or site that it stands in
 * @param agency the news agency whose text it is
 * @param about the date of what an entry tells, which is not that of its publication
 */
record CslItem(
    String id,
    String type,
    String title,
    List<Author> authors,
    Optional<String> container,
    Optional<String> publisher,
    Optional<String> agency,
    List<String> via,
    Optional<Edtf> issued,
    Optional<Edtf> about,
    Optional<Edtf> accessed,
    Optional<String> language,
    Optional<String> url,
    Optional<Archived> archived,
    Optional<String> version,
    Optional<String> note,
    Optional<String> annote) {

  private static final Set<String> CONTAINED = Set.of(
      "article-newspaper", "article-magazine", "article-journal", "post-weblog", "webpage", "post");

  CslItem {
    authors = List.copyOf(authors);
    via = List.copyOf(via);
  }

  static CslItem of(Source source) {
    boolean contained = CONTAINED.contains(source.type());
    return new CslItem(
        source.slug().value(),
        source.type(),
        source.titleSupplied() ? "[" + source.title() + "]" : source.title(),
        source.authors().isEmpty() ? agencies(source) : source.authors(),
        source.publisher().filter(publisher -> contained),
        source.publisher().filter(publisher -> !contained),
        source.agency(),
        source.via(),
        source.published().map(Written::value),
        Optional.empty(),
        source.accessed(),
        source.language(),
        source.url(),
        source.archived(),
        Optional.empty(),
        source.note(),
        Optional.of(words(source.body())).filter(words -> !words.isBlank()));
  }

  /** Manuals of style take an agency for the author of what nobody signed; there may be two. */
  private static List<Author> agencies(Source source) {
    return source.agency().stream()
        .flatMap(agency -> Stream.of(agency.split(",\\s*")))
        .filter(name -> !name.isBlank())
        .<Author>map(Author.InOnePiece::new)
        .toList();
  }

  private static String words(Body body) {
    return body.blocks().stream()
        .map(block ->
            block.inlines().filter(inline -> inline.content().isEmpty()).toList())
        .map(Inline::plain)
        .filter(words -> !words.isBlank())
        .collect(joining(" "));
  }

  /** An entry as a page of the chronology. Its authors are not known. */
  static CslItem of(LinkedEntry linked, SiteSettings settings) {
    Entry entry = linked.entry();
    return new CslItem(
        entry.slug().value(),
        "webpage",
        entry.title(),
        List.of(),
        Optional.of(settings.title()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        linked.publication().first(),
        Optional.of(linked.date()),
        Optional.empty(),
        Optional.of(settings.language()),
        settings.baseUrl().map(base -> base + Kind.ENTRY.path(entry.slug())),
        Optional.empty(),
        linked.publication().version(),
        Optional.empty(),
        Optional.empty());
  }

  /** The item as CSL-JSON. */
  Fields json() {
    Fields item = Json.object().with("id", id).with("type", type).with("title", title);
    if (!authors.isEmpty()) {
      item = item.with("author", Json.list(authors.stream().map(CslItem::name).toList()));
    }
    item = item.with("container-title", container)
        .with("publisher", publisher)
        .with(date("issued", issued))
        .with("language", language)
        .with("URL", url)
        .with(date("accessed", accessed))
        .with("version", version)
        .with("note", note)
        .with("annote", annote);
    Fields custom = custom();
    return custom.isEmpty() ? item : item.with("custom", custom);
  }

  private static Fields name(Author author) {
    return author instanceof Author.Person person
        ? Json.object().with("family", person.family()).with("given", person.given())
        : Json.object().with("literal", author.name());
  }

  /** What CSL has no field for. */
  private Fields custom() {
    Fields custom = Json.object().with("agency", agency);
    if (!via.isEmpty()) {
      custom = custom.with("via", Json.texts(via));
    }
    return custom
        .with("archived-url", archived.map(Archived::url))
        .with("archived-date", archived.map(copy -> copy.date().text()))
        .with("issued-edtf", issuedBeyondNumbers().map(Edtf::text))
        .with("event-date-edtf", about.map(Edtf::text));
  }

  private static Fields date(String name, Optional<Edtf> date) {
    return date.map(known -> Json.object().with(name, CslDate.of(known))).orElse(Json.object());
  }

  /** The date of publication in numbers, where it is neither uncertain nor approximate. */
  Optional<DateParts> surelyIssued() {
    return issued.filter(date -> !date.isQualified()).flatMap(DateParts::of);
  }

  /** The date of publication, if it says more, or less, than numbers can. */
  Optional<Edtf> issuedBeyondNumbers() {
    Optional<String> numbers = surelyIssued().map(DateParts::iso);
    return issued.filter(date -> !numbers.equals(Optional.of(date.text())));
  }
}
