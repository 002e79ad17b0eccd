package regesta.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import regesta.model.Body;
import regesta.model.Inline;
import regesta.model.LinkedEntry.CitedSource;
import regesta.model.Slug;
import regesta.model.Source;

/**
 * The number of each source that a page cites, where on the page its citations lead, and where they
 * stand.
 */
final class CitationNumbers {
  private final Map<Slug, Integer> numbers = new HashMap<>();
  private final Map<Slug, Map<String, String>> quotes = new HashMap<>();

  /** How many citations lead to each place. */
  private final Map<String, Integer> calls = new HashMap<>();

  /** For quotations that no text on their page cites. */
  static final CitationNumbers NONE = new CitationNumbers();

  private CitationNumbers() {}

  /** Numbers from 1 on, in this order, for the citations of a text. */
  static CitationNumbers of(List<Source> sources, Body text) {
    CitationNumbers numbers = of(sources);
    numbers.count(text);
    return numbers;
  }

  private static CitationNumbers of(List<Source> sources) {
    var numbers = new CitationNumbers();
    sources.forEach(source -> numbers.numbers.put(source.slug(), numbers.numbers.size() + 1));
    return numbers;
  }

  /** The same for an entry, whose quotations can be led to as well. */
  static CitationNumbers ofEntry(List<CitedSource> sources, Body text) {
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
    numbers.count(text);
    return numbers;
  }

  private void count(Body text) {
    text.citations()
        .flatMap(citation -> byTarget(citation).keySet().stream())
        .forEach(target -> calls.merge(target, 1, Integer::sum));
  }

  /** The sources of one citation by the places on the page that it leads to, in its order. */
  Map<String, List<Inline.Cite>> byTarget(Inline.Citation citation) {
    Map<String, List<Inline.Cite>> byTarget = new LinkedHashMap<>();
    for (Inline.Cite cite : citation.cites()) {
      String target = target(cite.source().target(), cite.place());
      byTarget.computeIfAbsent(target, same -> new ArrayList<>()).add(cite);
    }
    return byTarget;
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

  /** The ids of the citations that lead to a place on the page, in reading order. */
  List<String> calls(String target) {
    return IntStream.rangeClosed(1, calls.getOrDefault(target, 0))
        .mapToObj(call -> callId(target, call))
        .toList();
  }

  /** The id of a citation, {@code call} counted from 1 among those that lead to one place. */
  static String callId(String target, int call) {
    return target + "-cite-" + call;
  }

  static String sourceId(int number) {
    return "source-" + number;
  }

  /** The id of a quotation, {@code index} counted from 0 within its source. */
  static String quoteId(int number, int index) {
    return "quote-" + number + "-" + (index + 1);
  }
}
