package regesta.render;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.model.Chronology;
import regesta.model.LinkCheck;

/**
 * When addresses outside the site were reached last, in words.
 *
 * @param checks by their address
 */
record Reaches(Map<String, LinkCheck> checks, EntryLists lists) {

  Reaches {
    checks = Map.copyOf(checks);
  }

  static Reaches of(Chronology chronology, EntryLists lists) {
    return new Reaches(
        chronology.links().stream().collect(toMap(LinkCheck::address, check -> check)), lists);
  }

  /** What is known of an address; nothing if it was never checked. */
  Optional<ExternalLink.Reach> of(String url) {
    return Optional.ofNullable(checks.get(LinkCheck.withoutFragment(url)))
        .map(check -> new ExternalLink.Reach(
            check.reached().map(this::day),
            Optional.of(check.checked()).filter(day -> check.isLost()).map(this::day)));
  }

  private DateText day(LocalDate day) {
    return lists.day(Day.ofEpochDay(day.toEpochDay()));
  }
}
