package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

/** The list of the addresses that a site promises to serve for good, one a line, sorted. */
public final class AddressFile {
  private AddressFile() {}

  /** Adds addresses to the list, which need not exist, and returns how many were new to it. */
  public static int add(Collection<String> addresses, Path file) throws IOException {
    var promised = new TreeSet<String>();
    if (Files.exists(file)) {
      Files.readAllLines(file, UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(promised::add);
    }
    int before = promised.size();
    promised.addAll(addresses);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, String.join("\n", promised) + "\n", UTF_8);
    Files.move(next, file, ATOMIC_MOVE);
    return promised.size() - before;
  }
}
