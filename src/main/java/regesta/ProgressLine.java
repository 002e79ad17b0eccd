package regesta;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line of a terminal that says how far a long build has come, and goes when it ends. */
final class ProgressLine implements BuildWatch {
  /** Whoever waits less needs no news. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String CLEARED = "\r\u001b[K";

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private int made;
  private long next;
  private boolean shown;

  /**
   * A line at the foot of the terminal.
   *
   * @param clock in nanoseconds
   */
  ProgressLine(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    next = clock.getAsLong() + PATIENCE;
  }

  @Override
  public synchronized void made(int all) {
    made++;
    long now = clock.getAsLong();
    if (now - next >= 0) {
      terminal.print(CLEARED + String.format(Locale.ROOT, "rendering %,d of %,d files", made, all));
      terminal.flush();
      shown = true;
      next = now + PAUSE;
    }
  }

  @Override
  public synchronized void ends() {
    if (shown) {
      terminal.print(CLEARED);
      terminal.flush();
      shown = false;
    }
  }
}
