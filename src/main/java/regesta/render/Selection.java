package regesta.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.model.LinkedEntry;

/** The few of many that a page shows, and words for the rest. */
final class Selection {
  private final Messages messages;
  private final PageLimits limits;
  private final Rooms rooms;
  private final Optional<Day> asOf;

  Selection(Messages messages, PageLimits limits, Rooms rooms, Optional<Day> asOf) {
    this.messages = messages;
    this.limits = limits;
    this.rooms = rooms;
    this.asOf = asOf;
  }

  <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(limits.few(), all.size()));
  }

  /** The last entries, as many as a page has room for beside much else; at least one. */
  List<LinkedEntry> last(List<LinkedEntry> all) {
    int first = Math.max(0, all.size() - limits.few());
    while (first < all.size() - 1 && !rooms.few().holds(all.subList(first, all.size()))) {
      first++;
    }
    return all.subList(first, all.size());
  }

  /** How many there are beside those shown, in words; empty if there are none. */
  Optional<String> more(List<?> all, List<?> shown) {
    int rest = all.size() - shown.size();
    return rest > 0 ? Optional.of(messages.text("part.more", rest)) : Optional.empty();
  }

  /** The last entries that are not of days to come, the youngest first. */
  List<LinkedEntry> latest(List<LinkedEntry> entries) {
    List<LinkedEntry> past = entries.stream().filter(this::hasBegun).toList();
    var latest = new ArrayList<>(last(past));
    Collections.reverse(latest);
    return latest;
  }

  private boolean hasBegun(LinkedEntry entry) {
    Optional<Day> begin = entry.date().span().anchor();
    return asOf.flatMap(today -> begin.map(day -> day.compareTo(today) <= 0)).orElse(true);
  }
}
