package regesta.write;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program's own files, by which a site that another version made is known. */
public final class OwnCode {
  private OwnCode() {}

  /**
   * What is the same in two runs only if the program is, Java's own version included. The jar names
   * its libraries with their versions. Nothing if nobody can tell where the program lies.
   */
  public static Optional<List<Object>> state() {
    Optional<CodeSource> source =
        Optional.ofNullable(OwnCode.class.getProtectionDomain().getCodeSource());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    var state = new ArrayList<Object>();
    state.add(Runtime.version().toString());
    try (Stream<Path> files = Files.walk(Path.of(source.get().getLocation().toURI()))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        state.add(file.getFileName() + " " + OctetCheck.of(file));
      }
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
    return Optional.of(state);
  }
}
