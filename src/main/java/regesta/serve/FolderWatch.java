package regesta.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells of every file that is touched below a folder. If the folder itself goes away, as it can
 * when another branch is checked out, it is watched again once it is back.
 */
final class FolderWatch implements AutoCloseable {
  private static final Duration UNTIL_NEXT_LOOK = Duration.ofMillis(250);

  private final Path folder;
  private final Consumer<Path> touched;
  private final Thread thread = new Thread(this::run, "preview-watch");
  private volatile boolean closed;

  FolderWatch(Path folder, Consumer<Path> touched) {
    this.folder = folder;
    this.touched = touched;
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (!closed) {
      try {
        watchWhileItIsThere();
        touched.accept(folder);
        Thread.sleep(UNTIL_NEXT_LOOK.toMillis());
      } catch (InterruptedException e) {
        closed = true;
      }
    }
  }

  private void watchWhileItIsThere() {
    try {
      DirectoryWatcher watcher = DirectoryWatcher.builder()
          .path(folder)
          .listener(event -> touched.accept(path(event)))
          .fileHashing(false)
          .logger(NOPLogger.NOP_LOGGER)
          .build();
      try {
        watcher.watchAsync(loop -> watchFromNowOn(watcher, loop)).join();
      } finally {
        watcher.close();
      }
    } catch (IOException | CompletionException unwatched) {
      // It is gone, or the system watches no more folders: then it is looked at every now and then.
    }
  }

  /** Only now does the watcher see everything; what happened before counts as a touch. */
  private void watchFromNowOn(DirectoryWatcher watcher, Runnable loop) {
    if (!Files.isDirectory(folder)) {
      close(watcher); // it has found nothing to watch, and would wait for news of that for good
    }
    touched.accept(folder);
    loop.run();
  }

  private static void close(DirectoryWatcher watcher) {
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an event is about: everything, where there were too many to tell. */
  private Path path(DirectoryChangeEvent event) {
    return event.eventType() == EventType.OVERFLOW ? folder : event.path();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
