package regesta.linkcheck;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import regesta.linkcheck.Finding.Standing;
import regesta.linkcheck.Reply.Answer;
import regesta.linkcheck.Reply.Reason;
import regesta.linkcheck.Reply.Silence;

/** Asks addresses whether they still answer. */
public final class LinkChecker {
  private static final int MOST_REDIRECTS = 10;

  private final Wire wire;
  private final HostRules rules;
  private final Set<String> busy = ConcurrentHashMap.newKeySet();

  private LinkChecker(Wire wire) {
    this.wire = wire;
    this.rules = new HostRules(wire);
  }

  /**
   * What a check found.
   *
   * @param findings by address
   * @param heard whether any host answered at all: if none did, there may be no network
   */
  public record Checked(List<Finding> findings, boolean heard) {
    public Checked {
      findings = List.copyOf(findings);
    }
  }

  /** Asks each address once; several hosts at a time, but of each host one address at a time. */
  public static Checked check(Collection<String> addresses, Manners manners, Pauses pauses)
      throws InterruptedException {
    return check(addresses, manners.hosts(), new Wire(manners, pauses));
  }

  static Checked check(Collection<String> addresses, int hosts, Wire wire)
      throws InterruptedException {
    var checker = new LinkChecker(wire);
    Map<String, List<String>> byHost = addresses.stream()
        .distinct()
        .collect(groupingBy(LinkChecker::hostOf, TreeMap::new, toList()));
    ExecutorService workers = Executors.newFixedThreadPool(hosts);
    try {
      List<Future<List<Finding>>> asked = byHost.values().stream()
          .map(ofHost -> workers.submit(() -> checker.visitAll(ofHost)))
          .toList();
      var findings = new ArrayList<Finding>();
      for (Future<List<Finding>> ofHost : asked) {
        findings.addAll(ofHost.get());
      }
      findings.sort(comparing(Finding::address));
      return new Checked(findings, wire.hasHeard());
    } catch (ExecutionException e) {
      throw new IllegalStateException("a check of links failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static String hostOf(String address) {
    return Addresses.sendable(address).map(Wire::host).orElse("");
  }

  private List<Finding> visitAll(List<String> addresses) throws InterruptedException {
    var findings = new ArrayList<Finding>();
    for (String address : addresses) {
      findings.add(visit(address));
    }
    return findings;
  }

  private Finding visit(String address) throws InterruptedException {
    Optional<URI> start = Addresses.sendable(address);
    if (start.isEmpty()) {
      return Finding.lost(address, Reason.NO_ADDRESS);
    }
    URI at = start.get();
    boolean forGood = true;
    Set<URI> seen = new HashSet<>();
    while (seen.size() <= MOST_REDIRECTS && seen.add(at)) {
      Optional<Finding> hindrance = hindrance(address, at);
      if (hindrance.isPresent()) {
        return hindrance.get();
      }
      Reply reply = ask(at);
      if (reply instanceof Silence silence) {
        return Finding.lost(address, silence.reason());
      }
      Answer answer = (Answer) reply;
      if (!answer.isRedirect()) {
        Optional<String> movedTo =
            Optional.of(at).filter(last -> !last.equals(start.get())).map(URI::toString);
        return finding(address, at, answer, movedTo, forGood);
      }
      Optional<URI> next = Addresses.redirect(at, answer);
      if (next.isEmpty()) {
        return Finding.lost(address, Reason.NO_ADDRESS);
      }
      forGood &= answer.status() == 301 || answer.status() == 308;
      at = next.get();
    }
    return Finding.lost(address, Reason.REDIRECTS);
  }

  /** Why an address is not asked for. */
  private Optional<Finding> hindrance(String address, URI at) throws InterruptedException {
    if (busy.contains(Wire.host(at))) {
      return Optional.of(Finding.notAsked(address, "the host wants fewer requests"));
    }
    Optional<Reason> absence = rules.absence(at);
    if (absence.isPresent()) {
      return absence.map(reason -> Finding.lost(address, reason));
    }
    return rules.allow(at)
        ? Optional.empty()
        : Optional.of(Finding.notAsked(
            address,
            "`robots.txt` of `%s` keeps programs away, or cannot be had".formatted(Wire.host(at))));
  }

  /** Asks for the head alone; where a host does not answer that well, for the whole. */
  private Reply ask(URI at) throws InterruptedException {
    Reply head = wire.head(at);
    boolean enough = head instanceof Answer answer
        ? answer.isGood() || answer.isRedirect() || answer.isBusy()
        : head instanceof Silence silence
            && silence.reason() != Reason.NO_ANSWER
            && silence.reason() != Reason.TIMEOUT;
    return enough ? head : wire.get(at, 0);
  }

  private Finding finding(
      String address, URI at, Answer answer, Optional<String> movedTo, boolean forGood) {
    if (answer.isGood()) {
      return Finding.reached(address, answer.status(), movedTo, forGood && movedTo.isPresent());
    }
    return switch (answer.status()) {
      case 429 -> {
        busy.add(Wire.host(at));
        yield Finding.notAsked(address, "the host wants fewer requests");
      }
      case 401, 403 -> Finding.answered(address, Standing.CLOSED, answer.status());
      default -> Finding.answered(address, Standing.LOST, answer.status());
    };
  }
}
