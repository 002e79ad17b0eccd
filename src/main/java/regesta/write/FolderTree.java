package regesta.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to whole folders. */
final class FolderTree {
  private FolderTree() {}

  /** Whether there is anything of a name, also a link that leads nowhere. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes a folder, which may not exist, or go away meanwhile. */
  static void remove(Path folder) throws IOException {
    if (exists(folder)) {
      for (Path path : inOrderOfRemoval(folder)) {
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Everything below a folder, then the folder: the deepest first, and the marker last of all, so
   * that what a killed build leaves of the folder is still known as ours.
   */
  static List<Path> inOrderOfRemoval(Path folder) throws IOException {
    Path marker = folder.resolve(OutputFolder.MARKER);
    Comparator<Path> order = Comparator.comparing((Path path) -> path.equals(folder))
        .thenComparing(path -> path.equals(marker))
        .thenComparing(Comparator.reverseOrder());
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(order).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes the names in a folder survive a loss of power, on systems that can. */
  static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot open a folder; there the names are as safe as they make them.
    }
  }
}
