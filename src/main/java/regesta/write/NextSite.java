package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import regesta.model.Fingerprint;
import regesta.model.Rendering;

/** A new site while it is written beside the earlier one, of which it takes what is the same. */
final class NextSite {
  private final Path folder;
  private final Path earlierSite;
  private final Ledger ledger;
  private final Consumer<Step> watcher;
  private final AtomicInteger changed = new AtomicInteger();
  private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

  /** One in a folder that does not exist yet. */
  NextSite(Path folder, Path earlierSite, Ledger ledger, Consumer<Step> watcher) {
    this.folder = folder;
    this.earlierSite = earlierSite;
    this.ledger = ledger;
    this.watcher = watcher;
  }

  /** Writes every file, on all cores, and gives how many are new, or not as they were before. */
  int write(SortedMap<String, Rendering> files) throws IOException {
    Files.createDirectory(folder);
    writeMarker();
    watcher.accept(Step.BEGUN);
    for (Path each : foldersOf(files.keySet())) {
      Files.createDirectory(each);
    }
    writeAll(longestFirst(files));
    Optional<Exception> failure = Optional.ofNullable(failures.peek());
    if (failure.isPresent()) {
      rethrow(failure.get());
    }
    if (!OutputFolder.isOurs(folder)) {
      throw new NoSuchFileException(folder.resolve(OutputFolder.MARKER).toString());
    }
    FolderTree.sync(folder);
    watcher.accept(Step.COMPLETED);
    return changed.get();
  }

  /**
   * The folders of files, those above others first. They are made one by one: to make what is above
   * as well would bring back a site, without its marker, that somebody removes meanwhile.
   */
  private Set<Path> foldersOf(Set<String> paths) {
    Set<Path> folders = new TreeSet<>();
    for (String path : paths) {
      Path names = folder.relativize(place(path));
      for (int end = 1; end < names.getNameCount(); end++) {
        folders.add(folder.resolve(names.subpath(0, end)));
      }
    }
    return folders;
  }

  /** Each core takes the next file when it is done with one, so that none waits for another. */
  private void writeAll(Queue<Map.Entry<String, Rendering>> waiting) {
    IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(core -> {
      for (var file = waiting.poll(); file != null; file = waiting.poll()) {
        writeUnlessFailed(file);
      }
    });
  }

  /**
   * Files that hold all entries go before pages: begun last, one would keep one core alone busy.
   */
  private static Queue<Map.Entry<String, Rendering>> longestFirst(
      SortedMap<String, Rendering> files) {
    Queue<Map.Entry<String, Rendering>> waiting = new ConcurrentLinkedQueue<>();
    for (boolean page : new boolean[] {false, true}) {
      files.entrySet().stream()
          .filter(file -> file.getKey().endsWith(".html") == page)
          .forEach(waiting::add);
    }
    return waiting;
  }

  /**
   * The marker alone is forced to the disk: a loss of power may cost pages, which the next build
   * makes again, but without the marker that build would not dare to replace the folder.
   */
  private void writeMarker() throws IOException {
    try (FileChannel channel = FileChannel.open(
        folder.resolve(OutputFolder.MARKER),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(OutputFolder.MARKER_TEXT.getBytes(UTF_8)));
      channel.force(true);
    }
  }

  /**
   * Writes a file, or keeps in mind that it failed: an exception would end the stream while other
   * threads still write.
   */
  private void writeUnlessFailed(Map.Entry<String, Rendering> file) {
    if (failures.isEmpty()) {
      try {
        write(file.getKey(), file.getValue());
        watcher.accept(Step.FILE_WRITTEN);
      } catch (UncheckedIOException e) {
        failures.add(e.getCause());
      } catch (IOException | RuntimeException e) {
        failures.add(e);
      }
    }
  }

  private static void rethrow(Exception failure) throws IOException {
    if (failure instanceof IOException machine) {
      throw machine;
    }
    throw (RuntimeException) failure;
  }

  private void write(String path, Rendering file) throws IOException {
    Optional<Fingerprint> madeOf = file.madeOf();
    Optional<OctetCheck> known = madeOf.flatMap(same -> ledger.octets(path, same));
    Path earlier = earlierSite.resolve(path);
    OctetCheck octets;
    if (known.isPresent() && isKept(earlier, OctetCheck::of, known.get(), place(path))) {
      octets = known.get();
    } else {
      octets = file.isLong()
          ? writeLong(file, earlier, place(path))
          : writeShort(file.bytes(), earlier, place(path));
    }
    madeOf.ifPresent(same -> ledger.enter(path, same, octets));
  }

  private OctetCheck writeShort(byte[] bytes, Path earlier, Path target) throws IOException {
    if (!isKept(earlier, file -> hasBytes(file, bytes), true, target)) {
      Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
      changed.incrementAndGet();
    }
    return OctetCheck.of(bytes);
  }

  /** Only when it is written can it be told whether it is as it was. */
  private OctetCheck writeLong(Rendering file, Path earlier, Path target) throws IOException {
    OctetCheck check;
    try (OutputStream octets = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      var sums = new OctetCheck.Sums(octets);
      file.writeTo(sums);
      check = sums.check();
    }
    Path kept = target.resolveSibling(target.getFileName() + ".kept");
    if (isKept(earlier, as -> Files.mismatch(as, target), -1L, kept)) {
      Files.move(kept, target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      changed.incrementAndGet();
    }
    return check;
  }

  /** Where a file of the new site goes. A path that leads elsewhere is a bug of ours. */
  private Path place(String path) {
    Path target = folder.resolve(path).normalize();
    if (!target.startsWith(folder) || target.equals(folder) || path.contains("\\")) {
      throw new IllegalArgumentException("not a path below the site: '%s'".formatted(path));
    }
    return target;
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** What can be told of a file on the disk. */
  private interface Look<T> {
    T at(Path file) throws IOException;
  }

  /**
   * Takes a file of the earlier site if it is as expected. One that cannot be read, or is gone
   * while it is looked at, is made anew like any other.
   */
  private static <T> boolean isKept(Path earlier, Look<T> look, T expected, Path target)
      throws IOException {
    try {
      if (!Files.isRegularFile(earlier, LinkOption.NOFOLLOW_LINKS)
          || !look.at(earlier).equals(expected)) {
        return false;
      }
      linkOrCopy(earlier, target);
      return true;
    } catch (IOException e) {
      Files.deleteIfExists(target);
      return false;
    }
  }

  private static void linkOrCopy(Path earlier, Path target) throws IOException {
    try {
      Files.createLink(target, earlier);
    } catch (IOException | UnsupportedOperationException e) {
      // Not every file system has hard links.
      Files.copy(earlier, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
