package regesta.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import regesta.problem.SourceFile;

/** The fingerprints of files, of their paths and whole texts; each is taken once. */
public final class FileFingerprints {
  private final Map<SourceFile, byte[]> taken = new ConcurrentHashMap<>();
  private final ValueOctets.Reused octets = new ValueOctets.Reused(part -> Optional.empty());

  public Fingerprint of(SourceFile file) {
    return Fingerprint.ofOctets(octets(file));
  }

  byte[] octets(SourceFile file) {
    return taken.computeIfAbsent(file, same -> octets.fingerprint(all -> all.put(plain(file))));
  }

  private static List<Object> plain(SourceFile file) {
    return List.of(file.folder(), file.path(), file.text());
  }

  /** The fingerprint of plain values, that is, of what has no parts with fingerprints. */
  public static Fingerprint take(List<Object> values) {
    var all = new ValueOctets(part -> Optional.empty());
    all.put(values);
    return Fingerprint.ofOctets(all.fingerprint());
  }
}
