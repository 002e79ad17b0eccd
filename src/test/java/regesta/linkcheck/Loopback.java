package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A web server on this machine, and a record of what it was asked. */
public final class Loopback implements AutoCloseable {
  /** One answer: to every method, or to one ({@code "HEAD /path"}). */
  record Page(int status, Map<String, String> headers, String text) {}

  private final String scheme;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, List<Page>> pages = new ConcurrentHashMap<>();
  private final CountDownLatch end = new CountDownLatch(1);
  public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  final List<Map<String, List<String>>> headers = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

  public Loopback() {
    this("http", Loopback::open);
  }

  /** One that shows a certificate. */
  Loopback(SSLContext secrets) {
    this("https", address -> {
      HttpsServer server = HttpsServer.create(address, 0);
      server.setHttpsConfigurator(new HttpsConfigurator(secrets));
      return server;
    });
  }

  private Loopback(String scheme, Opening opening) {
    this.scheme = scheme;
    try {
      server = opening.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  private static HttpServer open(InetSocketAddress address) throws IOException {
    return HttpServer.create(address, 0);
  }

  private interface Opening {
    HttpServer open(InetSocketAddress address) throws IOException;
  }

  public String url(String path) {
    return "%s://127.0.0.1:%s%s".formatted(scheme, server.getAddress().getPort(), path);
  }

  public Loopback with(String path, int status) {
    return with(path, status, Map.of(), "");
  }

  /** Answers so; what is given first for a path is answered first, the last for ever. */
  public Loopback with(String path, int status, Map<String, String> headers, String text) {
    pages
        .computeIfAbsent(path, any -> Collections.synchronizedList(new ArrayList<>()))
        .add(new Page(status, headers, text));
    return this;
  }

  public Loopback sending(String from, int status, String to) {
    return with(from, status, Map.of("Location", to), "");
  }

  Manners manners() {
    return new Manners("regesta (test)", Duration.ofSeconds(1), Duration.ofMillis(400), 2, true);
  }

  Finding check(String path) throws InterruptedException {
    return LinkChecker.check(List.of(url(path)), manners(), pauses::add)
        .findings()
        .get(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String question = exchange.getRequestMethod() + " " + path;
    asked.add(question);
    headers.add(Map.copyOf(exchange.getRequestHeaders()));
    if (path.startsWith("/silent")) {
      awaitEnd();
      return;
    }
    String place = exchange.getRequestURI().getPath();
    List<Page> found = Stream.of(question, path, place)
        .flatMap(key -> Stream.ofNullable(pages.get(key)))
        .findFirst()
        .orElse(List.of());
    Page page = found.isEmpty()
        ? new Page(404, Map.of(), "")
        : found.size() > 1 ? found.remove(0) : found.get(0);
    page.headers().forEach(exchange.getResponseHeaders()::add);
    byte[] octets = page.text().getBytes(UTF_8);
    boolean empty = octets.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(page.status(), empty ? -1 : octets.length);
    if (!empty) {
      exchange.getResponseBody().write(octets);
    }
    exchange.close();
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    workers.shutdownNow();
  }
}
