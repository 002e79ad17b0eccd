package regesta.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

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

  /**
   * What the file is made of, if that is known. Files of one path that are made of the same are the
   * same, whenever they were made.
   */
  default Optional<Fingerprint> madeOf() {
    return Optional.empty();
  }

  /** This file, of which is known what it is made of. */
  default Rendering madeOf(Supplier<Fingerprint> fingerprint) {
    return new Fingerprinted(this, fingerprint);
  }
}
