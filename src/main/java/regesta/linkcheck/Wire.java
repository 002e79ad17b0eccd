package regesta.linkcheck;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import regesta.linkcheck.Reply.Answer;
import regesta.linkcheck.Reply.Reason;
import regesta.linkcheck.Reply.Silence;

/**
 * Sends single requests: without cookies, without following redirects, and to one host only one at
 * a time, with a pause between.
 */
final class Wire {
  /** The longest time that a host can make us wait for another try. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Manners manners;
  private final Pauses pauses;
  private final HttpClient client;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();
  private final AtomicBoolean heard = new AtomicBoolean();

  Wire(Manners manners, Pauses pauses) {
    this(manners, pauses, HttpClient.newBuilder());
  }

  /**
   * A wire of its own kind.
   *
   * @param builder knows whom to trust
   */
  Wire(Manners manners, Pauses pauses, HttpClient.Builder builder) {
    this.manners = manners;
    this.pauses = pauses;
    // No proxy: what is public is judged by what this machine resolves.
    this.client = builder
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .proxy(HttpClient.Builder.NO_PROXY)
        .connectTimeout(manners.limit().dividedBy(2))
        .build();
  }

  /** Whose turn it is at one host: the one who holds its lock. */
  private static final class Turn {
    private boolean asked;
  }

  /** The host with its port, in small letters: what has limits and rules of its own. */
  static String host(URI address) {
    return address.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  Reply head(URI address) throws InterruptedException {
    return ask("HEAD", address, 0);
  }

  /** Asks for an address; of what it sends, at most the first octets are taken. */
  Reply get(URI address, int most) throws InterruptedException {
    return ask("GET", address, most);
  }

  private Reply ask(String method, URI address, int most) throws InterruptedException {
    if (!isOfTheWeb(address)) {
      return new Silence(Reason.NO_ADDRESS);
    }
    Turn turn = turns.computeIfAbsent(host(address), host -> new Turn());
    synchronized (turn) {
      if (turn.asked && !manners.pause().isZero()) {
        pauses.pause(manners.pause());
      }
      turn.asked = true;
      Reply reply = send(method, address, most);
      Optional<Duration> wait = wait(reply);
      if (wait.isPresent()) {
        pauses.pause(wait.get());
        reply = send(method, address, most);
      }
      return reply;
    }
  }

  /** Whether anything was ever heard: if not, there may be no network. */
  boolean hasHeard() {
    return heard.get();
  }

  /** How long a host that has too much to do wants to be left alone, if that is not too long. */
  private static Optional<Duration> wait(Reply reply) {
    return reply instanceof Answer answer && answer.isBusy()
        ? answer
            .retryAfter()
            .filter(value -> value.matches("[0-9]{1,6}"))
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
            .filter(length -> length.compareTo(PATIENCE) <= 0)
        : Optional.empty();
  }

  private static boolean isOfTheWeb(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("");
    return SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }

  /** Why a host is not asked for anything: its name may be the word of a stranger. */
  private Optional<Reason> refusal(String host) {
    try {
      return PublicHosts.isPublic(host) || manners.privateToo()
          ? Optional.empty()
          : Optional.of(Reason.PRIVATE);
    } catch (UnknownHostException e) {
      return Optional.of(Reason.NO_SUCH_HOST);
    }
  }

  private Reply send(String method, URI address, int most) throws InterruptedException {
    // After the waiting: what the name stands for may have changed meanwhile.
    Optional<Reason> refusal = refusal(address.getHost());
    if (refusal.isPresent()) {
      return new Silence(refusal.get());
    }
    HttpRequest request = HttpRequest.newBuilder(address)
        .method(method, HttpRequest.BodyPublishers.noBody())
        .timeout(manners.limit())
        .header("User-Agent", manners.agent())
        .header("Accept", "*/*")
        .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new FirstOctets(most));
    try {
      // The client's own limit ends with the head of an answer; this one holds for all of it.
      return reply(answer.get(manners.limit().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Silence(Reason.TIMEOUT);
    } catch (ExecutionException e) {
      return silence(reason(Optional.ofNullable(e.getCause())));
    } finally {
      answer.cancel(true);
    }
  }

  private Silence silence(Reason reason) {
    if (!reason.isOfNetwork()) {
      heard.set(true);
    }
    return new Silence(reason);
  }

  private Answer reply(HttpResponse<byte[]> answer) {
    heard.set(true);
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("Location"),
        answer.headers().firstValue("Retry-After"),
        new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static Reason reason(Optional<Throwable> failure) {
    if (failure.isEmpty()) {
      return Reason.NO_ANSWER;
    }
    Throwable cause = failure.get();
    if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
      return Reason.NO_SUCH_HOST;
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return Reason.NO_CONNECTION;
    }
    if (cause instanceof HttpTimeoutException) {
      return Reason.TIMEOUT;
    }
    if (cause instanceof SSLException) {
      return isOfCertificate(cause) ? Reason.NO_TRUST : Reason.NO_SECURE_CONNECTION;
    }
    if (cause instanceof ConnectException) {
      return Optional.ofNullable(cause.getCause())
          .filter(UnresolvedAddressException.class::isInstance)
          .map(unresolved -> Reason.NO_SUCH_HOST)
          .orElse(Reason.NO_CONNECTION);
    }
    return Reason.NO_ANSWER;
  }

  private static boolean isOfCertificate(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause -> cause instanceof GeneralSecurityException
            || cause instanceof SSLPeerUnverifiedException);
  }
}
