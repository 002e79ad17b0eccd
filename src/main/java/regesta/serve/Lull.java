package regesta.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Waits for the moment of quiet after files were touched. An editor that saves one file writes,
 * renames and deletes several within a few milliseconds; together they are one change.
 *
 * <p>The wait is used to prepare what will be shown. Nearly always nothing else is touched, and it
 * can be shown as soon as it is quiet.
 */
final class Lull implements AutoCloseable {
  /** Long enough for most editors to finish, so that the work is seldom done in vain. */
  private static final Duration BREATH = Duration.ofMillis(3);

  /** Long enough for an editor to finish, short enough for nobody to notice. */
  private static final Duration QUIET = Duration.ofMillis(15);

  /** A program that writes all the time does not keep everybody waiting. */
  private static final Duration LONGEST = Duration.ofMillis(300);

  private final Duration quiet;
  private final Duration longest;
  private final BlockingQueue<Path> queue = new LinkedBlockingQueue<>();
  private final Function<Set<Path>, Runnable> prepare;
  private final Thread thread = new Thread(this::run, "preview-rebuild");

  /**
   * Hands over everything that was touched, and runs what that gives once it is quiet; if more is
   * touched before, hands that over instead. One call at a time.
   */
  Lull(Function<Set<Path>, Runnable> prepare) {
    this(QUIET, LONGEST, prepare);
  }

  Lull(Duration quiet, Duration longest, Function<Set<Path>, Runnable> prepare) {
    this.quiet = quiet;
    this.longest = longest;
    this.prepare = prepare;
    thread.setDaemon(true);
    thread.start();
  }

  void touch(Path path) {
    queue.add(path);
  }

  private void run() {
    try {
      while (true) {
        await(queue.take());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(Path first) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    Optional<Path> next = Optional.of(first);
    Runnable prepared = () -> {};
    while (next.isPresent()) {
      long start = System.nanoTime();
      prepared = prepare.apply(withThoseThatFollow(next.get(), end));
      long left = quiet.toNanos() - (System.nanoTime() - start);
      boolean late = System.nanoTime() >= end;
      next = late ? Optional.empty() : poll(Math.max(0, left));
    }
    prepared.run();
  }

  private Set<Path> withThoseThatFollow(Path first, long end) throws InterruptedException {
    var touched = new HashSet<Path>();
    Optional<Path> next = Optional.of(first);
    while (next.isPresent()) {
      touched.add(next.get());
      next = System.nanoTime() < end ? poll(BREATH.toNanos()) : Optional.empty();
    }
    return touched;
  }

  private Optional<Path> poll(long nanos) throws InterruptedException {
    return Optional.ofNullable(queue.poll(nanos, TimeUnit.NANOSECONDS));
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
