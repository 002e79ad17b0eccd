package regesta.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that shows a site to the browsers of this machine alone, while its files are edited.
 *
 * <p>A page is made when it is asked for. When files change, browsers load their page again; while
 * there are errors, the site stays as it was before them, and the problems are shown over it.
 */
public final class Preview implements AutoCloseable {
  /**
   * How many connections may wait to be let in; a browser tries a lost one again after a second.
   */
  private static final int WAITING = 1_024;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Board board = new Board();
  private Optional<Edition> last = Optional.empty();
  private Optional<Lull> lull = Optional.empty();
  private Optional<Rehearsal> rehearsal = Optional.empty();
  private List<FolderWatch> watches = List.of();

  private Preview(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Takes a port of the loopback address; browsers that ask wait until the preview is started.
   *
   * @param port 0 takes one that is free
   * @throws java.net.BindException if something else has the port
   */
  public static Preview bind(int port) throws IOException {
    // Otherwise a small answer waits for the browser's receipt of its headers, up to 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    // A thread for each request: one that reads slowly must not keep others waiting.
    ExecutorService threads = Executors.newCachedThreadPool(task -> {
      var thread = new Thread(task, "preview-request");
      thread.setDaemon(true);
      return thread;
    });
    return new Preview(HttpServer.create(address, WAITING), threads);
  }

  /** Where the site is shown, with a slash at its end. */
  public String address() {
    return "http://localhost:%d/".formatted(server.getAddress().getPort());
  }

  /**
   * Makes the site for the first time, and shows it from now on.
   *
   * @param folders their files are watched; real paths, as the system tells changes by
   */
  public void start(SiteSource source, List<Path> folders, PreviewLog log) {
    prepare(source, Set.of(), log).run();
    var gate = new Gate(server.getAddress().getPort());
    server.createContext("/", new PreviewHandler(gate, board, log));
    server.setExecutor(threads);
    server.start();
    var rehearsed = new Rehearsal(source);
    rehearsal = Optional.of(rehearsed);
    var quiet = new Lull(touched -> prepare(source, touched, log));
    lull = Optional.of(quiet);
    watches = folders.stream()
        .map(folder -> new FolderWatch(folder, touched -> {
          rehearsed.giveWay();
          quiet.touch(touched);
        }))
        .toList();
  }

  /** Makes the site anew, and gives what shows it, or tells why it cannot be. */
  private Runnable prepare(SiteSource source, Set<Path> touched, PreviewLog log) {
    long start = System.nanoTime();
    try {
      Edition edition = source.edition(touched);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      return () -> show(edition, took, log);
    } catch (RuntimeException failure) {
      return () -> log.failed(failure);
    }
  }

  private void show(Edition edition, Duration took, PreviewLog log) {
    if (!last.equals(Optional.of(edition))) {
      last = Optional.of(edition);
      board.show(edition);
      log.changed(edition, took);
    }
  }

  @Override
  public void close() {
    rehearsal.ifPresent(Rehearsal::close);
    watches.forEach(FolderWatch::close);
    lull.ifPresent(Lull::close);
    server.stop(0);
    threads.shutdownNow();
  }
}
