package regesta.serve;

import java.nio.file.Path;
import java.util.Set;

/** Makes the site of the files as they are now. */
public interface SiteSource {

  /**
   * The site as of now; equal to the one before if nothing has changed.
   *
   * @param touched files and folders that may have changed since the last call
   */
  Edition edition(Set<Path> touched);

  /** A source of the same files that remembers nothing of them. */
  SiteSource afresh();
}
