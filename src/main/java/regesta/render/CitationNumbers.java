package regesta.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.Slug;
import regesta.model.Source;

/** The number of each source that a page cites, and where on the page its citations lead. */
final class CitationNumbers {
  private final Map<Slug, Integer> numbers = new HashMap<>();
  private final Map<Slug, Map<String, String>> quotes = new HashMap<>();

  private CitationNumbers() {}

  /** Numbers from 1 on, in this order. */
  static CitationNumbers of(List<Source> sources) {
    var numbers = new CitationNumbers();
    sources.forEach(source -> numbers.numbers.put(source.slug(), numbers.numbers.size() + 1));
    return numbers;
  }

  /** The same for an entry, whose quotations can be led to as well. */
  static CitationNumbers ofEntry(List<CitedSource> sources) {
    CitationNumbers numbers = of(sources.stream().map(CitedSource::source).toList());
    for (CitedSource cited : sources) {
      Map<String, String> places = new HashMap<>();
      int number = numbers.numbers.getOrDefault(cited.source().slug(), 0);
      for (int i = 0; i < cited.quotes().size(); i++) {
        String id = quoteId(number, i);
        cited.quotes().get(i).place().ifPresent(place -> places.putIfAbsent(place, id));
      }
      numbers.quotes.put(cited.source().slug(), places);
    }
    return numbers;
  }

  Optional<Integer> number(Slug source) {
    return Optional.ofNullable(numbers.get(source));
  }

  /** The id that a citation leads to: that of the quotation from its place, else of the source. */
  String target(Slug source, Optional<String> place) {
    Map<String, String> places = quotes.getOrDefault(source, Map.of());
    return place
        .flatMap(where -> Optional.ofNullable(places.get(where)))
        .orElseGet(() -> sourceId(numbers.getOrDefault(source, 0)));
  }

  static String sourceId(int number) {
    return "source-" + number;
  }

  /** The id of a quotation, {@code index} counted from 0 within its source. */
  static String quoteId(int number, int index) {
    return "quote-" + number + "-" + (index + 1);
  }
}
