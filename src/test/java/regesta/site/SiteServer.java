package regesta.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the site on loopback as a host of static pages does, at the root and below {@link #SUB}.
 */
final class SiteServer implements AutoCloseable {
  /** The path of a site that shares its host with others. */
  static final String SUB = "/repo/";

  /**
   * An address that has no file. Anything below it is answered with the page for unknown addresses,
   * but as if it were found, because browsers complain of a failed status on the console.
   */
  static final String UNKNOWN = "unknown/";

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "json", "application/json",
      "svg", "image/svg+xml",
      "woff2", "font/woff2");

  private final HttpServer server;
  private final Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** How long fonts take, in milliseconds. */
  private volatile long fontDelay;

  /** Below which paths the site is served besides the root. */
  private final List<String> bases;

  private SiteServer(HttpServer server, Path folder, List<String> bases) {
    this.server = server;
    this.folder = folder;
    this.bases = bases;
  }

  static SiteServer start() throws IOException {
    return start(RenderedSite.folder(), RenderedSite.basePath().orElse(SUB));
  }

  /** Serves another site, at the root and below {@code base} too. */
  static SiteServer start(Path folder, String base) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    SiteServer served = new SiteServer(server, folder, List.of(base, SUB));
    server.createContext("/", served::answer);
    server.setExecutor(served.threads);
    server.start();
    return served;
  }

  /** Lets fonts arrive late, as over a slow line. */
  void delayFonts(Duration delay) {
    fontDelay = delay.toMillis();
  }

  String address(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String file = file(exchange.getRequestURI().getPath());
      Path path = folder.resolve(file);
      boolean found = Files.isRegularFile(path);
      byte[] bytes = Files.readAllBytes(found ? path : folder.resolve(RenderedSite.NOT_FOUND));
      String name = found ? file : RenderedSite.NOT_FOUND;
      String type = TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "application/octet-stream");
      if (type.startsWith("font/")) {
        pause(fontDelay);
        exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
      }
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(found || file.startsWith(UNKNOWN) ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String file(String path) {
    for (String base : bases) {
      if (base.length() > 1 && path.startsWith(base)) {
        return path.substring(base.length());
      }
    }
    return path.substring(1);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
