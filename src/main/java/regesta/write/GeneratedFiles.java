package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** Files that are generated anew whenever they are asked for, and never edited by hand. */
public final class GeneratedFiles {
  private GeneratedFiles() {}

  /** Writes each text to its path below a folder, where it replaces what was there. */
  public static void write(SortedMap<String, String> texts, Path folder) throws IOException {
    for (var text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, text.getValue(), UTF_8);
      Files.move(next, file, ATOMIC_MOVE);
    }
  }
}
