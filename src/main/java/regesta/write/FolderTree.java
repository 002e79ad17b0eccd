package regesta.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
      Removal removal = Removal.of(folder);
      try {
        // There are as many as pages, and each waits for the disk.
        removal.first().parallelStream().forEach(FolderTree::delete);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      for (Path path : removal.then()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Everything in a folder, and the folder. The marker goes last of all that is in it, so that what
   * a killed build leaves of the folder is still known as ours.
   *
   * @param first files, in any order
   * @param then the folders in it, each after those below it, the marker, and the folder itself
   */
  record Removal(List<Path> first, List<Path> then) {
    static Removal of(Path folder) throws IOException {
      Path marker = folder.resolve(OutputFolder.MARKER);
      List<Path> files = new ArrayList<>();
      Deque<Path> others = new ArrayDeque<>(List.of(marker, folder));
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (!file.equals(marker)) {
            files.add(file);
          }
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
          if (!below.equals(folder)) {
            others.addFirst(below);
          }
          return FileVisitResult.CONTINUE;
        }
      });
      return new Removal(files, List.copyOf(others));
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
