package regesta.linkcheck;

import java.time.Duration;

/** How the time between two requests passes. */
@FunctionalInterface
public interface Pauses {

  void pause(Duration length) throws InterruptedException;

  /** Those of the clock. */
  static Pauses real() {
    return length -> Thread.sleep(length.toMillis());
  }
}
