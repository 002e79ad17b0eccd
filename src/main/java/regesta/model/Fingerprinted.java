package regesta.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of which is known what it is made of; its fingerprint is taken when it is asked for. */
record Fingerprinted(Rendering file, Supplier<Fingerprint> fingerprint) implements Rendering {

  @Override
  public byte[] bytes() {
    return file.bytes();
  }

  @Override
  public boolean isLong() {
    return file.isLong();
  }

  @Override
  public void writeTo(OutputStream octets) throws IOException {
    file.writeTo(octets);
  }

  @Override
  public Optional<Fingerprint> madeOf() {
    return Optional.of(fingerprint.get());
  }
}
