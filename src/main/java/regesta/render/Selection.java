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
  private final Optional<Day> asOf;

  Selection(Messages messages, PageLimits limits, Optional<Day> asOf) {
    this.messages = messages;
    this.limits = limits;
    this.asOf = asOf;
  }

  <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(limits.few(), all.size()));
  }

  <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - limits.few()), all.size());
  }

  /** How many there are beside the few, in words; empty if there are none. */
  Optional<String> more(List<?> all) {
    int rest = all.size() - limits.few();
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
