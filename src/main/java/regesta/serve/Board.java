package regesta.serve;

import java.time.Duration;
import regesta.problem.Problem;

/** Holds what the browsers are to show, for many threads, some of which wait for news. */
final class Board {
  private Showing now = Showing.NOTHING;

  synchronized Showing now() {
    return now;
  }

  synchronized void show(Edition edition) {
    now = now.next(edition);
    notifyAll();
  }

  /** Adds a problem that a page met, unless another site is shown by now. */
  synchronized void report(Problem problem, int pages) {
    if (now.pages() == pages) {
      now = now.with(problem);
      notifyAll();
    }
  }

  /** What is to be shown as soon as it is something else than before, at the latest in a while. */
  synchronized Showing await(Showing before, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (now.equals(before) && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return now;
  }
}
