package regesta.render;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import regesta.edtf.Day;
import regesta.model.Chronology;
import regesta.model.LinkCheck;
import regesta.model.Source;

/**
 * When addresses outside the site were reached last, in words.
 *
 * @param checks by their address
 * @param copies archived copies of sources whose address is lost, by that address
 */
record Reaches(
    Map<String, LinkCheck> checks,
    Map<String, String> copies,
    Messages messages,
    EntryLists lists) {

  Reaches {
    checks = Map.copyOf(checks);
    copies = Map.copyOf(copies);
  }

  static Reaches of(Chronology chronology, Messages messages, EntryLists lists) {
    Map<String, LinkCheck> checks =
        chronology.links().stream().collect(toMap(LinkCheck::address, check -> check));
    return new Reaches(checks, copies(chronology, checks), messages, lists);
  }

  private static Map<String, String> copies(Chronology chronology, Map<String, LinkCheck> checks) {
    var copies = new HashMap<String, String>();
    if (checks.values().stream().anyMatch(LinkCheck::isLost)) {
      for (Chronology.LinkedSource linked : chronology.sources()) {
        Source source = linked.source();
        Optional<String> copy = source
            .archived()
            .map(Source.Archived::url)
            .filter(url -> lost(checks, url).isEmpty());
        source
            .url()
            .flatMap(url -> lost(checks, url))
            .ifPresent(check -> copy.ifPresent(url -> copies.putIfAbsent(check.address(), url)));
      }
    }
    return copies;
  }

  private static Optional<LinkCheck> lost(Map<String, LinkCheck> checks, String url) {
    return check(checks, url).filter(LinkCheck::isLost);
  }

  private static Optional<LinkCheck> check(Map<String, LinkCheck> checks, String url) {
    return checks.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(checks.get(LinkCheck.withoutFragment(url)));
  }

  /** What is known of an address; nothing if it was never checked. */
  Optional<ExternalLink.Reach> of(String url) {
    return check(checks, url).flatMap(this::reach);
  }

  /** The same, but only if the address did not answer. */
  Optional<ExternalLink.Reach> ofLost(String url) {
    return of(url).filter(ExternalLink.Reach::lost);
  }

  /** What a text says beside an address that did not answer. */
  Optional<LostLink> lost(String url) {
    return lost(checks, url)
        .map(check -> new LostLink(
            messages.text("external.not-reached", day(check.checked())),
            Optional.ofNullable(copies.get(check.address()))
                .map(copy ->
                    new LostLink.Copy(copy, messages.text("external.archived"), host(url)))));
  }

  /** Of what lets no program in, there is only to say when it last did. */
  private Optional<ExternalLink.Reach> reach(LinkCheck check) {
    Optional<String> reached = check.reached().map(this::day);
    if (!check.isLost()) {
      return reached.map(
          day -> new ExternalLink.Reach(messages.text("external.reached", day), false));
    }
    String failed = day(check.checked());
    return Optional.of(new ExternalLink.Reach(
        reached
            .map(day -> messages.text("external.not-reached.before", failed, day))
            .orElseGet(() -> messages.text("external.not-reached", failed)),
        true));
  }

  private String day(LocalDate day) {
    return lists.day(Day.ofEpochDay(day.toEpochDay())).words();
  }

  /** The part of an address that tells readers where it leads. */
  static String host(String url) {
    return Optional.ofNullable(URI.create(url).getHost()).orElse(url).replaceFirst("^www\\.", "");
  }
}
