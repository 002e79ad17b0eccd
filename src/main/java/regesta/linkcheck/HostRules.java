package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import regesta.linkcheck.Reply.Answer;
import regesta.linkcheck.Reply.Reason;
import regesta.linkcheck.Reply.Silence;

/** The rules of each host, fetched once. */
final class HostRules {
  /** RFC 9309, 2.5: at least 500 kibibytes are read. */
  private static final int MOST_OCTETS = 512 * 1024;

  /** RFC 9309, 2.3.1.2: at least five redirects are followed. */
  private static final int MOST_REDIRECTS = 5;

  private final Wire wire;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  HostRules(Wire wire) {
    this.wire = wire;
  }

  /**
   * What is known of one host.
   *
   * @param absence why the host itself cannot be asked for anything
   */
  private record Rules(Robots robots, Optional<Reason> absence) {}

  /** Why the host of an address cannot be asked for anything. */
  Optional<Reason> absence(URI address) throws InterruptedException {
    return rules(address).absence();
  }

  /** Whether an address may be fetched. */
  boolean allow(URI address) throws InterruptedException {
    String path = Optional.ofNullable(address.getRawPath()).orElse("");
    String query = Optional.ofNullable(address.getRawQuery()).map("?"::concat).orElse("");
    return rules(address).robots().allows((path.isEmpty() ? "/" : path) + query);
  }

  private Rules rules(URI address) throws InterruptedException {
    String origin = address.getScheme() + "://" + Wire.host(address);
    Optional<Rules> before = Optional.ofNullable(known.get(origin));
    if (before.isPresent()) {
      return before.get();
    }
    Rules rules = fetch(URI.create(origin + "/robots.txt"));
    known.put(origin, rules);
    return rules;
  }

  private Rules fetch(URI file) throws InterruptedException {
    URI at = file;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Reply reply = wire.get(at, MOST_OCTETS);
      if (reply instanceof Silence silence) {
        return at.equals(file) ? silent(silence.reason()) : of(Robots.NONE_ALLOWED);
      }
      Answer answer = (Answer) reply;
      Optional<URI> next = answer.isRedirect() ? Addresses.redirect(at, answer) : Optional.empty();
      if (next.isEmpty()) {
        return of(robots(answer));
      }
      at = next.get();
    }
    return of(Robots.ALL_ALLOWED);
  }

  /** RFC 9309, 2.3.1: without the file all is allowed; while a server fails, nothing. */
  private static Robots robots(Answer answer) {
    if (answer.isGood()) {
      return Robots.read(whole(answer.text()));
    }
    return answer.status() >= 500 || answer.isBusy() ? Robots.NONE_ALLOWED : Robots.ALL_ALLOWED;
  }

  /** Where the file is longer than what was taken, its last line may have lost its end. */
  private static String whole(String text) {
    int lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return text.getBytes(UTF_8).length < MOST_OCTETS ? text : text.substring(0, lastEnd + 1);
  }

  /** A host that is there, but does not show its rules, is not asked for more. */
  private static Rules silent(Reason reason) {
    return switch (reason) {
      case TIMEOUT, NO_ANSWER -> of(Robots.NONE_ALLOWED);
      default -> new Rules(Robots.NONE_ALLOWED, Optional.of(reason));
    };
  }

  private static Rules of(Robots robots) {
    return new Rules(robots, Optional.empty());
  }
}
