package regesta.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import regesta.model.Chronology;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Topic;
import regesta.render.Division.Room;

/**
 * What pages have room for, by what entries weigh in a list. Their texts are counted as they are;
 * what templates put around them is estimated, so that a change of a template moves no page.
 */
final class EntryRooms {
  /** Of the markup of an entry, its date, its status. */
  private static final int ENTRY = 500;

  /** Of a link to an actor, without its name. */
  private static final int ACTOR = 40;

  private static final int QUOTATION = 300;

  private final Map<Slug, Integer> weights;
  private final PageLimits limits;

  private EntryRooms(Map<Slug, Integer> weights, PageLimits limits) {
    this.weights = weights;
    this.limits = limits;
  }

  static EntryRooms of(Chronology chronology, PageLimits limits) {
    Map<Slug, Integer> weights = new HashMap<>();
    chronology.entries().forEach(entry -> weights.put(entry.slug(), weigh(entry)));
    return new EntryRooms(weights, limits);
  }

  /** On a page that holds little else. */
  Room<LinkedEntry> plain() {
    return room(this::weight, limits.weight());
  }

  /** On the page of an actor. */
  Room<LinkedEntry> besideAnActor() {
    return room(this::weight, limits.actorWeight());
  }

  /** On the page of a source, where each entry stands with the words that it quotes. */
  Room<LinkedEntry> withQuotations(Source source) {
    return room(entry -> weight(entry) + quotations(entry, source), limits.weight());
  }

  private Room<LinkedEntry> room(ToIntFunction<LinkedEntry> weight, int most) {
    return entries -> entries.size() <= limits.items()
        && entries.stream().mapToLong(weight::applyAsInt).sum() <= most;
  }

  private int weight(LinkedEntry entry) {
    return Objects.requireNonNull(weights.get(entry.slug()));
  }

  private static int quotations(LinkedEntry entry, Source source) {
    return SourceComposer.quotes(entry, source).stream()
        .mapToInt(EntryRooms::quotation)
        .sum();
  }

  private static int weigh(LinkedEntry linked) {
    Entry entry = linked.entry();
    int actors = linked.actors().stream().mapToInt(EntryRooms::actor).sum();
    int topics = linked.topics().stream()
        .map(Topic::slug)
        .mapToInt(slug -> bytes(slug.value()))
        .sum();
    return ENTRY
        + bytes(entry.slug().value())
        + bytes(entry.title())
        + bytes(EntryLists.summary(entry))
        + actors
        + topics;
  }

  private static int actor(LinkedEntry.Participant part) {
    // The slug stands in the link, and beside the entry for the filter.
    return ACTOR + bytes(part.name()) + 2 * bytes(part.actor().slug().value());
  }

  private static int quotation(Entry.Quote quote) {
    // The passage's address has the words again, and the archived copy's once more.
    return QUOTATION + 3 * bytes(quote.text().value());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
