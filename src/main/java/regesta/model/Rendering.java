package regesta.model;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of the site, made when it is asked for. May be asked for more than once and on any
 * thread, and then gives the same bytes.
 */
@FunctionalInterface
public interface Rendering {
  byte[] bytes();

  /** Whether the file grows with the chronology, so that it is better written than held. */
  default boolean isLong() {
    return false;
  }

  /** Writes what {@link #bytes} gives. */
  default void writeTo(OutputStream octets) throws IOException {
    octets.write(bytes());
  }
}
