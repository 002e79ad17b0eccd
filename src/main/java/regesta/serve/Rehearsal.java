package regesta.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import regesta.model.Rendering;
import regesta.model.Site;

/**
 * Makes the site and some of its pages again and again in the background, for nobody to see. The
 * Java machine speeds up what has run often enough; without a rehearsal it would do so only over
 * dozens of edits, and the first of them would be shown three times as late as the last.
 *
 * <p>It gives way to real work, and is over after a few seconds.
 */
final class Rehearsal implements AutoCloseable {
  /** After these, more make no difference that could be measured. */
  private static final int ROUNDS = 30;

  private static final int PAGES_PER_ROUND = 10;

  /** A large chronology does not keep the machine busy for longer. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** In so long an edit is shown, and its page loaded again. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final SiteSource source;
  private final Thread thread = new Thread(this::run, "preview-rehearsal");
  private final long end = System.nanoTime() + LONGEST.toNanos();
  private volatile long pausedUntil = System.nanoTime();
  private volatile boolean closed;

  /** Begins. */
  Rehearsal(SiteSource source) {
    this.source = source;
    thread.setDaemon(true);
    thread.start();
  }

  /** Leaves the machine to real work for a moment. */
  void giveWay() {
    pausedUntil = System.nanoTime() + PAUSE.toNanos();
  }

  private void run() {
    try {
      for (int round = 0; round < ROUNDS && goesOn(); round++) {
        makePages(source.afresh().edition(Set.of()).site(), round);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException mistake) {
      // The one who asks for this page, or makes this edit, is told.
    }
  }

  /** Makes some of the pages, others in each round. */
  private void makePages(Site site, int round) throws InterruptedException {
    List<Rendering> pages = site.files().entrySet().stream()
        .filter(file -> ContentTypes.of(file.getKey()).equals(ContentTypes.HTML))
        .map(Map.Entry::getValue)
        .toList();
    for (int i = 0; i < Math.min(PAGES_PER_ROUND, pages.size()) && goesOn(); i++) {
      pages.get((round * PAGES_PER_ROUND + i) % pages.size()).bytes();
    }
  }

  private boolean goesOn() throws InterruptedException {
    long pause = pausedUntil - System.nanoTime();
    while (pause > 0 && !closed) {
      Thread.sleep(pause / 1_000_000 + 1);
      pause = pausedUntil - System.nanoTime();
    }
    return !closed && System.nanoTime() - end < 0;
  }

  @Override
  public void close() {
    closed = true;
  }
}
