package regesta.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Waits for the moment of quiet after files were touched. An editor that saves one file writes,
 * renames and deletes several within a few milliseconds; together they are one change.
 */
final class Lull implements AutoCloseable {
  /** Long enough for an editor to finish, short enough for nobody to notice. */
  private static final Duration QUIET = Duration.ofMillis(15);

  /** A program that writes all the time does not keep everybody waiting. */
  private static final Duration LONGEST = Duration.ofMillis(300);

  private final Duration quiet;
  private final Duration longest;
  private final BlockingQueue<Path> queue = new LinkedBlockingQueue<>();
  private final Consumer<Set<Path>> then;
  private final Thread thread = new Thread(this::run, "preview-rebuild");

  /** Hands over everything that was touched, once it is quiet: one call at a time. */
  Lull(Consumer<Set<Path>> then) {
    this(QUIET, LONGEST, then);
  }

  Lull(Duration quiet, Duration longest, Consumer<Set<Path>> then) {
    this.quiet = quiet;
    this.longest = longest;
    this.then = then;
    thread.setDaemon(true);
    thread.start();
  }

  void touch(Path path) {
    queue.add(path);
  }

  private void run() {
    try {
      while (true) {
        then.accept(nextTouched());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Set<Path> nextTouched() throws InterruptedException {
    var touched = new HashSet<Path>();
    touched.add(queue.take());
    long end = System.nanoTime() + longest.toNanos();
    Path next = queue.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
    while (next != null && System.nanoTime() < end) {
      touched.add(next);
      next = queue.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
    }
    if (next != null) {
      touched.add(next);
    }
    return touched;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
