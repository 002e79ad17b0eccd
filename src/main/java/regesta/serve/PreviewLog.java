package regesta.serve;

import java.time.Duration;

/** Where a preview tells the person who started it what happens. */
public interface PreviewLog {

  /** The files have changed, and the browsers have been told. */
  void changed(Edition edition, Duration took);

  /** We made a mistake: what the browsers show stays as it was. */
  void failed(RuntimeException failure);
}
