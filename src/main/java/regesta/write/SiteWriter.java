package regesta.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import regesta.model.Fingerprint;
import regesta.model.Rendering;
import regesta.model.Site;

/** Writes a site in place of the earlier one. */
public final class SiteWriter {
  private final Path output;
  private final Path next;
  private final Path old;
  private final OutputFolder folder;
  private final Ledger ledger;
  private final Consumer<Step> watcher;
  private final AtomicInteger changed = new AtomicInteger();
  private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

  private SiteWriter(OutputFolder folder, Ledger ledger, Consumer<Step> watcher) {
    this.output = folder.path();
    this.next = folder.beside("next");
    this.old = folder.beside("old");
    this.folder = folder;
    this.ledger = ledger;
    this.watcher = watcher;
  }

  /**
   * How much a build wrote.
   *
   * @param files how many files the site has
   * @param changed how many of them are new, or not as they were before
   */
  public record Written(int files, int changed) {}

  /**
   * Puts right what an earlier build left undone when it was killed: a site that it had moved aside
   * comes back, and what it had begun to write goes.
   *
   * @throws OutputRefusedException if another build is writing, or something is in the way that no
   *     build wrote
   */
  public static Recovery recover(OutputFolder output) throws IOException, OutputRefusedException {
    var writer = new SiteWriter(output, Ledger.empty(), step -> {});
    if (!Files.exists(writer.next) && !Files.exists(writer.old)) {
      return Recovery.NOT_NEEDED;
    }
    BuildLock lock = BuildLock.take(output.beside("lock")).orElseThrow(() -> busy(output));
    try {
      return writer.recover();
    } finally {
      lock.release();
    }
  }

  /**
   * Renders every file of the site, on all cores, and puts the whole in place of the folder. Files
   * that come out as they were keep their times. If anything fails, the earlier site stays.
   *
   * @param ledger of the earlier site, by which files are known that would come out the same: they
   *     are not rendered. Afterwards it tells of this site, if nothing failed
   * @param afterEach is run when a file is written, on any thread
   * @throws OutputRefusedException if the folder has become one that we must not replace, or
   *     another build is writing it
   * @throws IOException if the machine fails: the disk is full, permission is missing
   */
  public static Written write(Site site, OutputFolder output, Ledger ledger, Runnable afterEach)
      throws IOException, OutputRefusedException {
    return write(site, output, ledger, step -> {
      if (step == Step.FILE_WRITTEN) {
        afterEach.run();
      }
    });
  }

  /** Writes the site and tells {@code watcher} what is done, for tests that break off there. */
  static Written write(Site site, OutputFolder output, Ledger ledger, Consumer<Step> watcher)
      throws IOException, OutputRefusedException {
    Files.createDirectories(output.parent());
    BuildLock lock = BuildLock.take(output.beside("lock")).orElseThrow(() -> busy(output));
    try {
      watcher.accept(Step.LOCKED);
      return new SiteWriter(output, ledger, watcher).replace(site);
    } finally {
      lock.release();
    }
  }

  private static OutputRefusedException busy(OutputFolder output) {
    String message = "another build is writing %s".formatted(output);
    return new OutputRefusedException(message, "wait until it has finished");
  }

  private Written replace(Site site) throws IOException, OutputRefusedException {
    recover();
    folder.refuseIfForeign();
    watcher.accept(Step.RECOVERED);
    SortedMap<String, Rendering> files = new TreeMap<>(site.files());
    // GitHub Pages would otherwise leave out what begins with an underscore.
    files.putIfAbsent(".nojekyll", () -> new byte[0]);
    try {
      writeNext(files);
      swap();
    } catch (IOException | RuntimeException e) {
      discardNext(e);
      throw e;
    }
    FolderTree.remove(old);
    watcher.accept(Step.OLD_REMOVED);
    return new Written(files.size(), changed.get());
  }

  private void discardNext(Exception failure) {
    try {
      FolderTree.remove(next);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private Recovery recover() throws IOException, OutputRefusedException {
    for (Path rest : new Path[] {next, old}) {
      OutputFolder.refuseIfNewer(rest, "`%s`".formatted(rest.getFileName()));
      if (Files.exists(rest) && !OutputFolder.isOurs(rest)) {
        String message = "`%s` holds files that no build wrote".formatted(rest.getFileName());
        throw new OutputRefusedException(message, "move it away");
      }
    }
    FolderTree.remove(next);
    if (Files.exists(old) && !Files.exists(output)) {
      Files.move(old, output, ATOMIC_MOVE);
      return Recovery.RESTORED;
    }
    FolderTree.remove(old);
    return Recovery.NOT_NEEDED;
  }

  private void writeNext(SortedMap<String, Rendering> files) throws IOException {
    Files.createDirectory(next);
    writeMarker();
    watcher.accept(Step.BEGUN);
    Set<Path> folders = new TreeSet<>();
    files.keySet().forEach(path -> folders.add(place(path).getParent()));
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    writeAll(longestFirst(files));
    Optional<Exception> failure = Optional.ofNullable(failures.peek());
    if (failure.isPresent()) {
      rethrow(failure.get());
    }
    FolderTree.sync(next);
    watcher.accept(Step.COMPLETED);
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
        next.resolve(OutputFolder.MARKER),
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
    Path earlier = output.resolve(path);
    OctetCheck octets;
    if (known.isPresent() && isFile(earlier) && OctetCheck.of(earlier).equals(known.get())) {
      keep(earlier, place(path));
      octets = known.get();
    } else {
      octets = file.isLong()
          ? writeLong(file, earlier, place(path))
          : writeShort(file.bytes(), earlier, place(path));
    }
    madeOf.ifPresent(same -> ledger.enter(path, same, octets));
  }

  private OctetCheck writeShort(byte[] bytes, Path earlier, Path target) throws IOException {
    if (hasBytes(earlier, bytes)) {
      keep(earlier, target);
    } else {
      Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
      changed.incrementAndGet();
    }
    return OctetCheck.of(bytes);
  }

  /** Only when it is written can it be told whether it is as it was. */
  private OctetCheck writeLong(Rendering file, Path earlier, Path target) throws IOException {
    try (OutputStream octets = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      file.writeTo(octets);
    }
    OctetCheck check = OctetCheck.of(target);
    if (isFile(earlier) && Files.mismatch(earlier, target) < 0) {
      Files.delete(target);
      keep(earlier, target);
    } else {
      changed.incrementAndGet();
    }
    return check;
  }

  /** Where a file of the new site goes. A path that leads elsewhere is a bug of ours. */
  private Path place(String path) {
    Path target = next.resolve(path).normalize();
    if (!target.startsWith(next) || target.equals(next) || path.contains("\\")) {
      throw new IllegalArgumentException("not a path below the site: '%s'".formatted(path));
    }
    return target;
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    return isFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void keep(Path earlier, Path target) throws IOException {
    try {
      Files.createLink(target, earlier);
    } catch (IOException | UnsupportedOperationException e) {
      // Not every file system has hard links.
      Files.copy(earlier, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void swap() throws IOException {
    boolean replaces = Files.exists(output);
    if (replaces) {
      Files.move(output, old, ATOMIC_MOVE);
    }
    try {
      watcher.accept(Step.OLD_MOVED_AWAY);
      Files.move(next, output, ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      if (replaces) {
        Files.move(old, output, ATOMIC_MOVE);
      }
      throw e;
    }
    FolderTree.sync(folder.parent());
    watcher.accept(Step.NEXT_MOVED_IN);
  }
}
