package regesta.export.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Entry;
import regesta.model.Inline;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.Slug;

/**
 * A place in a source that an entry cites or quotes; the source alone where it names no place.
 *
 * @param number counts the rows of the entry, from 1
 * @param sourceNumber that of the source in the entry's text
 * @param cited how often the text cites the place
 * @param quotation the source's own words
 */
record CitationRow(
    Slug entry,
    int number,
    Slug source,
    int sourceNumber,
    Optional<String> place,
    long cited,
    Optional<String> quotation) {

  static Stream<CitationRow> of(LinkedEntry linked) {
    Map<Slug, Map<Optional<String>, Long>> cites = cites(linked.entry());
    var rows = new ArrayList<CitationRow>();
    for (int i = 0; i < linked.sources().size(); i++) {
      CitedSource cited = linked.sources().get(i);
      Slug source = cited.source().slug();
      for (Passage passage : passages(cited.quotes(), cites.getOrDefault(source, Map.of()))) {
        rows.add(new CitationRow(
            linked.slug(),
            rows.size() + 1,
            source,
            i + 1,
            passage.place(),
            passage.cited(),
            passage.quotation()));
      }
    }
    return rows.stream();
  }

  private record Passage(Optional<String> place, long cited, Optional<String> quotation) {}

  /** How often each place of each source is cited, in reading order. */
  private static Map<Slug, Map<Optional<String>, Long>> cites(Entry entry) {
    var cites = new LinkedHashMap<Slug, Map<Optional<String>, Long>>();
    entry
        .body()
        .citations()
        .map(Inline.Citation::cites)
        .flatMap(List::stream)
        .forEach(cite -> cites
            .computeIfAbsent(cite.source().target(), source -> new LinkedHashMap<>())
            .merge(cite.place(), 1L, Long::sum));
    return cites;
  }

  /** The quotations, then the places that are cited but not quoted, else the source as it is. */
  private static List<Passage> passages(
      List<Entry.Quote> quotes, Map<Optional<String>, Long> cites) {
    var passages = new ArrayList<Passage>();
    var counted = new HashSet<Optional<String>>();
    for (Entry.Quote quote : quotes) {
      // A citation leads to the first quotation from its place.
      long cited = counted.add(quote.place()) ? cites.getOrDefault(quote.place(), 0L) : 0L;
      passages.add(new Passage(quote.place(), cited, Optional.of(quote.text().value())));
    }
    cites.forEach((place, cited) -> {
      if (counted.add(place)) {
        passages.add(new Passage(place, cited, Optional.empty()));
      }
    });
    return passages.isEmpty()
        ? List.of(new Passage(Optional.empty(), 0, Optional.empty()))
        : passages;
  }
}
