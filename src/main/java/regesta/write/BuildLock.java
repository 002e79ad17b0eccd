package regesta.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two builds from writing one folder at the same time. The system lets go of it when a build
 * is killed.
 */
final class BuildLock {
  /** How the file begins. */
  private static final String START = "regesta lock\n";

  /** Its length is chosen at random below this. */
  private static final int LONGEST = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, or gives nothing if another build has it.
   *
   * @throws OutputRefusedException if something else has the name of the lock's file
   */
  static Optional<BuildLock> take(OutputFolder output) throws IOException, OutputRefusedException {
    Path file = output.beside("lock");
    while (true) {
      FileChannel channel = open(file);
      if (!isLocked(channel)) {
        channel.close();
        return Optional.empty();
      }
      var lock = new BuildLock(file, channel);
      lock.refuseIfForeign();
      if (lock.isInPlace()) {
        return Optional.of(lock);
      }
      channel.close();
    }
  }

  private static FileChannel open(Path file) throws IOException, OutputRefusedException {
    if (FolderTree.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(file);
    }
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private static OutputRefusedException foreign(Path file) {
    return new OutputRefusedException(
        "`%s` is not from a build".formatted(file.getFileName()), "move it away");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      return lock.isPresent();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void refuseIfForeign() throws IOException, OutputRefusedException {
    ByteBuffer start = ByteBuffer.allocate(START.length());
    channel.read(start, 0);
    String found = new String(start.array(), 0, start.position(), StandardCharsets.US_ASCII);
    if (!START.startsWith(found)) {
      channel.close();
      throw foreign(file);
    }
  }

  /**
   * Whether the file that was locked is still the one of that name: another build may have ended,
   * and removed it, after we opened it. That shows by its length, because to open a file of that
   * name and close it again would end our lock on systems with the locks of POSIX.
   */
  private boolean isInPlace() throws IOException {
    int length = START.length() + ThreadLocalRandom.current().nextInt(1, LONGEST);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(START.getBytes(StandardCharsets.US_ASCII)), 0);
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}), length - 1L);
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      release();
      throw e;
    }
  }

  void release() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
