package regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import regesta.edtf.Day;
import regesta.model.Citable;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.LinkedEntry;
import regesta.model.Publication;
import regesta.model.Source;
import regesta.model.Written;

/** Who says it: how sources are credited and cited, in words. */
final class Credits {
  private final Messages messages;
  private final DateWords dates;
  private final EntryLists lists;
  private final Reaches reaches;
  private final Function<String, Optional<Citable>> citables;

  /**
   * The credits of a site.
   *
   * @param citables how others cite what the page at a path is about
   */
  Credits(
      Messages messages,
      DateWords dates,
      EntryLists lists,
      Reaches reaches,
      Function<String, Optional<Citable>> citables) {
    this.citables = citables;
    this.messages = messages;
    this.dates = dates;
    this.lists = lists;
    this.reaches = reaches;
  }

  /** Authors and publisher, with the agency behind it: {@code The Star (Reuters)}. */
  String credit(Source source) {
    var parts = new ArrayList<String>();
    source.authors().forEach(author -> parts.add(author.name()));
    publisher(source).ifPresent(parts::add);
    return parts.isEmpty()
        ? messages.text("cite.unknown-publisher")
        : String.join(messages.text("cite.separator"), parts);
  }

  private Optional<String> publisher(Source source) {
    if (source.publisher().isEmpty()) {
      return source.agency();
    }
    // An agency that publishes its own report is named once.
    return source
        .agency()
        .filter(agency -> !source.publisher().equals(Optional.of(agency)))
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

  /**
   * How to cite the page of an entry, in one line.
   *
   * @param asOf the day as of which the page speaks, if it says of a plan that it is open
   */
  String citation(LinkedEntry linked, Optional<Day> asOf, Frames frames) {
    Entry entry = linked.entry();
    var parts = new ArrayList<String>();
    parts.add(messages.text("cite.title", entry.title()));
    parts.add(dates.words(entry.date().value()));
    parts.add(messages.text("cite.in", frames.settings().title()));
    parts.add(frames
        .settings()
        .baseUrl()
        .map(base -> base + EntryLists.path(entry))
        .orElseGet(() -> EntryLists.path(entry)));
    version(linked.publication()).ifPresent(parts::add);
    asOf.map(lists::day).map(day -> messages.text("cite.as-of", day.words())).ifPresent(parts::add);
    return String.join(messages.text("cite.separator"), parts);
  }

  /** How the subject of a page is cited in other forms than ours. */
  Optional<CitationFormats> formats(PageAddress page) {
    return citables
        .apply(page.path())
        .map(citable -> new CitationFormats(
            citable.styled().get().stream().map(this::styled).toList(),
            citable.forms().get().stream()
                .map(form -> new CitationFormats.Form(
                    "citation-" + form.name().toLowerCase(Locale.ROOT), form.name(), form.text()))
                .toList()));
  }

  private CitationFormats.Styled styled(Citable.Styled styled) {
    String style = Keyword.of(styled.style());
    return new CitationFormats.Styled(
        "citation-" + style,
        messages.text("cite.style." + style),
        styled.runs().stream()
            .map(run -> new CitationFormats.Run(run.text(), run.italic()))
            .toList());
  }

  /** What tells programs of a source that a page names. */
  Optional<String> contextObject(Source source) {
    return contextObject(Kind.SOURCE.path(source.slug()));
  }

  /** What tells programs of the subject of the page at a path. */
  Optional<String> contextObject(String path) {
    return citables.apply(path).map(citable -> citable.contextObject().get());
  }

  /** The day of the text as it now stands, and what the repository calls it. */
  private Optional<String> version(Publication publication) {
    Optional<String> day =
        publication.corrected().or(publication::changed).or(publication::first).map(dates::words);
    return publication
        .version()
        .map(version -> day.map(
                words -> messages.text("cite.version.day-and-commit", words, version))
            .orElseGet(() -> messages.text("cite.version.commit", version)))
        .or(() -> day.map(words -> messages.text("cite.version.day", words)));
  }

  /** The ways from a place among the sources to the citations that lead there. */
  List<BackLink> back(CitationNumbers numbers, int number, String target) {
    List<String> calls = numbers.calls(target);
    if (calls.size() == 1) {
      return List.of(new BackLink(
          "#" + calls.get(0),
          messages.text("cite.back"),
          messages.text("cite.back.label", number)));
    }
    var back = new ArrayList<BackLink>();
    for (String call : calls) {
      String letter = BodyHtml.letter(back.size());
      String sign = back.isEmpty() ? messages.text("cite.back.first", letter) : letter;
      back.add(new BackLink(
          "#" + call, sign, messages.text("cite.back.label.of-several", number, letter)));
    }
    return back;
  }

  /** The sources below a text that cites them, numbered as in its citations. */
  List<Reference> references(List<Source> cited, CitationNumbers numbers, PageAddress page) {
    var references = new ArrayList<Reference>();
    for (Source source : cited) {
      int number = references.size() + 1;
      String id = CitationNumbers.sourceId(number);
      references.add(new Reference(
          id, number, lists.link(source, page), credit(source), back(numbers, number, id)));
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
            Reaches.host(url),
            copy.filter(archived -> source.url().isPresent()),
            source.archived().map(archived -> dates.text(archived.date())),
            copy.filter(archived -> source.url().isPresent()).flatMap(reaches::ofLost),
            reaches.of(url),
            source.url().flatMap(known -> versionDate(source))));
  }

  /** Robust Links: the day of the archived copy, else that on which the text was read. */
  private Optional<String> versionDate(Source source) {
    return source
        .archived()
        .map(Source.Archived::date)
        .or(source::accessed)
        .flatMap(day -> dates.text(day).machine());
  }

  /**
   * The words quoted from a source, each with the address that leads to them in it.
   *
   * @param numbers of the text above that cites them
   */
  List<EntryPage.Quotation> quotations(
      Source source,
      int number,
      List<Entry.Quote> quotes,
      CitationNumbers numbers,
      String language) {
    var shown = new ArrayList<EntryPage.Quotation>();
    for (Entry.Quote quote : quotes) {
      String words = quote.text().value();
      String id = CitationNumbers.quoteId(number, shown.size());
      shown.add(new EntryPage.Quotation(
          id,
          quote.place(),
          new Phrase(words, source.language().orElse(language)),
          external(source).map(text -> passage(text, words)),
          back(numbers, number, id)));
    }
    return shown;
  }

  private static EntryPage.Passage passage(ExternalLink source, String words) {
    return new EntryPage.Passage(
        TextFragment.of(source.href(), words),
        source.archived().map(copy -> TextFragment.of(copy, words)),
        source);
  }
}
