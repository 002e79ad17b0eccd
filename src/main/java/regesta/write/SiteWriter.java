package regesta.write;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
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
  public static Recovery recover(OutputFolder output)
      throws NotWrittenException, OutputRefusedException {
    var writer = new SiteWriter(output, Ledger.empty(), step -> {});
    if (!FolderTree.exists(writer.next) && !FolderTree.exists(writer.old)) {
      return Recovery.NOT_NEEDED;
    }
    return locked(output, writer::recover);
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
   * @throws NotWrittenException if the machine fails: the disk is full, permission is missing
   */
  public static Written write(Site site, OutputFolder output, Ledger ledger, Runnable afterEach)
      throws NotWrittenException, OutputRefusedException {
    return write(site, output, ledger, step -> {
      if (step == Step.FILE_WRITTEN) {
        afterEach.run();
      }
    });
  }

  /** Writes the site and tells {@code watcher} what is done, for tests that break off there. */
  static Written write(Site site, OutputFolder output, Ledger ledger, Consumer<Step> watcher)
      throws NotWrittenException, OutputRefusedException {
    return locked(output, () -> {
      watcher.accept(Step.LOCKED);
      return new SiteWriter(output, ledger, watcher).replace(site);
    });
  }

  /** What one build at a time may do to a folder. */
  private interface Work<T> {
    T done() throws IOException, OutputRefusedException;
  }

  private static <T> T locked(OutputFolder output, Work<T> work)
      throws NotWrittenException, OutputRefusedException {
    try {
      Files.createDirectories(output.parent());
      BuildLock lock = BuildLock.take(output).orElseThrow(() -> busy(output));
      try {
        return work.done();
      } finally {
        lock.release();
      }
    } catch (IOException e) {
      throw NotWrittenException.of(output, e);
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
    int changed;
    try {
      changed = new NextSite(next, output, ledger, watcher).write(files);
      swap();
    } catch (IOException | RuntimeException e) {
      discardNext(e);
      throw e;
    }
    removeOld();
    watcher.accept(Step.OLD_REMOVED);
    return new Written(files.size(), changed);
  }

  private void discardNext(Exception failure) {
    try {
      FolderTree.remove(next);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void removeOld() throws IOException {
    try {
      FolderTree.remove(old);
    } catch (IOException e) {
      throw NotWrittenException.ofRest(old, folder, e);
    }
  }

  private Recovery recover() throws IOException, OutputRefusedException {
    for (Path rest : new Path[] {next, old}) {
      OutputFolder.refuseIfNewer(rest, "`%s`".formatted(rest.getFileName()));
      if (FolderTree.exists(rest) && !OutputFolder.isOurs(rest)) {
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
