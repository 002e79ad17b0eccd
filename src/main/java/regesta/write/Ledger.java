package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import regesta.model.Fingerprint;

/**
 * What each file of a site was made of, and what it was like when it was written, so that the next
 * build need not make it again. Nothing is believed for standing here: a file is kept only if it
 * still has the octets that it was written with.
 *
 * <p>It is kept as a text of a line for each file, the last line being the check of all before: a
 * text that was damaged, or cut off, is none.
 */
public final class Ledger {
  private static final String NAME = "site-ledger.txt";
  private static final String HEAD = "regesta files, format 1";

  private final Map<String, Line> earlier;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  private Ledger(Map<String, Line> earlier) {
    this.earlier = earlier;
  }

  /** What is known of a file. */
  private record Line(Fingerprint madeOf, OctetCheck octets) {}

  /** Where it is kept in a folder; nowhere if there is no such folder. */
  public static Optional<Path> fileIn(Path folder) {
    return Files.isDirectory(folder) ? Optional.of(folder.resolve(NAME)) : Optional.empty();
  }

  /** One that knows of no earlier site. */
  public static Ledger empty() {
    return new Ledger(Map.of());
  }

  /** The one that was saved in a file; an empty one if there is none, or it was damaged. */
  public static Ledger read(Path file) {
    try {
      return new Ledger(parse(Files.readString(file)).orElse(Map.of()));
    } catch (IOException unreadable) {
      return empty();
    }
  }

  private static Optional<Map<String, Line>> parse(String text) {
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    String body = text.substring(0, end);
    if (!body.startsWith(HEAD + "\n") || !text.substring(end).equals(check(body) + "\n")) {
      return Optional.empty();
    }
    Map<String, Line> lines = new HashMap<>();
    body.lines()
        .skip(1)
        .map(line -> line.split(" ", 3))
        .forEach(parts ->
            lines.put(parts[2], new Line(new Fingerprint(parts[0]), new OctetCheck(parts[1]))));
    return Optional.of(lines);
  }

  private static OctetCheck check(String body) {
    return OctetCheck.of(body.getBytes(UTF_8));
  }

  /** The octets that a file had when it was made of the same, if it ever was. */
  Optional<OctetCheck> octets(String path, Fingerprint madeOf) {
    return Optional.ofNullable(earlier.get(path))
        .filter(line -> line.madeOf().equals(madeOf))
        .map(Line::octets);
  }

  /** Enters a file of the site that is being written; on any thread. */
  void enter(String path, Fingerprint madeOf, OctetCheck octets) {
    lines.put(path, new Line(madeOf, octets));
  }

  /**
   * Saves what was entered, for the next build; whole, or not at all.
   *
   * @throws IOException if it cannot be written, which costs the next build some time
   */
  public void save(Path file) throws IOException {
    String body = new TreeMap<>(lines)
        .entrySet().stream()
            .map(line -> "%s %s %s\n"
                .formatted(
                    line.getValue().madeOf().value(), line.getValue().octets(), line.getKey()))
            .collect(Collectors.joining("", HEAD + "\n", ""));
    Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "ledger", null);
    try {
      Files.writeString(next, body + check(body) + "\n");
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
