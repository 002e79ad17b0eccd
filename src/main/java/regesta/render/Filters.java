package regesta.render;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Chronology;
import regesta.model.Chronology.LinkedSource;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.model.Status;
import regesta.model.Topic;
import regesta.render.Filter.Choice;
import regesta.render.Filter.Facet;
import regesta.render.Filter.Group;

/** Finds out what a list can be narrowed down by. */
final class Filters {
  /** A shorter list of entries is read sooner than narrowed down. */
  private static final int LEAST_ENTRIES = 10;

  /** Fewer sources have no order that would say anything. */
  private static final int LEAST_SOURCES = 3;

  /** What a plan whose time has passed goes by, besides its status. */
  private static final String OVERDUE = "overdue";

  private final Chronology chronology;
  private final Messages messages;
  private final DateWords dates;

  /** The places of actors and topics among all of them, whose order choices keep. */
  private final Map<Slug, Integer> actorPlaces = new HashMap<>();

  private final Map<Slug, Integer> topicPlaces = new HashMap<>();

  Filters(Chronology chronology, Messages messages, DateWords dates) {
    this.chronology = chronology;
    this.messages = messages;
    this.dates = dates;
    chronology.actors().forEach(actor -> actorPlaces.put(actor.actor().slug(), actorPlaces.size()));
    chronology.topics().forEach(topic -> topicPlaces.put(topic.topic().slug(), topicPlaces.size()));
  }

  /** The filter of a list of entries under their years; none for a short list. */
  Optional<Filter> ofEntries(List<LinkedEntry> entries) {
    return narrowsDown(entries)
        ? Optional.of(new Filter(facets(entries), years(entries)))
        : Optional.empty();
  }

  /** Whether a list of entries has a filter. */
  static boolean narrowsDown(List<LinkedEntry> entries) {
    return entries.size() >= LEAST_ENTRIES;
  }

  /** The filter of a list of entries that is not under years; none for a short list. */
  Optional<Filter> withinYear(List<LinkedEntry> entries) {
    return narrowsDown(entries)
        ? Optional.of(new Filter(facets(entries), List.of()))
        : Optional.empty();
  }

  /** The filter of a list of sources; none for a short list. */
  Optional<Filter> ofSources(List<LinkedSource> sources) {
    if (sources.size() < LEAST_SOURCES) {
      return Optional.empty();
    }
    Map<String, Integer> languages = counts(sources, linked -> linked.source().language().stream());
    Map<String, Integer> types =
        counts(sources, linked -> Stream.of(linked.source().type()));
    var facets = new ArrayList<Facet>();
    if (tellsApart(languages, sources.size())) {
      facets.add(new Facet("language", byText(languages, messages::language)));
    }
    if (tellsApart(types, sources.size())) {
      facets.add(new Facet("type", byText(types, this::type)));
    }
    return Optional.of(new Filter(facets, List.of()));
  }

  /** What an entry goes by in the facets of a filter. */
  static ListedEntry.Facets facets(LinkedEntry entry) {
    var actors = new StringJoiner(" ");
    entry.actors().forEach(part -> actors.add(part.actor().slug().value()));
    var topics = new StringJoiner(" ");
    entry.topics().forEach(topic -> topics.add(topic.slug().value()));
    String status = Keyword.of(entry.entry().status());
    return new ListedEntry.Facets(
        actors.toString(),
        topics.toString(),
        entry.plan() == LinkedEntry.Plan.OVERDUE ? status + " " + OVERDUE : status);
  }

  private List<Facet> facets(List<LinkedEntry> entries) {
    Map<Slug, Integer> actors = counts(
        entries,
        entry -> entry.actors().stream().map(part -> part.actor().slug()).distinct());
    Map<Slug, Integer> topics =
        counts(entries, entry -> entry.topics().stream().map(Topic::slug).distinct());
    Map<String, Integer> statuses = counts(entries, Filters::statuses);
    var facets = new ArrayList<Facet>();
    if (tellsApart(actors, entries.size())) {
      facets.add(new Facet("actor", actors(actors)));
    }
    if (tellsApart(topics, entries.size())) {
      facets.add(new Facet("topic", topics(topics)));
    }
    if (tellsApart(statuses, entries.size())) {
      facets.add(new Facet("status", statuses(statuses)));
    }
    return facets;
  }

