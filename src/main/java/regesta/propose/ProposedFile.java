package regesta.propose;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that does not exist yet.
 *
 * @param path below the folder of the content, with {@code /} between names:
 *     {@code actors/gen-nakatani.md}
 * @param text all of it
 */
public record ProposedFile(String path, String text) {

  public ProposedFile {
    Objects.requireNonNull(text);
    boolean astray =
        Arrays.stream(path.split("/", -1)).anyMatch(name -> name.isBlank() || name.startsWith("."));
    if (astray || path.contains("\\")) {
      throw new IllegalArgumentException("not a path below a folder: '%s'".formatted(path));
    }
  }
}