  /** Whether there is a choice that would leave something out. */
  private static boolean tellsApart(Map<?, Integer> counts, int all) {
    return counts.values().stream().anyMatch(count -> count < all);
  }

  private List<Group> actors(Map<Slug, Integer> counts) {
    Map<Actor.Kind, List<Choice>> kinds = new TreeMap<>();
    for (int place : places(actorPlaces, counts)) {
      Actor actor = chronology.actors().get(place).actor();
      kinds
          .computeIfAbsent(actor.kind(), kind -> new ArrayList<>())
          .add(new Choice(
              actor.slug().value(),
              counted(actor.name(), counts.getOrDefault(actor.slug(), 0)),
              actor.nativeName()));
    }
    return kinds.entrySet().stream()
        .map(kind -> new Group(
            Optional.of(messages.text("kind." + Keyword.of(kind.getKey()) + ".plural")),
            kind.getValue()))
        .toList();
  }

  private List<Group> topics(Map<Slug, Integer> counts) {
    var choices = new ArrayList<Choice>();
    for (int place : places(topicPlaces, counts)) {
      Topic topic = chronology.topics().get(place).topic();
      choices.add(
          choice(topic.slug().value(), topic.title(), counts.getOrDefault(topic.slug(), 0)));
    }
    return single(choices);
  }

  /** The places of those that are counted, in order. */
  private static List<Integer> places(Map<Slug, Integer> all, Map<Slug, Integer> counted) {
    return counted.keySet().stream()
        .filter(all::containsKey)
        .map(all::get)
        .sorted()
        .toList();
  }

  private List<Group> statuses(Map<String, Integer> counts) {
    Stream<String> known =
        Stream.concat(Stream.of(Status.values()).map(Keyword::of), Stream.of(OVERDUE));
    return single(known
        .filter(counts::containsKey)
        .map(status ->
            choice(status, messages.text("status." + status), counts.getOrDefault(status, 0)))
        .toList());
  }

  private static Stream<String> statuses(LinkedEntry entry) {
    Stream<String> status = Stream.of(Keyword.of(entry.entry().status()));
    return entry.plan() == LinkedEntry.Plan.OVERDUE
        ? Stream.concat(status, Stream.of(OVERDUE))
        : status;
  }

  private List<Choice> years(List<LinkedEntry> entries) {
    List<Long> years =
        entries.stream().map(LinkedEntry::year).distinct().sorted().toList();
    return years.size() < 2
        ? List.of()
        : years.stream()
            .map(year -> new Choice(year.toString(), dates.year(year), Optional.empty()))
            .toList();
  }

  private List<Group> byText(Map<String, Integer> counts, Function<String, String> words) {
    return single(counts.entrySet().stream()
        .sorted(comparing(count -> words.apply(count.getKey())))
        .map(count -> choice(count.getKey(), words.apply(count.getKey()), count.getValue()))
        .toList());
  }

  private Choice choice(String value, String words, int count) {
    return new Choice(value, counted(words, count), Optional.empty());
  }

  private String counted(String words, int count) {
    return messages.text("filter.choice", words, count);
  }

  private String type(String type) {
    return messages.find("type." + type).orElse(type);
  }

  private static List<Group> single(List<Choice> choices) {
    return List.of(new Group(Optional.empty(), choices));
  }

  private static <T, K> Map<K, Integer> counts(List<T> list, Function<T, Stream<K>> keys) {
    Map<K, Integer> counts = new LinkedHashMap<>();
    list.stream().flatMap(keys).forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }
}
